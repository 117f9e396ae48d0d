/**
 * How two concepts have to do with each other: up to three short ways that really differ, by the k shortest loopless
 * paths of Yen (1971), weighted by relation kind, confidence and a toll for concepts that everything is linked to.
 * Where there is none, why, and what is nearest.
 */
import { whyNoPath } from './no-path.ts';
import type { PathGraph } from './path-graph.ts';
import { distancesTo, shortestWay, type Allowed, type Way } from './shortest-path.ts';

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
/** A further path may cost so much more than the best: factor and steps. */
const LONGEST = { factor: 1.7, steps: 1.5 };
/** A further path may share so much of its inner concepts with one before it. */
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

/** Yen's algorithm; cheapest first. */
function shortestWays(
  graph: PathGraph,
  start: number,
  end: number,
  allowed: Allowed,
  left: Float64Array,
  count: number,
): Way[] {
  const best = shortestWay(graph, start, end, allowed, left);
  if (!best) return [];
  const found = [best];
  const waiting = new Map<string, Way>();
  while (found.length < count) {
    const last = found[found.length - 1] ?? best;
    for (let at = 0; at < last.concepts.length - 1; at++) {
      const way = branchOff(graph, last, at, found, end, allowed, left);
      if (way) waiting.set(way.concepts.join(' '), way);
    }
    const next = cheapest(waiting);
    if (!next || next.cost > best.cost * LONGEST.factor + LONGEST.steps) break;
    waiting.delete(next.concepts.join(' '));
    found.push(next);
  }
  return found;
}

/** The cheapest way that follows `last` up to its concept `at`, and then none of the ways found so far. */
function branchOff(
  graph: PathGraph,
  last: Way,
  at: number,
  found: readonly Way[],
  end: number,
  allowed: Allowed,
  left: Float64Array,
): Way | null {
  const root = last.concepts.slice(0, at + 1);
  const spur = root[at] ?? 0;
  const passed = new Set(root.slice(0, at));
  const closed = new Set<number>();
  for (const way of found)
    if (root.every((concept, i) => way.concepts[i] === concept)) closed.add(way.concepts[at + 1] ?? -1);
  const rest = shortestFrom(graph, spur, end, passed, closed, allowed, left);
  if (!rest) return null;
  const concepts = [...root.slice(0, at), ...rest.concepts];
  const relations = [...last.relations.slice(0, at), ...rest.relations];
  return { concepts, relations, cost: costOf(graph, concepts, relations) };
}

/** `closed`: concepts that must not come straight after `spur`. */
function shortestFrom(
  graph: PathGraph,
  spur: number,
  end: number,
  passed: ReadonlySet<number>,
  closed: ReadonlySet<number>,
  allowed: Allowed,
  left: Float64Array,
): Way | null {
  let best: Way | null = null;
  // The first step is taken here, since a step may be closed although the concept behind it stays open by another way.
  const tried = new Map<number, number>();
  for (let step = graph.first[spur] ?? 0; step < (graph.first[spur + 1] ?? 0); step++) {
    const next = graph.to[step] ?? 0;
    const relation = graph.relation[step] ?? 0;
    if (closed.has(next) || passed.has(next) || !allowed.concept(next) || !allowed.relation(relation))
      continue;
    const cheapestStep = tried.get(next);
    if (cheapestStep === undefined || (graph.cost[step] ?? 0) < (graph.cost[cheapestStep] ?? 0))
      tried.set(next, step);
  }
  const inner: Allowed = {
    concept: (place) => place !== spur && !passed.has(place) && allowed.concept(place),
    relation: (place) => allowed.relation(place),
  };
  const ahead = (step: number, next: number): number =>
    (graph.cost[step] ?? 0) + (next === end ? 0 : (graph.toll[next] ?? 0)) + (left[next] ?? Infinity);
  const order = [...tried].map(([next, step]) => ({ next, step, least: ahead(step, next) }));
  order.sort((a, b) => a.least - b.least || a.next - b.next);
  for (const { next, step, least } of order) {
    if (least === Infinity || (best && least >= best.cost)) break;
    const rest = shortestWay(graph, next, end, inner, left);
    if (!rest) continue;
    const cost = (graph.cost[step] ?? 0) + (next === end ? 0 : (graph.toll[next] ?? 0)) + rest.cost;
    if (best && cost >= best.cost) continue;
    best = {
      concepts: [spur, ...rest.concepts],
      relations: [graph.relation[step] ?? 0, ...rest.relations],
      cost,
    };
  }
  return best;
}

function costOf(graph: PathGraph, concepts: readonly number[], relations: readonly number[]): number {
  let cost = 0;
  concepts.forEach((from, i) => {
    const relation = relations[i];
    if (relation === undefined) return;
    for (let step = graph.first[from] ?? 0; step < (graph.first[from + 1] ?? 0); step++)
      if (graph.relation[step] === relation && graph.to[step] === concepts[i + 1]) {
        cost += graph.cost[step] ?? 0;
        break;
      }
    if (i > 0) cost += graph.toll[from] ?? 0;
  });
  return cost;
}

function cheapest(ways: ReadonlyMap<string, Way>): Way | null {
  let best: { key: string; way: Way } | null = null;
  for (const [key, way] of ways)
    if (!best || way.cost < best.way.cost || (way.cost === best.way.cost && key < best.key))
      best = { key, way };
  return best ? best.way : null;
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

/** Share of the shorter one's inner concepts that lie on the other too. */
function overlap(a: Way, b: Way): number {
  const inner = new Set(a.concepts.slice(1, -1));
  const others = b.concepts.slice(1, -1);
  const smaller = Math.min(inner.size, others.length);
  if (smaller === 0) return 0;
  return others.filter((concept) => inner.has(concept)).length / smaller;
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
