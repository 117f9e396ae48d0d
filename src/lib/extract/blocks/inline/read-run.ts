/**
 * Lines of a file → the run of text that a reader sees, with the place of every character.
 * `**Top K:** see [docs](https://…)` → "Top K: see docs", marks bold 0–6 and link 11–15.
 */
import type { Mark, TextRun } from '../block.ts';
import { CONSTRUCTS } from './constructs.ts';
import { resolveEmphasis } from './emphasis.ts';
import { meantEnds } from './line-ends.ts';
import { findQuoted } from './quoted.ts';
import { pushSource, startScan, type Line, type Scan } from './scan.ts';

/** Soft hyphens, zero-width signs and byte-order marks: there, but not seen. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;

export interface RunStyle {
  /** The text has no inline markup. */
  readonly plain?: boolean;
  /** It stands in a file whose lines nobody wrapped (`isUnwrapped`). */
  readonly unwrapped?: boolean;
}

/** `line` is the number of the first line, from 1. */
export function readRun(
  lines: readonly Line[],
  id: number,
  line: number,
  { plain = false, unwrapped = false }: RunStyle = {},
): TextRun {
  const [only] = lines;
  if (only && lines.length === 1 && PLAIN_WORDS.test(only.text)) return plainRun(only, id, line);
  const scan = startScan(lines);
  if (plain) pushSource(scan, 0, (scan.at = scan.source.length));
  while (scan.at < scan.source.length) {
    const construct = CONSTRUCTS.get(scan.source.charAt(scan.at));
    if (construct?.(scan)) continue;
    pushSource(scan, scan.at, scan.at + 1);
    scan.at++;
  }
  resolveEmphasis(scan);
  const folded = fold(scan, meantBreaks(lines, unwrapped));
  return { id, ...folded, line, endLine: line + Math.max(0, lines.length - 1) };
}

/** Words with single blanks between them, in which there is nothing to read but themselves. */
const PLAIN_WORDS = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u;

function plainRun({ offset, text }: Line, id: number, line: number): TextRun {
  const origin: number[] = [];
  for (let i = 0; i < text.length; i++) origin.push(offset + i);
  return { id, text, marks: [], origin, breaks: [], line, endLine: line };
}

/** A run without text, for an empty cell. */
export function emptyRun(id: number, line: number): TextRun {
  return { id, text: '', marks: [], origin: [], breaks: [], line, endLine: line };
}

function fold(scan: Scan, meant: ReadonlySet<number>): Pick<TextRun, 'text' | 'marks' | 'origin' | 'breaks'> {
  const text: string[] = [];
  const origin: number[] = [];
  const breaks: number[] = [];
  // Where each character of the scan lands in the run.
  const landed = new Int32Array(scan.chars.length + 1);
  let blank = false;
  let atBreak = false;
  let blankOrigin = 0;
  for (let i = 0; i < scan.chars.length; i++) {
    const char = scan.chars[i] ?? '';
    const place = scan.origin[i] ?? 0;
    landed[i] = text.length + (blank && text.length > 0 ? 1 : 0);
    if (char === '' || UNSEEN.test(char)) continue;
    if (/\s/.test(char)) {
      if (!blank) blankOrigin = place;
      blank = true;
      if (char === '\u2028' || (char === '\n' && meant.has(place))) atBreak = true;
      continue;
    }
    if (blank && text.length > 0) {
      if (atBreak) breaks.push(text.length);
      text.push(' ');
      origin.push(blankOrigin);
    }
    blank = false;
    atBreak = false;
    landed[i] = text.length;
    text.push(char);
    origin.push(place);
  }
  landed[scan.chars.length] = text.length;
  const seen = text.join('');
  const marks = landMarks(scan, landed, seen);
  for (const { start, end } of findQuoted(seen)) {
    const from = origin[start - 1] ?? 0;
    marks.push({ kind: 'quoted', start, end, from, to: (origin[end] ?? from) + 1 });
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: seen, marks, origin, breaks };
}

function landMarks(scan: Scan, landed: Int32Array, text: string): Mark[] {
  const marks: Mark[] = [];
  for (const mark of scan.marks) {
    let start = landed[mark.start] ?? 0;
    let end = Math.min(landed[mark.end] ?? 0, text.length);
    while (start < end && text.charAt(start) === ' ') start++;
    while (end > start && text.charAt(end - 1) === ' ') end--;
    if (start < end) marks.push({ ...mark, start, end });
  }
  return marks;
}

/** Offsets in the file of the line ends that the author meant. */
function meantBreaks(lines: readonly Line[], unwrapped: boolean): ReadonlySet<number> {
  const meant = meantEnds(lines, unwrapped);
  return new Set(lines.flatMap((line, i) => (meant[i] === true ? [line.offset + line.text.length] : [])));
}
