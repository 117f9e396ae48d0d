/**
 * Joins a misspelt name with the right one: "levian" with "levain", "difussion model" with "diffusion model". A word is
 * taken for misspelt if no dictionary has it, the notes hardly ever write it, and one letter more, less, other or swapped
 * makes it a word that they do write. "adduction" and "abduction" stay apart: both are words.
 */
import { singularForm } from '../../mentions/fold-word.ts';
import { hasDictionaryWord, isDictionaryWord } from '../../mentions/tag-words.ts';
import type { Name, NameTable } from '../name-table.ts';
import type { WordUse } from '../word-use.ts';

/** Letters of a word that may be misspelt. */
const SHORTEST = 4;
/** How often a misspelt word may stand in the notes. */
const RARE = 2;
/** Letters of a name of several words in which two swapped letters may be a slip although both spellings are words. */
const LONG_NAME = 12;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Ids of single words that are misspellings of plain words ("taht"): no names at all. */
export function joinTypos(
  table: NameTable,
  isSettled: (name: Name) => boolean,
  words: WordUse,
): ReadonlySet<string> {
  const noNames = new Set<string>();
  for (const name of table.names.values()) {
    const at = name.words.findIndex((word) => isSuspect(word, words));
    if (at >= 0) {
      const edits = editsOf(name.words[at] ?? '');
      const before = name.words.slice(0, at).join('');
      const after = name.words.slice(at + 1).join('');
      // The dictionary is dear, so it is asked last.
      const right = edits
        .flatMap((word) => {
          const other = table.names.get(before + singularForm(word) + after);
          if (other === undefined || other === name || placesOf(other) < placesOf(name)) return [];
          return words.count(word) > 0 || isDictionaryWord(word) ? [other] : [];
        })
        .sort((a, b) => placesOf(b) - placesOf(a))[0];
      if (right) table.join(right.id, name.id);
      else if (name.words.length === 1 && !isSettled(name) && hasDictionaryWord(edits)) noNames.add(name.id);
    } else if (name.words.length > 1 && name.id.length >= LONG_NAME && placesOf(name) === 1) {
      const other = swapsOf(name.id)
        .map((id) => table.names.get(id))
        .find((candidate) => candidate !== undefined && placesOf(candidate) > 1 && isSettled(candidate));
      if (other) table.join(other.id, name.id);
    }
  }
  return noNames;
}

function isSuspect(word: string, words: WordUse): boolean {
  if (word.length < SHORTEST || !/^\p{Ll}+$/u.test(word) || words.proper(word) > 0) return false;
  return words.count(word) <= RARE && !isDictionaryWord(word) && !isDictionaryWord(singularForm(word));
}

/** A place may be read by several finders. */
const placesOf = ({ mentions }: Name): number => new Set(mentions.map(({ run }) => run)).size;

/** Two letters swapped. */
export function swapsOf(word: string): string[] {
  const swaps: string[] = [];
  for (let i = 0; i < word.length - 1; i++) {
    const [a, b] = [word.charAt(i), word.charAt(i + 1)];
    if (a !== b && !/\d/.test(a + b)) swaps.push(word.slice(0, i) + b + a + word.slice(i + 2));
  }
  return swaps;
}

/** Everything one letter away: swapped, less, other, more. The first letter stays, but for a swap. */
export function editsOf(word: string): string[] {
  const edits = swapsOf(word);
  for (let i = 1; i < word.length; i++) {
    edits.push(word.slice(0, i) + word.slice(i + 1));
    for (const letter of LETTERS) {
      edits.push(word.slice(0, i) + letter + word.slice(i + 1), word.slice(0, i) + letter + word.slice(i));
    }
  }
  return edits;
}
