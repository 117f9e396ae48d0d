// All that the site knows of one concept.
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { makeConceptRecord } from '#lib/graph/concept-record.ts';
import { getAtlas, getQuestions } from '#lib/server/atlas.ts';

export const prerender = true;

export const GET: RequestHandler = ({ params }) => {
  const atlas = getAtlas();
  if (!atlas.concepts.has(params.id)) error(404, `There is no concept “${params.id}” in this atlas.`);
  return Response.json(makeConceptRecord(atlas, getQuestions(), params.id));
};
