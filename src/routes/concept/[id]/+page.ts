// The concept's record: in the page when it is prerendered, fetched when the reader comes from another page.
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';
import type { ConceptRecord } from '#lib/graph/concept-record.ts';
import { fetchRecord } from '#lib/state/fetch-record.ts';

export const load: PageLoad = async ({ params, fetch }) => {
  let record: ConceptRecord | null;
  try {
    record = await fetchRecord(params.id, fetch);
  } catch {
    error(503, 'What the notes say of this could not be fetched. Is there a connection?');
  }
  if (!record) error(404, `There is no concept “${params.id}” in this atlas.`);
  return { record };
};
