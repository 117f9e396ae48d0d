/**
 * A passage → what marks it in the address of the notes, and back: its lines (`L12`, `L12-15`), which are anchors in the
 * page as well, and the words with which it begins and ends (`?words=Amazon Polly is…into speech`), since a line may hold
 * several sentences or cells.
 */
import { plainQuote } from '#lib/graph/plain-quote.ts';
import type { Evidence } from '#lib/graph/types.ts';

export interface LineRange {
  readonly line: number;
  readonly endLine: number;
}

export function lineMark({ line, endLine }: Pick<Evidence, 'line' | 'endLine'>): string {
  return endLine > line ? `L${line}-${endLine}` : `L${line}`;
}

/** Reads `#L12`, `#L12-15` (also `#L12-L15`); null for anything else. */
export function readLineMark(hash: string): LineRange | null {
  const found = /^#?L(\d{1,7})(?:-L?(\d{1,7}))?$/.exec(hash);
  if (!found) return null;
  const line = Number(found[1]);
  const endLine = Number(found[2] ?? found[1]);
  return line > 0 ? { line, endLine: Math.max(line, endLine) } : null;
}

/** "line 12", "lines 12–15". */
export function lineWords({ line, endLine }: LineRange): string {
  return endLine > line ? `lines ${line}–${endLine}` : `line ${line}`;
}

/** What parts the first words of a passage from its last. */
const UP_TO = '…';
/** So many words at each end are enough to find a passage in its lines. */
const WORDS = 4;

/** First and last words of a passage; the first are all, where the last are empty. */
export interface PassageWords {
  readonly first: string;
  readonly last: string;
}

/** The part of the address of the notes behind the path, `?words=…#L12`. */
export function passageMark(evidence: Pick<Evidence, 'line' | 'endLine' | 'quote'>): string {
  const words = plainQuote(evidence.quote).split(' ');
  const text =
    words.length <= 2 * WORDS + 1
      ? words.join(' ')
      : `${words.slice(0, WORDS).join(' ')}${UP_TO}${words.slice(-WORDS).join(' ')}`;
  return `?${new URLSearchParams({ words: text }).toString()}#${lineMark(evidence)}`;
}

/** Reads `?words=…`; null where there are none. */
export function readPassageWords(query: string): PassageWords | null {
  const text = new URLSearchParams(query).get('words')?.slice(0, 400) ?? '';
  const cut = text.indexOf(UP_TO);
  const [first, last] = cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut + UP_TO.length)];
  return lettersOf(first) === '' ? null : { first, last };
}

/**
 * Where the passage stands in a text, by letters and digits alone, since markup and signs are not shown as they are
 * written. Null where it does not; `whole` where nothing else stands in the text.
 */
export function findPassage(
  text: string,
  { first, last }: PassageWords,
): { start: number; end: number; whole: boolean } | null {
  const places: number[] = [];
  let letters = '';
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    const lower = letter.toLowerCase();
    for (let i = 0; i < lower.length; i++) places.push(index);
    letters += lower;
  }
  const head = lettersOf(first);
  const tail = lettersOf(last);
  const from = letters.indexOf(head);
  if (from < 0 || head === '') return null;
  const at = tail === '' ? from : letters.indexOf(tail, from + head.length);
  if (at < 0) return null;
  const to = at + (tail === '' ? head : tail).length;
  const start = places[from] ?? 0;
  const end = (places[to - 1] ?? start) + 1;
  return { start, end, whole: from === 0 && to === letters.length };
}

const LETTER = /[\p{L}\p{N}]/gu;

function lettersOf(text: string): string {
  return (text.match(LETTER) ?? []).join('').toLowerCase();
}
