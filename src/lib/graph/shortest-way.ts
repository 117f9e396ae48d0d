/**
 * Shortest ways on a `PathGraph`: all distances to one concept (Dijkstra 1959), and one way that keeps off given concepts
 * and steps (A*, Hart, Nilsson & Raphael 1968, guided by those distances, so that it looks at little more than the way).
 */
import { Heap } from './heap.ts';
import type { PathGraph } from './path-graph.ts';

/** Which concepts (places) and relations (places) may be used. */
export interface Allowed {
  concept(place: number): boolean;
  relation(place: number): boolean;
}

export interface Way {
  /** Places of the concepts, from start to end. */
  readonly concepts: readonly number[];
  /** Places of the relations, one fewer. */
  readonly relations: readonly number[];
  readonly cost: number;
}

/** What is left to walk to `target` from each concept; Infinity where there is no way. */
export function distancesTo(graph: PathGraph, target: number, allowed: Allowed): Float64Array {
  const left = new Float64Array(graph.toll.length).fill(Infinity);
  if (!allowed.concept(target)) return left;
  const heap = new Heap();
  left[target] = 0;
  heap.push(target, 0);
  for (let top = heap.pop(); top; top = heap.pop()) {
    const { item: at, cost } = top;
    if (cost > (left[at] ?? 0)) continue;
    const toll = at === target ? 0 : (graph.toll[at] ?? 0);
    for (let step = graph.first[at] ?? 0; step < (graph.first[at + 1] ?? 0); step++) {
      const from = graph.to[step] ?? 0;
      const total = cost + toll + (graph.cost[step] ?? 0);
      if (
        total >= (left[from] ?? 0) ||
        !allowed.concept(from) ||
        !allowed.relation(graph.relation[step] ?? 0)
      )
        continue;
      left[from] = total;
      heap.push(from, total);
    }
  }
  return left;
}

/** Null where there is none. `left` are the distances to `target` with at least what is allowed here. */
export function shortestWay(
  graph: PathGraph,
  from: number,
  target: number,
  allowed: Allowed,
  left: Float64Array,
): Way | null {
  if ((left[from] ?? Infinity) === Infinity) return null;
  const cost = new Map<number, number>([[from, 0]]);
  const back = new Map<number, { from: number; relation: number }>();
  const heap = new Heap();
  const done = new Set<number>();
  heap.push(from, left[from] ?? 0);
  for (let top = heap.pop(); top; top = heap.pop()) {
    const at = top.item;
    if (done.has(at)) continue;
    done.add(at);
    if (at === target) return wayBack(from, target, cost.get(target) ?? 0, back);
    const soFar = (cost.get(at) ?? 0) + (at === from ? 0 : (graph.toll[at] ?? 0));
    for (let step = graph.first[at] ?? 0; step < (graph.first[at + 1] ?? 0); step++) {
      const next = graph.to[step] ?? 0;
      const rest = left[next] ?? Infinity;
      const relation = graph.relation[step] ?? 0;
      const total = soFar + (graph.cost[step] ?? 0);
      if (rest === Infinity || done.has(next) || total >= (cost.get(next) ?? Infinity)) continue;
      if (!allowed.concept(next) || !allowed.relation(relation)) continue;
      cost.set(next, total);
      back.set(next, { from: at, relation });
      heap.push(next, total + rest);
    }
  }
  return null;
}

function wayBack(
  from: number,
  target: number,
  cost: number,
  back: ReadonlyMap<number, { readonly from: number; readonly relation: number }>,
): Way {
  const concepts = [target];
  const relations: number[] = [];
  for (let at = target; at !== from;) {
    const step = back.get(at);
    if (!step) break;
    relations.push(step.relation);
    concepts.push(step.from);
    at = step.from;
  }
  return { concepts: concepts.reverse(), relations: relations.reverse(), cost };
}
