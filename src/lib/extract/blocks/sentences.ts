/**
 * A run → the ranges of its sentences, without the blanks between them.
 * "Scales by itself, e.g. at night. 0 to 1. higher == more random" → three ranges.
 */
import type { TextRun } from './block.ts';

/** A dot after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.?g|i\.?e|vs|cf|approx|resp|incl|no|nr|fig|figs|dr|mr|mrs|ms|prof|st|jr|sr|inc|ltd|corp|co|ca|al|[a-z])$/i;
/** These may end one: they do, if a capital follows. */
const LOOSE = /(?:^|[\s(,])(?:etc|a\.m|p\.m|u\.s)$/i;
/** More is not looked at for an abbreviation. */
const BEFORE = 10;

export function sentencesOf(run: Pick<TextRun, 'text' | 'breaks'>): { start: number; end: number }[] {
  const { text } = run;
  const found: { start: number; end: number }[] = [];
  const breaks = new Set(run.breaks);
  let start = 0;
  const close = (end: number, next: number) => {
    if (end > start) found.push({ start, end });
    start = next;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (breaks.has(i)) {
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
  if (ABBREVIATION.test(before)) return false;
  return LOOSE.test(before) ? /\p{Lu}/u.test(next) : true;
}
