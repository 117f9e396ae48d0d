/**
 * Whether a short form stands for a long one (after Schwartz and Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text", 2003), read from the end: each sign of the short form stands in the
 * long form, the first one at the start of a word. "PCR" ← "polymerase chain reaction"; "W3" ← "World Wide Web".
 */
import { isFunctionWord } from '../lexicon/names/function-words.ts';

/** Words of the long form, or null where they do not fit. In: the short form and the words that may be the long one. */
export function longFormOf(short: string, words: readonly string[]): readonly string[] | null {
  const signs = spelled(short);
  if (signs.length < 2 || signs.length > 10) return null;
  const most = Math.min(signs.length + 4, signs.length * 2);
  const first = signs[0] ?? '';
  for (let from = words.length - 1; from >= Math.max(0, words.length - most); from--) {
    const start = words[from]?.toLowerCase() ?? '';
    if (!start.startsWith(first) && !(first === 'x' && start.startsWith('ex'))) continue;
    const candidate = words.slice(from);
    if (spells(signs, candidate)) return candidate;
  }
  return null;
}

/** True where the whole text spells the short form. */
export function standsForWhole(short: string, words: readonly string[]): boolean {
  return longFormOf(short, words)?.length === words.length;
}

/** "S3" → s, s, s; "RNNs" → r, n, n. */
function spelled(short: string): string[] {
  const plain = short.replace(/(?<=\p{Lu})s$/u, '').toLowerCase();
  const signs: string[] = [];
  for (const sign of plain) {
    if (/\p{L}/u.test(sign)) signs.push(sign);
    else if (/[2-5]/.test(sign) && signs.length === 1) {
      const letter = signs[0] ?? '';
      for (let i = 1; i < Number(sign); i++) signs.push(letter);
    }
  }
  return signs;
}

/** Every word but small ones gives signs from its start: one, or a few ("MLOps"), or one more from inside. */
function spells(signs: readonly string[], words: readonly string[]): boolean {
  const parts = words.flatMap((word) => word.toLowerCase().split(/[-/]/)).filter(Boolean);
  return fits(signs.join(''), parts, 0);
}

/** Signs of one word at most: "Ops", "Boost". */
const LONGEST_CHUNK = 5;

function fits(signs: string, parts: readonly string[], skipped: number): boolean {
  const [part, ...rest] = parts;
  if (part === undefined) return signs === '';
  if (signs === '') return false;
  for (let count = 1; count <= Math.min(LONGEST_CHUNK, signs.length); count++) {
    // A few letters are a chunk only where more words follow or came before: "Corp" is no acronym of "Corporation".
    if (!part.startsWith(signs.slice(0, count))) break;
    if (fits(signs.slice(count), rest, skipped)) return true;
    // "Ops": the plural of the chunk, not of the word.
    if (count > 1 && rest.length === 0 && signs.slice(count) === 's' && part.endsWith('s')) return true;
  }
  // "eXtreme" gives an x; "hyperparameter" gives h and, from inside, p.
  if (signs.startsWith('x') && part.startsWith('ex') && fits(signs.slice(1), rest, skipped)) return true;
  const inner = signs.charAt(1);
  if (part.length > 5 && inner !== '' && part.charAt(0) === signs.charAt(0) && part.indexOf(inner, 1) > 0) {
    if (fits(signs.slice(2), rest, skipped)) return true;
  }
  return skipped < 3 && isFunctionWord(part) && fits(signs, rest, skipped + 1);
}
