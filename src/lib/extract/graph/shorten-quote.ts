/**
 * Evidence that a reader can take in: of a passage longer than a page has room for (pasted text without full stops, a list
 * of hundreds of names in one line) the stretch that names the two ends, or the later of them where they stand too far
 * apart. The lines stay those of the passage. Without this, notes of one sentence made a graph of the square of its length.
 */
import type { Evidence } from '#lib/graph/types.ts';

/** Characters of a quote that is kept whole; the longest sentence of careful notes has about half of it. */
const LONGEST = 2000;
/** Characters kept before the first name and behind the last one. */
const BEFORE = 200;
const BEHIND = 300;
/** How much of the quote is looked through for a name. */
const FARTHEST = 200_000;

/** `ends`: for either end the words that may name it in the quote, as the file has them. */
export function shortenQuote(evidence: Evidence, ends: readonly (readonly string[])[]): Evidence {
  const { quote } = evidence;
  if (quote.length <= LONGEST) return evidence;
  const text = quote.slice(0, FARTHEST);
  const places = ends.flatMap((names) => firstOf(text, names) ?? []).sort((a, b) => a.end - b.end);
  const last = places.at(-1);
  const first = places.find((place) => last && last.end - place.start <= LONGEST - BEFORE - BEHIND) ?? last;
  const start = Math.max(0, (first?.start ?? 0) - BEFORE);
  const end = Math.min(text.length, (last?.end ?? 0) + BEHIND);
  return { ...evidence, quote: wholeWords(quote, start, end) };
}

function firstOf(text: string, names: readonly string[]): { start: number; end: number } | null {
  const found = names
    .map((name) => ({ name, start: standing(text, name) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start)[0];
  return found ? { start: found.start, end: found.start + found.name.length } : null;
}

/** Where a name stands first as words of its own, or else inside one; -1 where it does not. */
function standing(text: string, name: string): number {
  const first = text.indexOf(name);
  for (let at = first; at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(end))) return at;
  }
  return first;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Without the halves of words at both ends; a word longer than what is kept is cut. */
function wholeWords(quote: string, start: number, end: number): string {
  const blank = start === 0 ? -1 : quote.indexOf(' ', start);
  const from = start === 0 ? 0 : blank >= 0 && blank < start + BEFORE ? blank + 1 : start;
  const last = end === quote.length ? end : quote.lastIndexOf(' ', end);
  return quote.slice(from, last > end - BEHIND ? last : end).trim();
}
