/**
 * The lines of a paragraph → the stretches that notes mean by them. Plain text has no blank lines where Markdown needs them:
 * "1.1 The nucleus⏎The nucleus holds …" is a heading and a text, "Free: none⏎Pro: 19 a month" are two entries.
 */
import { titleShape } from '../headings/title-shape.ts';
import { meantEnds } from '../inline/line-ends.ts';
import type { Line } from '../inline/scan.ts';

/** "1.1 The nucleus". */
export const DOTTED = /^(\d{1,3}(?:\.\d{1,3}){1,4})\.?\s+(?=\p{Lu})/u;
const ENTRY = /^[\p{L}\p{N}*][^.:?!=>]{1,40}(?: ?:{1,2} | [-–—=]{1,2} | ?-{1,2}> ?)\S/u;
const ASIDE = /^(?:examples?|note|e\.g\.)\s?:/i;

/** Indices of the lines that begin a stretch, the first one included. */
export function startsOfParts(lines: readonly Line[], inItem: boolean): number[] {
  if (lines.length < 2) return [0];
  const meant = meantEnds(lines);
  const starts = [0];
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1]?.text ?? '';
    const text = lines[i]?.text ?? '';
    const dotted = isDottedTitle(text) || isDottedTitle(above);
    const parts = inItem
      ? ASIDE.test(text)
      : isTitleAbove(lines, i, starts.at(-1) === i - 1) || isEntry(above, text);
    const leads = !inItem && i === lines.length - 1 && text.endsWith(':') && titleShape(text) !== null;
    if (dotted || (meant[i - 1] === true && (parts || leads))) starts.push(i);
  }
  return starts;
}

function isDottedTitle(text: string): boolean {
  const number = DOTTED.exec(text)?.[0];
  return number !== undefined && titleShape(text.slice(number.length)) !== null;
}

/** A short title above a sentence, at the start of its stretch. */
function isTitleAbove(lines: readonly Line[], at: number, first: boolean): boolean {
  if (!first) return false;
  const above = lines[at - 1]?.text ?? '';
  const text = lines[at]?.text ?? '';
  const shape = titleShape(above);
  if (!shape || !shape.capitals || shape.words > 8 || text.startsWith(':')) return false;
  return titleShape(text) === null || shape.words < 2;
}

function isEntry(above: string, text: string): boolean {
  return ENTRY.test(above) && ENTRY.test(text);
}
