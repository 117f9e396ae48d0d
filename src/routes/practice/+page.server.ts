import type { PageServerLoad } from './$types';
import { getAtlas, getQuestions } from '#lib/server/atlas.ts';

/** How many questions each file of the notes has. */
export const load: PageServerLoad = () => {
  const counts = new Map<string, number>();
  for (const { source } of getQuestions()) counts.set(source, (counts.get(source) ?? 0) + 1);
  return {
    files: getAtlas().attributes.sources.flatMap(({ id, title, domain = '' }) => {
      const count = counts.get(id) ?? 0;
      return count > 0 ? [{ id, title, domain, count }] : [];
    }),
  };
};
