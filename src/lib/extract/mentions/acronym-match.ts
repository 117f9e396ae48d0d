/**
 * Whether a short form stands for a long one (after Schwartz and Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text", 2003): each word but small ones gives its first letter, or, if nothing
 * else fits, a few. "PCR" ← "polymerase chain reaction"; "W3" ← "World Wide Web"; "MLOps" ← "ML operations"; a word with
 * capitals inside gives that of each of its parts: "OCB" ← "OpenCrateBudget".
 */
import { isFunctionWord } from '../lexicon/names/function-words.ts';

/** What a word may give: its first letter; its first letters; letters from inside too. */
export const MATCHES = ['letter', 'start', 'inside'] as const;
export type Match = (typeof MATCHES)[number];

/** The last words that the short form stands for, or null. In: the short form, the words before it, how to match. */
export function longFormOf(short: string, words: readonly string[], match?: Match): readonly string[] | null {
  const signs = spelled(short);
  if (signs.length < 2 || signs.length > 10) return null;
  const most = Math.min(signs.length + 4, signs.length * 2);
  for (const how of match ? [match] : MATCHES) {
    for (let from = words.length - 1; from >= Math.max(0, words.length - most); from--) {
      const candidate = words.slice(from);
      if (opens(signs, candidate[0]) && spells(signs, candidate, how)) return candidate;
    }
  }
  return null;
}

/** True where the short form stands for all of the words. */
export function standsForWhole(short: string, words: readonly string[], match?: Match): boolean {
  const signs = spelled(short);
  if (signs.length < 2 || signs.length > 10 || words.length > 2 * signs.length + 2 || !opens(signs, words[0]))
    return false;
  return (match ? [match] : MATCHES).some((how) => spells(signs, words, how));
}

/** "S3" → s, s, s; "A2I" → a, a, i; "RNNs" → r, n, n. */
function spelled(short: string): string {
  const plain = short.replace(/(?<=\p{Lu})s$/u, '').toLowerCase();
  let signs = '';
  for (const sign of plain) {
    if (/\p{L}/u.test(sign)) signs += sign;
    else if (/[2-5]/.test(sign) && signs !== '') signs += (signs.at(-1) ?? '').repeat(Number(sign) - 1);
  }
  return signs;
}

function opens(signs: string, word: string | undefined): boolean {
  const lower = word?.toLowerCase() ?? '';
  return lower.startsWith(signs.charAt(0)) || (signs.startsWith('x') && GIVES_X.test(lower));
}

/** "eXtreme", and "cross" by its shape. */
const GIVES_X = /^(?:ex|cross)/;

function spells(signs: string, words: readonly string[], how: Match): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const parts = lower.flatMap((word) => word.split(/[-/]/)).filter(Boolean);
  // "pre-trained" gives one letter or two.
  if (fits(signs, parts, how, 0) || (parts.length > lower.length && fits(signs, lower, how, 0))) return true;
  const inner = words.flatMap(innerWords);
  return inner.length > words.length && fits(signs, inner, how === 'inside' ? 'start' : how, 0);
}

const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const INNER_WORD = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;

/** In lower case, "CrateBudget" → "crate", "budget"; of a word without capitals inside only itself. */
export function innerWords(word: string): string[] {
  const parts = INNER_CAPITAL.test(word) ? (word.match(INNER_WORD) ?? []) : [word];
  return parts.map((part) => part.toLowerCase());
}

/** Letters of one word at most: "Ops", "Boost". */
const LONGEST_START = 5;

function fits(signs: string, parts: readonly string[], how: Match, skipped: number): boolean {
  const [part, ...rest] = parts;
  if (part === undefined) return signs === '';
  if (signs === '') return false;
  for (let count = 1; count <= (how === 'letter' ? 1 : Math.min(LONGEST_START, signs.length)); count++) {
    if (!part.startsWith(signs.slice(0, count))) break;
    if (fits(signs.slice(count), rest, how, skipped)) return true;
    // "Ops": the plural of the start, not of the word.
    if (count > 1 && rest.length === 0 && signs.slice(count) === 's' && part.endsWith('s')) return true;
  }
  if (signs.startsWith('x') && GIVES_X.test(part) && fits(signs.slice(1), rest, how, skipped)) return true;
  const second = signs.charAt(1);
  if (
    how === 'inside' &&
    part.length > 5 &&
    second !== '' &&
    part.startsWith(signs.charAt(0)) &&
    part.indexOf(second, 1) > 0
  ) {
    if (fits(signs.slice(2), rest, how, skipped)) return true;
  }
  return skipped < 3 && isFunctionWord(part) && fits(signs, rest, how, skipped + 1);
}
