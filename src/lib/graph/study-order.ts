/**
 * A reading order along prerequisites: what a concept is a kind or part of, uses or needs comes before it.
 * Topological order (Kahn 1962) that keeps to the order in which the notes explain things, for their author has thought
 * about that; what they explain nowhere follows its prerequisite, so that a branch is read to its end. Where the notes go
 * in a circle, the concept with the least weight still before it is read first.
 */
import { byImportance, isShown, relationsOf, type Atlas } from './atlas.ts';
import { remember } from './remember.ts';
import type { Concept, RelationId } from './types.ts';

/** How much it matters that the object is read before the subject. */
const BEFORE: Partial<Record<RelationId, number>> = { 'is-a': 4, 'part-of': 3, requires: 2, uses: 1 };

const START_HERE = 25;

/** More lines than any file has. */
const LONGEST_FILE = 1e9;

/** Ids of the shown concepts of a region, in study order; empty for an unknown region. */
export function studyOrder(atlas: Atlas, regionId: string): readonly string[] {
  return ordersByRegion(atlas).get(regionId) ?? [];
}

/** At most 25 concepts to begin with, the most important of each region, in study order. */
export function startHere(atlas: Atlas): readonly string[] {
  return startOf(atlas);
}

const ordersByRegion = remember((atlas: Atlas): ReadonlyMap<string, readonly string[]> => {
  const members = new Map<string, Concept[]>();
  for (const concept of atlas.concepts.values()) {
    if (!isShown(atlas, concept)) continue;
    const list = members.get(concept.region);
    if (list) list.push(concept);
    else members.set(concept.region, [concept]);
  }
  return new Map(Array.from(members, ([region, concepts]) => [region, inStudyOrder(atlas, concepts)]));
});

const startOf = remember((atlas: Atlas): readonly string[] => {
  const perRegion = new Map<string, number>();
  const most = Math.max(2, Math.ceil(START_HERE / Math.max(1, atlas.attributes.regions.length)));
  const chosen: Concept[] = [];
  const shown = [...atlas.concepts.values()].filter((concept) => isShown(atlas, concept)).sort(byImportance);
  for (const concept of shown) {
    const taken = perRegion.get(concept.region) ?? 0;
    if (taken >= most || chosen.length >= START_HERE) continue;
    perRegion.set(concept.region, taken + 1);
    chosen.push(concept);
  }
  return inStudyOrder(atlas, chosen);
});

/** Any set of concepts in study order. */
export function inStudyOrder(atlas: Atlas, concepts: readonly Concept[]): string[] {
  const sorted = [...concepts].sort(byImportance);
  const rank = new Map(sorted.map((concept, i) => [concept.id, i]));
  const places = placesOf(atlas, sorted);
  const waiting = new Map<string, Map<string, number>>(
    sorted.map(({ id }) => [id, new Map<string, number>()]),
  );
  const opens = new Map<string, string[]>(sorted.map(({ id }) => [id, []]));
  for (const { id } of sorted)
    for (const relation of relationsOf(atlas, id)) {
      const weight = BEFORE[relation.relation];
      if (weight === undefined || relation.subject !== id || relation.object === id) continue;
      if (!rank.has(relation.object) || !isShown(atlas, relation)) continue;
      const before = waiting.get(id);
      if (!before?.has(relation.object)) opens.get(relation.object)?.push(id);
      before?.set(relation.object, (before.get(relation.object) ?? 0) + weight * relation.confidence);
    }

  const order: string[] = [];
  const done = new Set<string>();
  // Ready concepts; of those in one place of the notes the last is read next. Pushed in reverse so that the most important
  // of a batch comes first.
  const ready = sorted
    .filter(({ id }) => waiting.get(id)?.size === 0)
    .map(({ id }) => id)
    .reverse();
  const read = (id: string): void => {
    order.push(id);
    done.add(id);
    const freed: string[] = [];
    for (const next of opens.get(id) ?? []) {
      const before = waiting.get(next);
      if (before?.delete(id) && before.size === 0 && !done.has(next)) freed.push(next);
    }
    freed.sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0));
    ready.push(...freed);
  };
  while (order.length < sorted.length) {
    const next = takeFirst(ready, places) ?? leastBound(sorted, waiting, done);
    if (next === undefined) break;
    if (!done.has(next)) read(next);
  }
  return order;
}

/** Where the notes explain each concept: file by file in the order of the notes, then line by line; last if nowhere. */
function placesOf(atlas: Atlas, concepts: readonly Concept[]): ReadonlyMap<string, number> {
  const files = new Map(
    [...atlas.attributes.sources]
      .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || (a.path < b.path ? -1 : 1))
      .map(({ id }, i) => [id, i]),
  );
  return new Map(
    concepts.map(({ id, summary }) => [
      id,
      summary ? (files.get(summary.source) ?? files.size) + summary.line / LONGEST_FILE : Infinity,
    ]),
  );
}

/** Takes out the concept that the notes explain first; of several in one place the one that came last. */
function takeFirst(ready: string[], places: ReadonlyMap<string, number>): string | undefined {
  let first = ready.length - 1;
  for (let i = first - 1; i >= 0; i--)
    if ((places.get(ready[i] ?? '') ?? Infinity) < (places.get(ready[first] ?? '') ?? Infinity)) first = i;
  return ready.splice(first, 1)[0];
}

/** In a circle of prerequisites: the concept that the least weight still holds back, then the most important. */
function leastBound(
  sorted: readonly Concept[],
  waiting: ReadonlyMap<string, ReadonlyMap<string, number>>,
  done: ReadonlySet<string>,
): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const { id } of sorted) {
    if (done.has(id)) continue;
    let weight = 0;
    for (const one of waiting.get(id)?.values() ?? []) weight += one;
    if (weight < least) {
      least = weight;
      best = id;
    }
  }
  return best;
}
