import type { PageServerLoad } from './$types';
import { getAtlas } from '#lib/server/atlas.ts';

/** The files of the notes by domain, in reading order. */
export const load: PageServerLoad = () => {
  const domains = new Map<string, { id: string; title: string; topic: string }[]>();
  for (const { id, title, topic = '', domain = '' } of getAtlas().attributes.sources)
    domains.set(domain, [...(domains.get(domain) ?? []), { id, title, topic }]);
  return {
    domains: Array.from(domains, ([domain, files]) => ({ domain, files })).sort((a, b) =>
      a.domain < b.domain ? -1 : 1,
    ),
  };
};
