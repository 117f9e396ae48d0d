/**
 * A run → the ranges of its sentences, without the blanks between them.
 * "Scales by itself, e.g. at night. 0 to 1. higher == more random" → three ranges.
 */
import type { TextRun } from './block.ts';

/** A dot after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.?g|i\.?e|vs|cf|approx|resp|incl|no|nr|fig|figs|dr|mr|mrs|ms|prof|st|jr|sr|inc|ltd|corp|co|ca|al)$/i;
/** "J. Smith". */
const INITIAL = /(?:^|[\s(])\p{Lu}$/u;
/** These may end one: they do, if a capital follows. */
const LOOSE = /(?:^|[\s(,])(?:etc|a\.m|p\.m|u\.s)$/i;
/** No sentence is longer: what has no stops is cut at a blank, so that a quote stays a quote. */
const LONGEST = 1000;
/** What has no blanks either is cut here. */
const LONGEST_WORD = 2000;
/** More is not looked at for an abbreviation. */
const BEFORE = 10;
const STOP = /[.!?…]/;

export interface Range {
  readonly start: number;
  readonly end: number;
}

const KNOWN = new WeakMap<object, readonly Range[]>();

/** In order, none overlapping another; asked for again, the same run gives the same ranges at no cost. */
export function sentencesOf(run: Pick<TextRun, 'text' | 'breaks'>): readonly Range[] {
  const known = KNOWN.get(run);
  if (known) return known;
  const made = split(run);
  KNOWN.set(run, made);
  return made;
}

/** Index of the sentence in which `offset` lies, or of the last one before it; -1 before the first. */
export function sentenceAt(sentences: readonly Range[], offset: number): number {
  let low = -1;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the first sentence of `run.text.slice(start, end)` ends. */
export const firstEnd = (run: Pick<TextRun, 'text' | 'breaks'>, start: number, end: number): number =>
  Math.min(end, sentencesOf(run).find((one) => one.end > start)?.end ?? end);

function split(run: Pick<TextRun, 'text' | 'breaks'>): Range[] {
  const { text } = run;
  // Most labels are one.
  if (run.breaks.length === 0 && text.length < LONGEST && !STOP.test(text))
    return text === '' ? [] : [{ start: 0, end: text.length }];
  const found: Range[] = [];
  const breaks = new Set(run.breaks);
  let start = 0;
  const close = (end: number, next: number) => {
    if (end > start) found.push({ start, end });
    start = next;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (i - start >= LONGEST_WORD) close(i, i);
    if (breaks.has(i) || (char === ' ' && i - start >= LONGEST)) {
      close(i, i + 1);
    } else if (char === '.' || char === '!' || char === '?' || char === '…') {
      const end = endOfStop(text, i);
      if (end >= text.length || text.charAt(end) !== ' ') i = end - 1;
      else if (isEnd(text, i, end)) {
        close(end, end + 1);
        i = end;
      } else i = end - 1;
    }
  }
  close(text.length, text.length);
  return found;
}

/** Behind the stops and the closing signs that belong to them. */
function endOfStop(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && /[.!?…"”’')\]]/.test(text.charAt(end))) end++;
  return end;
}

function isEnd(text: string, at: number, end: number): boolean {
  const next = text.charAt(end + 1);
  if (text.slice(at, end).startsWith('..') || text.charAt(at) === '…') return /[\p{Lu}\p{N}]/u.test(next);
  if (text.charAt(at) !== '.') return true;
  const before = text.slice(Math.max(0, at - BEFORE), at);
  if (ABBREVIATION.test(before) || INITIAL.test(before)) return false;
  return LOOSE.test(before) ? /\p{Lu}/u.test(next) : true;
}
