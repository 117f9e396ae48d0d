/**
 * Pairs of concepts that are worth a first look for a path: well known, of different parts of the map and of different
 * kinds, and linked through one other only. None of the three is so busy that a way through it says nothing.
 */
import { allowedBy } from './find-paths.ts';
import type { PathGraph } from './path-graph.ts';

export interface ExamplePath {
  readonly from: string;
  readonly to: string;
}

/** So many links a concept must have, and may have, to be an interesting end. */
const FEWEST = 5;
const MOST = 24;
/** So many of the most important are tried. */
const TRIED = 40;

export function examplePaths(graph: PathGraph, count = 4): ExamplePath[] {
  const { concepts } = graph.data;
  const allowed = allowedBy(graph, null);
  const links = (place: number): number => (graph.first[place + 1] ?? 0) - (graph.first[place] ?? 0);
  const importance = (place: number): number => concepts.importance[place] ?? 0;
  const near = (place: number): Set<number> => {
    const found = new Set<number>();
    for (let step = graph.first[place] ?? 0; step < (graph.first[place + 1] ?? 0); step++) {
      const next = graph.to[step] ?? -1;
      if (allowed.relation(graph.relation[step] ?? -1) && allowed.concept(next)) found.add(next);
    }
    return found;
  };
  const ends = concepts.id
    .map((_, place) => place)
    .filter((place) => allowed.concept(place) && links(place) >= FEWEST && links(place) <= MOST)
    .sort((a, b) => importance(b) - importance(a) || a - b)
    .slice(0, TRIED)
    .map((place) => ({ place, near: near(place) }));
  const used = new Set<number>();
  const found: ExamplePath[] = [];
  for (const a of ends)
    for (const b of ends) {
      if (found.length >= count) return found;
      if (used.has(a.place) || used.has(b.place) || a.near.has(b.place)) continue;
      const sameRegion = concepts.region[a.place] === concepts.region[b.place];
      if (a === b || sameRegion || concepts.kind[a.place] === concepts.kind[b.place]) continue;
      if (![...a.near].some((middle) => b.near.has(middle) && links(middle) <= MOST)) continue;
      used.add(a.place).add(b.place);
      found.push({ from: concepts.id[a.place] ?? '', to: concepts.id[b.place] ?? '' });
    }
  return found;
}
