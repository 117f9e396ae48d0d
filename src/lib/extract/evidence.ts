/**
 * From a range of a run to evidence: the file's own characters at those lines, and the headings above.
 * Range of "Top K" in `- **Top K:** limits …` at line 7 → quote "**Top K:**", line 7.
 */
import type { Evidence } from '#lib/graph/types.ts';
import type { Block, Document, TextRun } from './blocks/block.ts';
import { firstFrom } from './first-from.ts';

export { partOf, runsOf } from './blocks/run-parts.ts';
export { sentenceAt, sentencesOf } from './blocks/sentences.ts';

interface Quote {
  readonly quote: string;
  readonly line: number;
  readonly endLine: number;
}

/** White space as evidence compares it: folded to single blanks, none at the ends. */
export function foldSpace(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** The file's text from `start` to `end` of the run, widened to whole emphasis, link and quotation markers. */
export function quoteOf(document: Document, run: TextRun, start: number, end: number): Quote {
  const last = Math.min(end, run.origin.length) - 1;
  if (last < start) return { quote: '', line: run.line, endLine: run.line };
  let from = run.origin[start] ?? 0;
  let to = (run.origin[last] ?? from) + 1;
  for (let i = firstFrom(run.marks, start); i < run.marks.length; i++) {
    const mark = run.marks[i];
    if (!mark || mark.start >= end) break;
    if (mark.end > end || mark.from === undefined || mark.to === undefined) continue;
    from = Math.min(from, mark.from);
    to = Math.max(to, mark.to);
  }
  return {
    quote: foldSpace(document.text.slice(from, to)),
    line: lineAt(document, from),
    endLine: lineAt(document, to - 1),
  };
}

/** Evidence for a range of the block's run, or for the whole run where `range` is null. */
export function evidenceOf(
  document: Document,
  block: Block,
  run: TextRun,
  range: { readonly start: number; readonly end: number } | null,
  rule: string,
): Evidence {
  const { start, end } = range ?? { start: 0, end: run.text.length };
  const { quote, line, endLine } = quoteOf(document, run, start, end);
  return { source: document.source, quote, line, endLine, section: sectionOf(document, block), rule };
}

/** Titles of the headings above a block, outermost first; a heading is not above itself. */
export function sectionOf(document: Document, block: Block): readonly string[] {
  let sections = SECTIONS.get(document);
  if (!sections) SECTIONS.set(document, (sections = new Map()));
  const nearest = block.headings.at(-1) ?? NO_HEADING;
  let section = sections.get(nearest);
  if (!section) {
    const cache = titles(document);
    sections.set(nearest, (section = block.headings.flatMap((id) => cache.get(id) ?? [])));
  }
  return section;
}

/** Line number, from 1, of an offset in the document's text. */
export function lineAt(document: Document, offset: number): number {
  const starts = lineStarts(document);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The document's lines `line` to `endLine` (from 1), white space folded. */
export function linesOf(document: Document, line: number, endLine: number): string {
  const known = FOLDED.get(document);
  if (known?.line === line && known.endLine === endLine) return known.text;
  const starts = lineStarts(document);
  const text = foldSpace(document.text.slice(starts[line - 1] ?? 0, starts[endLine] ?? document.text.length));
  FOLDED.set(document, { line, endLine, text });
  return text;
}

/** The lines asked for last: evidence of one place comes in a row, and a line may be long. */
const FOLDED = new WeakMap<Document, { line: number; endLine: number; text: string }>();
/** By the nearest heading: what stands above that is the same for all below it. */
const SECTIONS = new WeakMap<Document, Map<number, readonly string[]>>();
const NO_HEADING = -1;
const STARTS = new WeakMap<Document, Int32Array>();
const TITLES = new WeakMap<Document, ReadonlyMap<number, string>>();

function lineStarts(document: Document): Int32Array {
  const known = STARTS.get(document);
  if (known) return known;
  const starts = [0];
  for (let at = document.text.indexOf('\n'); at >= 0; at = document.text.indexOf('\n', at + 1))
    starts.push(at + 1);
  const made = Int32Array.from(starts);
  STARTS.set(document, made);
  return made;
}

function titles(document: Document): ReadonlyMap<number, string> {
  const known = TITLES.get(document);
  if (known) return known;
  const made = new Map(
    document.blocks.flatMap((b) => (b.kind === 'heading' ? [[b.id, b.run.text] as const] : [])),
  );
  TITLES.set(document, made);
  return made;
}
