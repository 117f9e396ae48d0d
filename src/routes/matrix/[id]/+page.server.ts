import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { linkMatrix } from '#lib/graph/concept-record.ts';
import { getAtlas } from '#lib/server/atlas.ts';

export const entries: EntryGenerator = () => getAtlas().attributes.matrices.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const atlas = getAtlas();
  const matrix = atlas.attributes.matrices.find((one) => one.id === params.id);
  if (!matrix) error(404, `There is no table “${params.id}” in this atlas.`);
  return { matrix: linkMatrix(atlas, matrix) };
};
