import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { getAtlas } from '#lib/server/atlas.ts';

export const entries: EntryGenerator = () => getAtlas().attributes.matrices.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const matrix = getAtlas().attributes.matrices.find((one) => one.id === params.id);
  if (!matrix) error(404, `There is no table “${params.id}” in this atlas.`);
  return { matrix };
};
