import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { getAtlas } from '#lib/server/atlas.ts';
import { getNotePage } from '#lib/server/notes/note-page.ts';

export const entries: EntryGenerator = () => getAtlas().attributes.sources.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const note = getNotePage(params.id);
  if (!note) error(404, `There are no notes “${params.id}” in this atlas.`);
  return { note };
};
