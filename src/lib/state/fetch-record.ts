/**
 * The record of a concept: its own file from the network, or, where there is none, made from the whole atlas, which the
 * service worker keeps. So every concept can be read offline, the ones never opened before too.
 */
import { resolve } from '$app/paths';
import type { ConceptRecord } from '#lib/graph/concept-record.ts';

/** Null where the atlas has no such concept; throws where neither network nor kept atlas answers. */
export async function fetchRecord(id: string, fetcher: typeof fetch = fetch): Promise<ConceptRecord | null> {
  let response: Response;
  try {
    response = await fetcher(resolve(`/concept/${encodeURIComponent(id)}/record.json`));
  } catch {
    const { recordFromAtlas } = await import('./kept-atlas.ts');
    return recordFromAtlas(id);
  }
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`the answer was ${response.status}`);
  return (await response.json()) as ConceptRecord;
}
