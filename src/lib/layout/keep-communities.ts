/**
 * Former communities and the links of now → communities that are the former ones as far as the links still bear them
 * out: what was together stays together, new concepts join what they are tied to, and only those that are closer among
 * themselves than to any former community make a new one. Found like this its own outcome is kept as it is.
 */
import type { Tie } from './body.ts';
import {
  findCommunities,
  joinClosely,
  mergeSmall,
  settleStrays,
  smallestOf,
  type CommunityOptions,
} from './communities.ts';

/** Communities found afresh are taken only if their modularity is so much higher. */
const WORTH_IT = 0.05;
const ROUNDS = 20;

/**
 * `former`: number of the former community of each concept, below 0 for a new one. Out: the same numbers for the former
 * communities, numbers behind them for new ones.
 */
export function keepCommunities(
  former: Int32Array,
  ties: readonly Tie[],
  options: CommunityOptions = {},
): Int32Array {
  const smallest = options.smallest ?? smallestOf(former.length);
  const kept = joinNew(former, ties, options);
  for (let round = 0; round < ROUNDS && settleStrays(kept, ties); round++);
  // A community that shrinks stays one for a while, so that it does not come and go.
  mergeSmall(kept, ties, Math.ceil(smallest / 2));
  const afresh = findCommunities(former.length, ties, options);
  if (modularity(afresh, ties) <= modularity(kept, ties) + WORTH_IT) return kept;
  return nameAfter(afresh, former);
}

/** Louvain's method over the former communities as they stand and the new concepts. */
function joinNew(former: Int32Array, ties: readonly Tie[], options: CommunityOptions): Int32Array {
  const lands = former.reduce((most, number) => Math.max(most, number + 1), 0);
  const fresh: number[] = [];
  former.forEach((number, i) => {
    if (number < 0) fresh.push(i);
  });
  if (fresh.length === 0) return former.slice();
  const rank = new Map(fresh.map((i, at) => [i, lands + at]));
  const standIn = (i: number): number => rank.get(i) ?? former[i] ?? 0;
  const joined = joinClosely(
    lands + fresh.length,
    ties.map((tie) => ({ ...tie, source: standIn(tie.source), target: standIn(tie.target) })),
    options,
  );
  const landsIn = new Map<number, number[]>();
  for (let land = 0; land < lands; land++) {
    const list = landsIn.get(joined[land] ?? 0);
    if (list) list.push(land);
    else landsIn.set(joined[land] ?? 0, [land]);
  }
  const found = former.slice();
  const open: number[] = [];
  const behind = new Map<number, number>();
  for (const i of fresh) {
    const community = joined[rank.get(i) ?? 0] ?? 0;
    const inside = landsIn.get(community) ?? [];
    if (inside.length === 1) found[i] = inside[0] ?? 0;
    else if (inside.length > 1) open.push(i);
    else {
      if (!behind.has(community)) behind.set(community, lands + behind.size);
      found[i] = behind.get(community) ?? 0;
    }
  }
  // Former communities stay apart even where they are close now; what came to several goes to the closest.
  joinClosest(found, open, ties);
  return found;
}

function joinClosest(found: Int32Array, open: readonly number[], ties: readonly Tie[]): void {
  let waiting = new Set(open);
  while (waiting.size > 0) {
    const sums = new Map<number, Map<number, number>>();
    const count = (i: number, home: number, weight: number): void => {
      if (!waiting.has(i) || home < 0) return;
      const row = sums.get(i) ?? new Map<number, number>();
      row.set(home, (row.get(home) ?? 0) + weight);
      sums.set(i, row);
    };
    for (const { source, target, weight } of ties) {
      count(source, found[target] ?? -1, weight);
      count(target, found[source] ?? -1, weight);
    }
    if (sums.size === 0) break;
    for (const [i, row] of sums) {
      found[i] = [...row].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
    }
    waiting = new Set([...waiting].filter((i) => !sums.has(i)));
  }
  for (const i of waiting) found[i] = 0;
}

/** Newman's modularity of a partition, -.5 to 1. */
function modularity(found: Int32Array, ties: readonly Tie[]): number {
  const inside = new Map<number, number>();
  const degree = new Map<number, number>();
  let all = 0;
  for (const { source, target, weight } of ties) {
    const a = found[source] ?? 0;
    const b = found[target] ?? 0;
    all += weight;
    if (a === b) inside.set(a, (inside.get(a) ?? 0) + weight);
    degree.set(a, (degree.get(a) ?? 0) + weight);
    degree.set(b, (degree.get(b) ?? 0) + weight);
  }
  if (all === 0) return 0;
  let sum = 0;
  for (const [community, weight] of degree)
    sum += (inside.get(community) ?? 0) / all - (weight / (2 * all)) ** 2;
  return sum;
}

/** Gives communities the numbers of the former ones that they share most with, each once. */
function nameAfter(found: Int32Array, former: Int32Array): Int32Array {
  const shared = new Map<string, { community: number; number: number; size: number }>();
  found.forEach((community, i) => {
    const number = former[i] ?? -1;
    if (number < 0) return;
    const key = `${String(community)} ${String(number)}`;
    const entry = shared.get(key) ?? { community, number, size: 0 };
    entry.size++;
    shared.set(key, entry);
  });
  const names = new Map<number, number>();
  const taken = new Set<number>();
  const order = [...shared.values()].sort(
    (a, b) => b.size - a.size || a.community - b.community || a.number - b.number,
  );
  for (const { community, number } of order) {
    if (names.has(community) || taken.has(number)) continue;
    names.set(community, number);
    taken.add(number);
  }
  let next = former.reduce((most, number) => Math.max(most, number + 1), 0);
  return found.map((community) => {
    const name = names.get(community) ?? next++;
    names.set(community, name);
    return name;
  });
}
