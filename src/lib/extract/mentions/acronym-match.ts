/**
 * Whether a short form stands for a long one (after Schwartz and Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text", 2003), read from the end: each sign of the short form stands in the
 * long form, the first one at the start of a word. "PCR" ← "polymerase chain reaction"; "W3" ← "World Wide Web".
 */
import { isFunctionWord } from '../lexicon/names/function-words.ts';

/** Words of the long form, or null where they do not fit. In: the short form and the words that may be the long one. */
export function longFormOf(short: string, words: readonly string[]): readonly string[] | null {
  const signs = spelled(short);
  if (signs.length < 2 || signs.length > 8) return null;
  const most = Math.min(signs.length + 4, signs.length * 2);
  const first = signs[0] ?? '';
  for (let from = words.length - 1; from >= Math.max(0, words.length - most); from--) {
    if (words[from]?.charAt(0).toLowerCase() !== first) continue;
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

/** Every word but small ones gives a sign, at its start; hyphens start words; a long word may give further ones inside. */
function spells(signs: readonly string[], words: readonly string[]): boolean {
  const parts = words.flatMap((word) => word.toLowerCase().split(/[-/]/)).filter(Boolean);
  return fits(signs, 0, parts, 0, 0);
}

function fits(
  signs: readonly string[],
  s: number,
  parts: readonly string[],
  p: number,
  skipped: number,
): boolean {
  if (p === parts.length) return s === signs.length;
  const part = parts[p] ?? '';
  if (part.charAt(0) === signs[s]) {
    if (fits(signs, s + 1, parts, p + 1, skipped)) return true;
    // A second sign from inside the word: "hyperparameter" gives h and p.
    const next = signs[s + 1];
    if (
      next !== undefined &&
      part.length > 5 &&
      part.indexOf(next, 1) > 0 &&
      fits(signs, s + 2, parts, p + 1, skipped)
    ) {
      return true;
    }
  }
  return p > 0 && isFunctionWord(part) && skipped < 3 && fits(signs, s, parts, p + 1, skipped + 1);
}
