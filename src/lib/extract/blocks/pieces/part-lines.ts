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
/** "Region: …", "Top P – …", "bq = …": a short name in capitals, or one word that is set equal. */
const LABEL = /^(?:([\p{Lu}\p{N}][^.:?!=<>;,]{1,50}?)(?:: | [–—-] | = )|[\p{L}\p{N}_-]{1,20} = )\S/u;
/** "**Levain** (wild) - …", "**Levain:** …". */
const BOLD_LABEL =
  /^(?:\*\*|__)[^*_]{2,60}(?::(?:\*\*|__)|(?:\*\*|__)[^.;:]{0,60}?(?::| [-–—=] | -{1,2}> | → ))\s?\S/;
/** "streams → changes of a day". */
const QUICK_LABEL = /^([\p{L}\p{N}][^.:?!=<>;,→]{0,40}?)(?:: | [–—-] | = | ?(?:-{1,2}>|=>|→) ?)\S/u;
const MOST_QUICK_WORDS = 4;
/** "A > B > C" and nothing else. */
const CHAIN = /^\p{Lu}[^.:;,!?>→]{0,40}(?: (?:>|→|->) [^.:;,!?>→]{1,40}){2,8}$/u;
const QUESTION = /^(?:q|question)\s?\d{0,3}\s?[:.)]\s/i;
const MOST_LABEL_WORDS = 6;
/** A line that ends so goes on in the next. */
const OPEN_END =
  /(?:[,;:–—(-]|\b(?:a|an|the|and|or|of|to|in|on|at|by|for|from|with|as|is|are|be|that|which|than|via|into|its|their|your|not|no|e\.g\.|i\.e\.))$/i;

export interface PartsPlace {
  readonly inItem: boolean;
  /** In a file whose lines nobody wrapped. */
  readonly unwrapped: boolean;
  readonly inList: boolean;
  /** Whether a line is set in: in a list such a line stays in its item. */
  isSetIn(at: number): boolean;
  /** How far it is. */
  columnAt(at: number): number;
}

/** Indices of the lines that begin a stretch, the first one included. */
export function startsOfParts(
  lines: readonly Line[],
  { inItem, unwrapped, inList, isSetIn, columnAt }: PartsPlace,
): number[] {
  if (lines.length < 2) return [0];
  const meant = meantEnds(lines, unwrapped);
  const labels = lines.filter(({ text }) => isLabelled(text, unwrapped)).length;
  const isIndented = (at: number): boolean => (inList || !unwrapped) && isSetIn(at);
  const starts = [0];
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1]?.text ?? '';
    const text = lines[i]?.text ?? '';
    const dotted = isDottedTitle(text) || isDottedTitle(above);
    const first = starts.at(-1) === i - 1;
    const parts = inItem
      ? ASIDE.test(text)
      : isTitleAbove(lines, i, first) || isEntry(above, text) || (first && isNameAbove(above, text));
    const leads = !inItem && i === lines.length - 1 && text.endsWith(':') && titleShape(text) !== null;
    const labelled = !isIndented(i) && isLabelled(text, unwrapped) && !OPEN_END.test(above);
    const next = labels > 1 && !isIndented(i) && isNext(above, text);
    const begins = parts || leads || labelled || next;
    const stepped = !inItem && columnAt(i) !== columnAt(i - 1);
    const titled = first && !inList && isBoldTitle(above);
    const anew = unwrapped && !OPEN_END.test(above) && (inItem ? !isIndented(i) : stepped || titled);
    const sure = anew || dotted || CHAIN.test(text) || CHAIN.test(above) || QUESTION.test(text);
    if (sure || (meant[i - 1] === true && begins) || (labelled && labels > 1)) starts.push(i);
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
  // "CONTRACT LAW" above "Unit 3 Remedies"
  const shouts = /^\P{Ll}{6,}$/u.test(above) && /\p{Ll}/u.test(text);
  return titleShape(text) === null || shape.words < 2 || shouts;
}

/** "**Sourdough**" and nothing else on the line. */
const isBoldTitle = (text: string): boolean => /^(?:\*\*|__)[^*_]{2,80}(?:\*\*|__):?$/.test(text.trim());

/** "Stone pines" above "Examples: …" */
function isNameAbove(above: string, text: string): boolean {
  const shape = ASIDE.test(text) ? titleShape(above) : null;
  return shape !== null && !shape.colon && !shape.question && shape.words <= LONGEST_NAME;
}

const LONGEST_NAME = 5;

function isEntry(above: string, text: string): boolean {
  return ENTRY.test(above) && ENTRY.test(text);
}

/** A sentence of its own below a finished one; "It …" and "This …" go on about the thing of the line above. */
function isNext(above: string, text: string): boolean {
  return (
    isLabelled(above) &&
    /[.!?]$/.test(above) &&
    /^\p{Lu}/u.test(text) &&
    !/^(?:it|its|this|they|these|he|she|here|there)\b/i.test(text)
  );
}

/** "Cold archive: for data that nobody reads": it names one thing and begins to tell of it. */
export function isLabelled(text: string, unwrapped = false): boolean {
  if (ASIDE.test(text)) return false;
  if (BOLD_LABEL.test(text) || (unwrapped && isQuickLabel(text))) return true;
  const label = LABEL.exec(text);
  if (!label) return false;
  return label[1] === undefined || label[1].split(' ').length <= MOST_LABEL_WORDS;
}

/** "route table -> the most specific wins": as quick notes set off what a line is about. */
function isQuickLabel(text: string): boolean {
  const label = QUICK_LABEL.exec(text)?.[1];
  return label !== undefined && label.split(' ').length <= MOST_QUICK_WORDS;
}
