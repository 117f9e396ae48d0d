/**
 * Concepts that stand side by side are mostly of one kind: items of a list, what its items open with, cells of a column,
 * headings of one level, names told in one breath ("X, Y and Z"), names with the same last or first word. In: the concepts
 * and what each probably is by itself. Out: for each concept and way of being siblings, what its siblings are.
 */
import type { KindId } from '#lib/graph/types.ts';
import { foldWord } from '../../../mentions/fold-word.ts';
import type { Mention } from '../../../mentions/mention.ts';
import { nameWords } from '../../../mentions/name-key.ts';
import type { Notes } from '../../read-notes.ts';
import { KIND_IDS } from '../model/kind-model.ts';
import type { NamedConcept } from '../gather-clues.ts';

/** Ways of being siblings, each with the key of the group: "list" → "list:17". */
export type Groups = ReadonlyMap<string, readonly string[]>;

const MOST_MENTIONS = 40;
/** Larger groups are no list of like things. */
const MOST_MEMBERS = 60;
const NO_GROUPS: Groups = new Map();
const NO_VOTES: ReadonlyMap<string, ReadonlyMap<KindId, number>> = new Map();
/** Between two names told in one breath. */
const MOST_GAP = 9;

export function siblingGroups(concepts: readonly NamedConcept[], notes: Notes): Groups[] {
  const breaths = sharedBreaths(concepts, notes);
  const all = concepts.map(({ label, found, mentions }, i) => {
    const groups = new Map<string, string[]>();
    for (const mention of found.slice(0, MOST_MENTIONS)) placeGroups(groups, mention, notes);
    for (const mention of mentions.slice(0, MOST_MENTIONS)) openGroup(groups, mention, notes);
    for (const key of breaths[i] ?? []) add(groups, 'breath', key);
    const words = nameWords(label);
    if (words.length > 1) {
      add(groups, 'last', foldWord(words.at(-1) ?? ''));
      add(groups, 'first', words[0] ?? '');
    }
    return groups;
  });
  return withoutOthers(all);
}

function add(groups: Map<string, string[]>, way: string, key: string): void {
  const keys = groups.get(way);
  if (!keys) groups.set(way, [key]);
  else if (!keys.includes(key)) keys.push(key);
}

/** Only groups of several, and of no more than are like things. */
function withoutOthers(all: readonly ReadonlyMap<string, readonly string[]>[]): Groups[] {
  const members = new Map<string, Map<string, number>>();
  for (const groups of all) {
    groups.forEach((keys, way) => {
      let counts = members.get(way);
      if (!counts) members.set(way, (counts = new Map()));
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  return all.map((groups) => {
    let kept: Map<string, string[]> | null = null;
    for (const [way, keys] of groups) {
      for (const key of keys) {
        const count = members.get(way)?.get(key) ?? 0;
        if (count < 2 || count > MOST_MEMBERS) continue;
        kept ??= new Map();
        const own = kept.get(way);
        if (own) own.push(key);
        else kept.set(way, [key]);
      }
    }
    return kept ?? NO_GROUPS;
  });
}

function placeGroups(groups: Map<string, string[]>, mention: Mention, notes: Notes): void {
  const block = notes.blockOf.get(mention.block);
  const context = notes.contextOf.get(mention.run);
  if (!block || !context) return;
  const { role } = mention;
  if (block.kind === 'item' && (role === 'term' || role === 'item')) {
    add(groups, role === 'term' ? 'list' : 'items', String(block.list));
  }
  if (block.kind === 'table' && (role === 'row' || role === 'cell' || role === 'column')) {
    add(groups, 'column', context.place === 'column' ? `${block.id}:head` : `${block.id}:${context.column}`);
  }
  if (block.kind === 'heading' && role === 'heading') {
    add(groups, 'headings', `${block.headings.at(-1) ?? block.source}:${block.level}`);
  }
  if (block.kind === 'question' && role === 'option') add(groups, 'options', String(block.id));
  if (block.kind === 'paragraph' && role === 'term')
    add(groups, 'terms', String(block.headings.at(-1) ?? block.source));
}

/** Offset up to which a name opens an item: behind a quotation mark or a bracket. */
const OPENING = 2;

/** "Grafting joins two plants": what an item opens with is mostly what it is about, label or not. */
function openGroup(groups: Map<string, string[]>, { block: id, run, start }: Mention, notes: Notes): void {
  if (start > OPENING) return;
  const block = notes.blockOf.get(id);
  if (block?.kind === 'item' && block.run.id === run) add(groups, 'opens', String(block.list));
}

/** Keys of the enumerations in running text that each concept is a member of. */
function sharedBreaths(concepts: readonly NamedConcept[], notes: Notes): string[][] {
  const byRun = new Map<number, { start: number; end: number; concept: number }[]>();
  concepts.forEach(({ mentions }, concept) => {
    for (const { run, start, end } of mentions.slice(0, MOST_MENTIONS)) {
      const list = byRun.get(run);
      if (list) list.push({ start, end, concept });
      else byRun.set(run, [{ start, end, concept }]);
    }
  });
  const keys: string[][] = concepts.map(() => []);
  for (const [run, places] of byRun) {
    if (places.length < 2) continue;
    const text = notes.contextOf.get(run)?.run.text ?? '';
    places.sort((a, b) => a.start - b.start);
    let breath = 0;
    places.forEach((place, i) => {
      const next = places[i + 1];
      const gap = next ? text.slice(place.end, next.start) : '';
      if (
        next &&
        gap.length <= MOST_GAP &&
        /^\)? ?(?:[,/&]|and |or )(?: ?(?:and|or))? ?(?:the |a )?$/.test(gap)
      ) {
        const key = `${run}:${breath}`;
        keys[place.concept]?.push(key);
        keys[next.concept]?.push(key);
      } else breath++;
    });
  }
  return keys;
}

interface Group {
  readonly sum: Float64Array;
  weight: number;
}

/** `shares`: probabilities of the kinds of each concept; `weights`: how much each concept says. */
export function siblingShares(
  groups: readonly Groups[],
  shares: readonly Float64Array[],
  weights: readonly number[],
): ReadonlyMap<string, ReadonlyMap<KindId, number>>[] {
  const byWay = new Map<string, Map<string, Group>>();
  groups.forEach((ways, i) => {
    const weight = weights[i] ?? 0;
    const own = shares[i];
    for (const [way, keys] of ways) {
      const all = byWay.get(way) ?? new Map<string, Group>();
      byWay.set(way, all);
      for (const key of keys) {
        const group = all.get(key) ?? { sum: new Float64Array(KIND_IDS.length), weight: 0 };
        if (own) addTimes(group.sum, own, weight);
        group.weight += weight;
        all.set(key, group);
      }
    }
  });
  return groups.map((ways, i) => {
    if (ways.size === 0) return NO_VOTES;
    const result = new Map<string, ReadonlyMap<KindId, number>>();
    const own = shares[i];
    const ownWeight = weights[i] ?? 0;
    for (const [way, keys] of ways) {
      const others = keys.flatMap((key) => {
        const group = byWay.get(way)?.get(key);
        return group ? [group] : [];
      });
      const weight = others.reduce((sum, group) => sum + group.weight - ownWeight, 0);
      if (weight < 0.05) continue;
      const sum = new Float64Array(KIND_IDS.length);
      for (const group of others) {
        addTimes(sum, group.sum, 1);
        if (own) addTimes(sum, own, -ownWeight);
      }
      // One sibling says less than five.
      const scale = 1 / (weight + 0.5);
      const votes = new Map<KindId, number>();
      KIND_IDS.forEach((kind, k) => {
        const share = (sum[k] ?? 0) * scale;
        if (share > 0.02) votes.set(kind, share);
      });
      result.set(`siblings:${way}`, votes);
    }
    return result;
  });
}

function addTimes(sum: Float64Array, values: Float64Array, factor: number): void {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + factor * (values[k] ?? 0);
}
