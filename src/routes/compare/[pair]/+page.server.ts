import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { compare } from '#lib/graph/compare.ts';
import { makeConceptRecord } from '#lib/graph/concept-record.ts';
import { readPair } from '#lib/lens/comparison-address.ts';
import { getAtlas, getQuestions } from '#lib/server/atlas.ts';
import { getSuggestedPairs } from '#lib/server/overview.ts';

export const entries: EntryGenerator = () => getSuggestedPairs().map(({ pair }) => ({ pair }));

export const load: PageServerLoad = ({ params }) => {
  const atlas = getAtlas();
  const ids = readPair(params.pair).find((pair) => pair.every((id) => atlas.concepts.has(id)));
  if (!ids) error(404, `There is no comparison “${params.pair}” in this atlas.`);
  return { ids, comparison: compare(ids.map((id) => makeConceptRecord(atlas, getQuestions(), id))) };
};
