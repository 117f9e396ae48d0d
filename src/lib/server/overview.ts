/** What the home page says of the whole: regions with their hubs, where to begin, what to compare. */
import { makeConceptRecord } from '#lib/graph/concept-record.ts';
import { findDifferences } from '#lib/graph/find-differences.ts';
import { byImportance, isShown, named, type Atlas, type Named } from '#lib/graph/atlas.ts';
import { remember } from '#lib/graph/remember.ts';
import { gistOf } from '#lib/graph/gist.ts';
import { startHere } from '#lib/graph/study-order.ts';
import { suggestComparisons } from '#lib/graph/suggested-comparisons.ts';
import type { Concept } from '#lib/graph/types.ts';
import { pairOf } from '#lib/lens/comparison-address.ts';
import { getAtlas, getQuestions } from './atlas.ts';

export interface RegionOverview {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  /** Number of shown concepts. */
  readonly count: number;
  readonly hubs: readonly Named[];
}

export interface SuggestedPair {
  readonly pair: string;
  readonly names: readonly Named[];
  /** The difference in one line where the notes state it shortly, else why the two are mixed up. */
  readonly reason: string;
}

export interface Overview {
  readonly title: string;
  readonly counts: { concepts: number; relations: number; sources: number; questions: number };
  /** Largest first. */
  readonly regions: readonly RegionOverview[];
  readonly start: readonly (Named & { readonly gist: string })[];
  readonly comparisons: readonly SuggestedPair[];
}

const HUBS = 5;
const COMPARISONS = 8;
/** A line that is longer is read on the page of the comparison, letters. */
const SHORTLY = 150;

export function getOverview(): Overview {
  const atlas = getAtlas();
  const shown = [...atlas.concepts.values()].filter((concept) => isShown(atlas, concept));
  const members = new Map<string, Concept[]>();
  for (const concept of shown) {
    const list = members.get(concept.region);
    if (list) list.push(concept);
    else members.set(concept.region, [concept]);
  }
  const regions = atlas.attributes.regions.flatMap((region) => {
    const concepts = (members.get(region.id) ?? []).sort(byImportance);
    if (concepts.length === 0) return [];
    return [{ ...region, count: concepts.length, hubs: concepts.slice(0, HUBS).map(named) }];
  });
  return {
    title: atlas.attributes.title,
    counts: {
      concepts: shown.length,
      relations: [...atlas.relations.values()].filter((relation) => isShown(atlas, relation)).length,
      sources: atlas.attributes.sources.length,
      questions: getQuestions().length,
    },
    regions: regions.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    start: startHere(atlas).flatMap((id) => {
      const concept = atlas.concepts.get(id);
      return concept ? [{ ...named(concept), gist: gistOf(concept) }] : [];
    }),
    comparisons: getSuggestedPairs().slice(0, COMPARISONS),
  };
}

/** Comparisons that have a page of their own. */
export function getSuggestedPairs(): readonly SuggestedPair[] {
  return suggestedPairs(getAtlas());
}

const suggestedPairs = remember((atlas: Atlas): readonly SuggestedPair[] =>
  suggestComparisons(atlas, getQuestions()).map(({ ids, reason }) => ({
    pair: pairOf(ids),
    names: ids.flatMap((id) => {
      const concept = atlas.concepts.get(id);
      return concept ? [named(concept)] : [];
    }),
    reason: differenceOf(atlas, ids) ?? reason,
  })),
);

function differenceOf(atlas: Atlas, ids: readonly string[]): string | null {
  const records = ids.map((id) => makeConceptRecord(atlas, getQuestions(), id));
  const text = findDifferences(records)[0]?.text ?? '';
  return text !== '' && text.length <= SHORTLY ? text : null;
}
