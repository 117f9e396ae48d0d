import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { getAtlas, getQuestions } from '#lib/server/atlas.ts';

export const entries: EntryGenerator = () => {
  const asked = new Set(getQuestions().map(({ source }) => source));
  return getAtlas().attributes.sources.flatMap(({ id }) => (asked.has(id) ? [{ id }] : []));
};

export const load: PageServerLoad = ({ params }) => {
  const source = getAtlas().attributes.sources.find(({ id }) => id === params.id);
  const questions = getQuestions().filter((question) => question.source === params.id);
  if (!source || questions.length === 0)
    error(404, `There are no questions on “${params.id}” in this atlas.`);
  return { title: source.title, id: source.id, questions };
};
