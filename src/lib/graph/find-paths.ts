/**
 * How two concepts have to do with each other: up to three short ways that really differ, by the k shortest loopless
 * paths of Yen (1971), weighted by relation kind, confidence and a toll for concepts that everything is linked to.
 * Where there is none, why, and what is nearest.
 */
import { whyNoPath } from './no-path.ts';
import type { PathGraph } from './path-graph.ts';
import type { RelationId } from './types.ts';
import { shortestWays } from './shortest-ways.ts';
import { distancesTo, type Allowed, type Way } from './shortest-way.ts';

export { pathGraphOf, type PathGraph } from './path-graph.ts';

/** What is switched off; the same shape as the map's filter. */
export interface PathFilter {
  readonly kinds: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly possible: boolean;
}

export interface FoundPath {
  /** Ids of the concepts, from start to end. */
  readonly concepts: readonly string[];
  /** Ids of the relations, one fewer: the i-th links the i-th concept with the next. */
  readonly relations: readonly string[];
}

export interface PathResult {
  /** Best first. */
  readonly paths: readonly FoundPath[];
  /** Why there is none, as a sentence; null where there is one. */
  readonly reason: string | null;
  /** Where there is none: concepts that can be reached from the start and lie nearest to the end. */
  readonly nearest: readonly string[];
}

export interface PathOptions {
  /** At most so many, three unless said. */
  readonly count?: number;
  readonly filter?: PathFilter | null;
}

/** So many candidates are looked at for each path wanted. */
const CANDIDATES = 8;
/** Two paths may have so much of their inner concepts in common (Jaccard). */
const ALIKE = 0.5;

export function findPaths(
  graph: PathGraph,
  from: string,
  to: string,
  { count = 3, filter = null }: PathOptions = {},
): PathResult {
  const start = graph.place.get(from);
  const end = graph.place.get(to);
  const allowed = allowedBy(graph, filter);
  if (
    start === undefined ||
    end === undefined ||
    start === end ||
    !allowed.concept(start) ||
    !allowed.concept(end)
  )
    return { paths: [], ...whyNoPath(graph, from, to, allowed, filter) };
  const left = distancesTo(graph, end, allowed);
  const candidates = shortestWays(graph, start, end, allowed, left, count * CANDIDATES);
  const cost = new Map(candidates.map((way) => [way, meaningCost(graph, way, allowed)]));
  candidates.sort((a, b) => (cost.get(a) ?? 0) - (cost.get(b) ?? 0));
  if (candidates.length === 0) return { paths: [], ...whyNoPath(graph, from, to, allowed, filter) };
  const paths = differing(candidates, count).map((way) => named(graph, way));
  return { paths, reason: null, nearest: [] };
}

/** True for what the filter leaves; the ends of what is hidden are closed with it. */
export function allowedBy(graph: PathGraph, filter: PathFilter | null): Allowed {
  const { concepts, relations, regions, sources, shownFrom } = graph.data;
  const hiddenSource = sources.map((source) => filter?.sources.has(source.id) ?? false);
  const anySource = hiddenSource.includes(true);
  const least = filter?.possible ? 0 : shownFrom;
  return {
    concept(place) {
      if ((concepts.confidence[place] ?? 0) < least) return false;
      if (!filter) return true;
      if (filter.kinds.has(concepts.kind[place] ?? '')) return false;
      if (filter.regions.has(regions[concepts.region[place] ?? -1]?.id ?? '')) return false;
      const own = concepts.sources[place] ?? [];
      return !anySource || own.length === 0 || own.some((source) => !hiddenSource[source]);
    },
    relation(place) {
      if ((relations.confidence[place] ?? 0) < least) return false;
      return !filter?.relations.has(relations.relation[place] ?? '');
    },
  };
}

/** The best, then each next one whose inner concepts are mostly its own. */
function differing(ways: readonly Way[], count: number): Way[] {
  const chosen: Way[] = [];
  for (const way of ways) {
    if (chosen.length >= count) break;
    if (chosen.every((other) => overlap(way, other) <= ALIKE)) chosen.push(way);
  }
  return chosen;
}

function overlap(a: Way, b: Way): number {
  const inner = new Set(a.concepts.slice(1, -1));
  const others = b.concepts.slice(1, -1);
  const common = others.filter((concept) => inner.has(concept)).length;
  const all = inner.size + others.length - common;
  return all === 0 ? 0 : common / all;
}

/** What it costs to go up and down again: that two things are of one kind says little of how they hang together. */
const SIBLINGS: Partial<Record<RelationId, number>> = { 'is-a': 0.8, 'made-by': 1.2, 'part-of': 0.4 };

/** What it costs to go round what is linked directly, but for a more general concept that explains the link. */
const DETOUR = 0.8;

function meaningCost(graph: PathGraph, way: Way, allowed: Allowed): number {
  const { data } = graph;
  let cost = way.cost;
  const { relation, object } = data.relations;
  way.relations.forEach((up, i) => {
    const down = way.relations[i + 1];
    const top = way.concepts[i + 1];
    const kind = relation[up];
    const end = way.concepts[i + 2];
    if (down === undefined || kind === undefined || end === undefined) return;
    const explains = kind === 'is-a' || relation[down] === 'is-a';
    if (!explains && areLinked(graph, way.concepts[i] ?? -1, end, allowed)) cost += DETOUR;
    if (relation[down] !== kind) return;
    if (object[up] === top && object[down] === top) cost += SIBLINGS[kind] ?? 0;
  });
  return cost;
}

function areLinked(graph: PathGraph, a: number, b: number, allowed: Allowed): boolean {
  for (let step = graph.first[a] ?? 0; step < (graph.first[a + 1] ?? 0); step++)
    if (graph.to[step] === b && allowed.relation(graph.relation[step] ?? -1)) return true;
  return false;
}

function named(graph: PathGraph, way: Way): FoundPath {
  const { concepts, relations } = graph.data;
  const id = (place: number | undefined): string => concepts.id[place ?? -1] ?? '';
  return {
    concepts: way.concepts.map(id),
    relations: way.relations.map(
      (i) => `${id(relations.subject[i])}~${relations.relation[i] ?? ''}~${id(relations.object[i])}`,
    ),
  };
}
