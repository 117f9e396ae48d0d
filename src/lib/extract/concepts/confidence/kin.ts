/** Names of the notes that are built alike: with the same head ("fiat money", "commodity money"), or the same beginning. */
import { singularForm } from '../../mentions/fold-word.ts';
import type { NameTable } from '../name-table.ts';
import type { PlacedConcept } from '../place-mentions.ts';

/** Others that share a word, and how well the notes vouch for all of them together. */
export interface Kin {
  readonly count: number;
  readonly standing: number;
}

export interface KinOf {
  /** With the same last word. */
  readonly byHead: Kin;
  /** With the same first word, of names of several words. */
  readonly byStart: Kin;
  /** Standing of the longest name that it begins with, and that it ends with; 0 where none is known. */
  readonly start: number;
  readonly end: number;
}

const NONE: Kin = { count: 0, standing: 0 };

export function readKin(concepts: readonly PlacedConcept[], table: NameTable): (leader: string) => KinOf {
  const heads = new Map<string, Kin>();
  const starts = new Map<string, Kin>();
  const standing = new Map(concepts.map((concept) => [concept.leader, concept.standing]));
  const add = (map: Map<string, Kin>, word: string, more: number): void => {
    const { count, standing: whole } = map.get(word) ?? NONE;
    map.set(word, { count: count + 1, standing: whole + more });
  };
  for (const { leader, standing: own } of concepts) {
    const words = table.names.get(leader)?.words ?? [];
    if (words.length < 2) continue;
    add(heads, headOf(words), own);
    add(starts, words[0] ?? '', own);
  }
  const without = (kin: Kin | undefined, own: number): Kin =>
    kin ? { count: kin.count - 1, standing: kin.standing - own } : NONE;
  const standingOf = (id: string, leader: string): number => {
    if (!table.names.has(id)) return 0;
    const other = table.leaderOf(id);
    return other === leader ? 0 : (standing.get(other) ?? 0);
  };
  return (leader) => {
    const words = table.names.get(leader)?.words ?? [];
    const own = standing.get(leader) ?? 0;
    if (words.length < 2) {
      const [word = ''] = words;
      return {
        byHead: heads.get(singularForm(word)) ?? NONE,
        byStart: starts.get(word) ?? NONE,
        start: 0,
        end: 0,
      };
    }
    let [start, end] = [0, 0];
    for (let n = words.length - 1; n > 0 && start === 0; n--)
      start = standingOf([...words.slice(0, n - 1), singularForm(words[n - 1] ?? '')].join(''), leader);
    for (let n = 1; n < words.length && end === 0; n++) end = standingOf(words.slice(n).join(''), leader);
    return {
      byHead: without(heads.get(headOf(words)), own),
      byStart: without(starts.get(words[0] ?? ''), own),
      start,
      end,
    };
  };
}

const headOf = (words: readonly string[]): string => singularForm(words.at(-1) ?? '');
