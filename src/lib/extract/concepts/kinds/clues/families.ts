/**
 * Families of names, learned from the notes: first words that many proper names share ("Acme Store", "Acme Mail": a
 * vendor), and names that begin with another's whole name ("Acme Store Lens" belongs to "Acme Store").
 */
import { most } from '../../../count-over.ts';
import { nameWords } from '../../../mentions/name-key.ts';
import type { Notes } from '../../read-notes.ts';

export interface Families {
  /** How many other names begin with one of these names of a concept. */
  members(names: readonly string[]): number;
  /** How many names share the first word of one of these, when it is written as a proper name. */
  vendor(names: readonly string[]): number;
  /** The longest other name that one of these begins with, in words; 0 for none. Single vendor words do not count. */
  owner(names: readonly string[]): { words: number; members: number };
}

/** Names that share a first word from which it is taken for a vendor's. */
const VENDOR = 4;
const PROPER = 0.5;
/** Words of a name that are looked at. */
const MOST_WORDS = 8;

/** The words of a name, as far as they are looked at to find whose name begins or ends with whose. */
export function wordsOf(name: string): readonly string[] {
  const words = nameWords(name);
  return words.length <= MOST_WORDS ? words : words.slice(0, MOST_WORDS);
}

export function readFamilies(labels: readonly (readonly string[])[], notes: Notes): Families {
  const names = new Set<string>();
  const members = new Map<string, number>();
  const firsts = new Map<string, number>();
  const prefixes = new Set<string>();
  const starts = new Set<string>();
  for (const forms of labels) {
    prefixes.clear();
    starts.clear();
    for (const form of forms) {
      const words = wordsOf(form);
      names.add(words.join(' '));
      if (words.length > 1 && notes.words.proper(words[0] ?? '') >= PROPER) starts.add(words[0] ?? '');
      for (let n = 1; n < words.length; n++) prefixes.add(words.slice(0, n).join(' '));
    }
    for (const prefix of prefixes) members.set(prefix, (members.get(prefix) ?? 0) + 1);
    for (const first of starts) firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  return {
    members: (forms) => most(forms, (form) => members.get(wordsOf(form).join(' ')) ?? 0, 0),
    vendor: (forms) =>
      most(
        forms,
        (form) => {
          const words = nameWords(form);
          return words.length > 1 ? (firsts.get(words[0] ?? '') ?? 0) : 0;
        },
        0,
      ),
    owner: (forms) => {
      let best = { words: 0, members: 0 };
      const own = new Set(forms.map((form) => wordsOf(form).join(' ')));
      for (const form of forms) {
        const words = wordsOf(form);
        for (let n = words.length - 1; n > best.words; n--) {
          const prefix = words.slice(0, n).join(' ');
          if (!names.has(prefix) || own.has(prefix)) continue;
          if (n === 1 && (firsts.get(prefix) ?? 0) >= VENDOR * 3) continue;
          best = { words: n, members: members.get(prefix) ?? 0 };
        }
      }
      return best;
    },
  };
}
