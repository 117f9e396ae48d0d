/** How well a typed word meets a word of a name, 0..1: the same, a form of it, its beginning, or a slip of spelling. */
import { forgiven, spellingDistance } from './spelling.ts';
import { stem } from './words.ts';

export const SAME = 1;
export const FORM = 0.96;

/** `typed` and `word` are plain words, not stems. `open`: it is the last one typed, and may not be finished. */
export function wordMatch(typed: string, word: string, open = false): number {
  if (typed === word) return SAME;
  const typedStem = stem(typed);
  const wordStem = stem(word);
  if (typedStem === wordStem || typed === `${word}s`) return FORM;
  if (word.startsWith(typed) && (open || typed.length > 2))
    return (open ? 0.95 : 0.66) + (open ? 0.04 : 0.24) * (typed.length / word.length);
  const most = forgiven(typed.length);
  if (most === 0 || Math.abs(typed.length - word.length) > most) return 0;
  const slips = Math.min(spellingDistance(typed, word, most), spellingDistance(typedStem, wordStem, most));
  if (slips > most) return 0;
  // A slip in the first letter is rare, and more often another word.
  const first = typed.charAt(0) === word.charAt(0) ? 0 : 0.2;
  return 0.94 - (1.4 * slips) / typed.length - first;
}

export type WordMatch = typeof wordMatch;

/** The same, for one query: names use the same words over and over. */
export function rememberedMatch(): WordMatch {
  const open = new Map<string, Map<string, number>>();
  const closed = new Map<string, Map<string, number>>();
  return (typed, word, isOpen = false) => {
    const known = isOpen ? open : closed;
    let words = known.get(typed);
    if (!words) known.set(typed, (words = new Map()));
    let quality = words.get(word);
    if (quality === undefined) words.set(word, (quality = wordMatch(typed, word, isOpen)));
    return quality;
  };
}
