/**
 * Concepts and links in, a community number for each concept out: the lands of the map. Louvain's method (Blondel
 * et al. 2008) with a seeded generator; communities too small to be a land join the one that they are tied to most.
 * Numbers are by size, largest first, so that equal input gives equal numbers.
 */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Tie } from './body.ts';
import { seededRandom } from './random.ts';

export interface CommunityOptions {
  readonly seed?: number;
  /** Communities of fewer concepts are merged away; default grows slowly with the number of concepts. */
  readonly smallest?: number;
  /** Above 1: more and smaller communities. */
  readonly resolution?: number;
}

export function findCommunities(
  count: number,
  ties: readonly Tie[],
  options: CommunityOptions = {},
): Int32Array {
  const found = joinClosely(count, ties, options);
  const smallest = options.smallest ?? smallestOf(count);
  // What is merged may leave others without a tie inside, and the other way round.
  for (let round = 0; round < ROUNDS && settleStrays(found, ties); round++);
  mergeSmall(found, ties, smallest);
  return numberBySize(found);
}

/** Fewest concepts that make a land, of so many. */
export function smallestOf(count: number): number {
  return Math.min(12, Math.max(2, Math.round(Math.sqrt(count) / 4)));
}

/** Louvain's communities as they are, numbered as it likes. */
export function joinClosely(
  count: number,
  ties: readonly Tie[],
  options: Pick<CommunityOptions, 'seed' | 'resolution'>,
): Int32Array {
  const found = Int32Array.from({ length: count }, (_, i) => i);
  if (ties.length === 0) return found;
  const graph = new Graph({ type: 'undirected' });
  for (let i = 0; i < count; i++) graph.addNode(String(i));
  for (const tie of ties) {
    graph.updateEdge(String(tie.source), String(tie.target), (former) => ({
      weight: (typeof former['weight'] === 'number' ? former['weight'] : 0) + tie.weight,
    }));
  }
  if (graph.size > 0) {
    const mapping = louvain(graph, {
      getEdgeWeight: 'weight',
      rng: seededRandom(options.seed ?? 1),
      resolution: options.resolution ?? 1,
    });
    for (let i = 0; i < count; i++) found[i] = mapping[String(i)] ?? i;
  }
  return found;
}

const ROUNDS = 20;

/** Moves what has no tie inside its community to the one that it is tied to most; true where something moved. */
export function settleStrays(found: Int32Array, ties: readonly Tie[]): boolean {
  const pull = new Map<number, Map<number, number>>();
  for (const { source, target, weight } of ties) {
    if (source === target) continue;
    add(pull, source, target, weight);
    add(pull, target, source, weight);
  }
  let moved = false;
  for (let i = 0; i < found.length; i++) {
    const row = pull.get(i);
    if (!row) continue;
    const sums = new Map<number, number>();
    for (const [other, weight] of row) {
      const home = found[other] ?? 0;
      sums.set(home, (sums.get(home) ?? 0) + weight);
    }
    if (sums.has(found[i] ?? 0)) continue;
    const best = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    if (!best) continue;
    found[i] = best[0];
    moved = true;
  }
  return moved;
}

/** Merges each community below `smallest` into the one that it is tied to most; what is tied to none goes together. */
export function mergeSmall(found: Int32Array, ties: readonly Tie[], smallest: number): void {
  for (let round = 0; round < 8; round++) {
    const sizes = sizesOf(found);
    const pull = new Map<number, Map<number, number>>();
    for (const tie of ties) {
      const from = found[tie.source] ?? 0;
      const to = found[tie.target] ?? 0;
      if (from === to) continue;
      if ((sizes.get(from) ?? 0) < smallest) add(pull, from, to, tie.weight);
      if ((sizes.get(to) ?? 0) < smallest) add(pull, to, from, tie.weight);
    }
    if (pull.size === 0) break;
    const into = new Map<number, number>();
    for (const from of [...pull.keys()].sort((a, b) => a - b)) {
      if (into.has(from)) continue;
      const best = [...(pull.get(from) ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
      // A community that itself moves in this round is no home for another one.
      if (best && !into.has(best[0])) into.set(from, best[0]);
    }
    if (into.size === 0) break;
    for (let i = 0; i < found.length; i++) found[i] = into.get(found[i] ?? 0) ?? found[i] ?? 0;
  }
  const sizes = sizesOf(found);
  let strays = -1;
  for (let i = 0; i < found.length; i++) {
    if ((sizes.get(found[i] ?? 0) ?? 0) >= smallest) continue;
    if (strays < 0) strays = found[i] ?? 0;
    found[i] = strays;
  }
}

function add(pull: Map<number, Map<number, number>>, from: number, to: number, weight: number): void {
  const row = pull.get(from) ?? new Map<number, number>();
  row.set(to, (row.get(to) ?? 0) + weight);
  pull.set(from, row);
}

function sizesOf(found: Int32Array): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const community of found) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  return sizes;
}

function numberBySize(found: Int32Array): Int32Array {
  const sizes = sizesOf(found);
  const first = new Map<number, number>();
  found.forEach((community, index) => {
    if (!first.has(community)) first.set(community, index);
  });
  const order = [...sizes.keys()].sort(
    (a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (first.get(a) ?? 0) - (first.get(b) ?? 0),
  );
  const rank = new Map(order.map((community, index) => [community, index]));
  return found.map((community) => rank.get(community) ?? 0);
}
