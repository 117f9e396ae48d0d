/**
 * The k shortest ways without a circle, cheapest first (Yen 1971): each further one leaves those found before at some
 * concept. Guided by the distances to the end, a search looks at little more than the way that it finds.
 */
import type { PathGraph } from './path-graph.ts';
import { shortestWay, type Allowed, type Way } from './shortest-way.ts';

/** A further way may cost so much more than the best: factor and steps. */
const LONGEST = { factor: 1.7, steps: 1.5 };

/** `left`: distances to `end` with what is allowed; at most `count` ways. */
export function shortestWays(
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
