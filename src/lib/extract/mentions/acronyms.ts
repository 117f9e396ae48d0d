/** Short forms and their long forms side by side. */
import { isFunctionWord } from '../lexicon/names/function-words.ts';
import { longFormOf, type Match, standsForWhole } from './acronym-match.ts';
import { nameWords } from './name-key.ts';

/** True where `short` is made of the first letters of all of `long`. */
export function matchesShort(short: string, long: string, match?: Match): boolean {
  const [only, ...more] = short.trim().split(/\s+/);
  if (only === undefined || more.length > 0 || only.length > 10 || only.length >= long.length) return false;
  const words = long.trim().split(/\s+/);
  if (words.length < 2 && !/\p{Lu}{2}/u.test(only)) return false;
  return /\p{Lu}|\p{N}/u.test(only)
    ? standsForWhole(only, words, match) ||
        (match !== 'letter' && match !== 'start' && isShuffled(only, words))
    : false;
}

/** The last words of `long`, two or more, of whose first letters `short` is made: "Acme Object Storage (OS)". */
export function endThatMatches(short: string, long: string): string | null {
  const only = short.trim();
  if (/\s/.test(only) || only.length > 10 || !/\p{Lu}|\p{N}/u.test(only)) return null;
  const words = longFormOf(only, long.trim().split(/\s+/)) ?? [];
  return words.length >= 2 ? words.join(' ') : null;
}

/** "RMSE" beside "mean root square error": the same first letters in another order. */
function isShuffled(short: string, words: readonly string[]): boolean {
  if (short.length < 4) return false;
  const firsts = words
    .filter((word) => !isFunctionWord(word.toLowerCase()))
    .map((word) => word.charAt(0).toLowerCase());
  return firsts.sort().join('') === [...short.toLowerCase()].sort().join('');
}

/** Words of a name that carry meaning. */
export function keyWordsOf(text: string): string[] {
  return nameWords(text).filter((word) => !isFunctionWord(word));
}
