// The concept's record: in the page when it is prerendered, fetched when the reader comes from another page.
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';
import { resolve } from '$app/paths';
import type { ConceptRecord } from '#lib/graph/concept-record.ts';

export const load: PageLoad = async ({ params, fetch }) => {
  const response = await fetch(resolve(`/concept/${params.id}/record.json`));
  if (!response.ok) error(404, `There is no concept “${params.id}” in this atlas.`);
  return { record: (await response.json()) as ConceptRecord };
};
