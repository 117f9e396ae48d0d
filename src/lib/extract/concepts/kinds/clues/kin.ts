/**
 * What a concept's kin are tells of it, each kind in its own way: what a service's name begins ("Acme Store lens") or
 * what stands below its heading is seldom a service itself. In: the concepts and what each probably is by itself. Out:
 * for each concept, by sort of kin and kind, how much of its kin is of that kind.
 */
import type { Notes } from '../../read-notes.ts';
import type { NamedConcept } from '../gather-clues.ts';
import { KIND_IDS } from '../model/kind-model.ts';
import { wordsOf } from './families.ts';

/** Who is kin to each concept, as places among the concepts. */
export interface Kin {
  /** The longest other name that its name begins with. */
  readonly owner: readonly number[];
  /** The longest other name that its name ends with. */
  readonly head: readonly number[];
  /** What the headings and items that it stands below name. */
  readonly above: readonly number[];
}

export type KinTraits = ReadonlyMap<string, number>;

const MOST_MENTIONS = 40;
const NONE: readonly number[] = [];
const NAMING: ReadonlySet<string> = new Set(['heading', 'term', 'item', 'row']);

export function kinOf(concepts: readonly NamedConcept[], notes: Notes): Kin[] {
  const byName = new Map<string, number>();
  const namedBy = new Map<number, number[]>();
  const keys = concepts.map(({ label, aliases, found }, i) => {
    const key = keyOf(label);
    if (!byName.has(key)) byName.set(key, i);
    for (const alias of aliases) {
      const other = keyOf(alias);
      if (!byName.has(other)) byName.set(other, i);
    }
    for (const { block, role } of found) {
      if (!NAMING.has(role)) continue;
      const names = namedBy.get(block);
      if (!names) namedBy.set(block, [i]);
      else if (!names.includes(i)) names.push(i);
    }
    return key;
  });
  return concepts.map(({ found }, i) => {
    const key = keys[i] ?? '';
    const named = (part: string): readonly number[] | undefined => {
      const other = byName.get(part);
      return other !== undefined && other !== i ? [other] : undefined;
    };
    let owner: readonly number[] | undefined;
    let head: readonly number[] | undefined;
    // The longest first.
    for (let at = key.lastIndexOf(' '); at > 0 && !owner; at = key.lastIndexOf(' ', at - 1))
      owner = named(key.slice(0, at));
    for (let at = key.indexOf(' '); at > 0 && !head; at = key.indexOf(' ', at + 1))
      head = named(key.slice(at + 1));
    return { owner: owner ?? NONE, head: head ?? NONE, above: namesAbove(i, found, namedBy, notes) };
  });
}

/** Places of those that have kin or are kin of another. */
export function withKin(kin: readonly Kin[]): ReadonlySet<number> {
  const found = new Set<number>();
  kin.forEach(({ owner, head, above }, i) => {
    for (const others of [owner, head, above]) {
      if (others.length > 0) found.add(i);
      for (const other of others) found.add(other);
    }
  });
  return found;
}

const keyOf = (name: string): string => wordsOf(name).join(' ');

function namesAbove(
  own: number,
  found: NamedConcept['found'],
  namedBy: ReadonlyMap<number, readonly number[]>,
  notes: Notes,
): readonly number[] {
  let above: number[] | undefined;
  for (const mention of found.slice(0, MOST_MENTIONS)) {
    const block = notes.blockOf.get(mention.block);
    if (!block) continue;
    const higher = (block.kind === 'item' ? (block.parent ?? block.leadIn) : null) ?? block.headings.at(-1);
    for (const other of namedBy.get(higher ?? -1) ?? NONE)
      if (other !== own && !above?.includes(other)) (above ??= []).push(other);
  }
  return above ?? NONE;
}

const SORTS = ['owner', 'owned', 'head', 'headed', 'above', 'below'] as const;
const [OWNER, OWNED, HEAD, HEADED, ABOVE, BELOW] = [0, 1, 2, 3, 4, 5];
const TRAITS = SORTS.map((sort) => KIND_IDS.map((kind) => `${sort}:${kind}`));
const NO_KIN: KinTraits = new Map();

/** `shares`: probabilities of the kinds of each concept. */
export function kinTraits(kin: readonly Kin[], shares: readonly Float64Array[]): KinTraits[] {
  /** By sort. */
  const sums: (Float64Array | undefined)[][] = kin.map(() => []);
  const add = (to: number, sort: number, from: number): void => {
    const own = sums[to];
    const other = shares[from];
    if (!own || !other) return;
    const sum = (own[sort] ??= new Float64Array(KIND_IDS.length));
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + (other[k] ?? 0);
  };
  const both = (from: number, to: readonly number[], there: number, back: number): void => {
    for (const other of to) {
      add(from, there, other);
      add(other, back, from);
    }
  };
  kin.forEach(({ owner, head, above }, i) => {
    both(i, owner, OWNER, OWNED);
    both(i, head, HEAD, HEADED);
    both(i, above, ABOVE, BELOW);
  });
  return sums.map((bySort) => {
    if (bySort.length === 0) return NO_KIN;
    const traits = new Map<string, number>();
    bySort.forEach((sum, sort) => {
      if (!sum) return;
      let whole = 0;
      for (const share of sum) whole += share;
      for (let k = 0; k < sum.length; k++) {
        // One says less than five.
        const share = (sum[k] ?? 0) / (whole + 0.5);
        const trait = TRAITS[sort]?.[k];
        if (share > 0.02 && trait !== undefined) traits.set(trait, share);
      }
    });
    return traits;
  });
}
