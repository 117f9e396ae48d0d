/**
 * A table as rules read it: which column names the things, whether columns are compared, what heads mean.
 */
import type { TableBlock, TextRun } from '#lib/extract/blocks/block.ts';
import {
  FIELD_HEADS,
  type HeadCue,
  MEANS_HEADS,
  NAME_HEADS,
  TABLE_HEADS,
  TASK_HEADS,
} from '#lib/extract/lexicon/cues/table-heads.ts';
import { comparesColumns } from '#lib/extract/mentions/finders/labels.ts';
import { singular } from '../clauses/noun-phrase.ts';
import { namedThings, type NamedThing } from './named-things.ts';
import type { Reading } from './reading.ts';

export interface TableView {
  readonly table: TableBlock;
  /** The columns are the things, the rows are aspects. */
  readonly byColumns: boolean;
  /** Column of the names that rows are about. */
  readonly nameColumn: number;
  /** By column (of rows that are things) or by row (of columns that are things). */
  cue(label: TextRun): HeadCue | null;
  isTask(label: TextRun): boolean;
  /** The first column names fields of work. */
  isField(label: TextRun): boolean;
  isMeans(label: TextRun): boolean;
  things(cell: TextRun, least?: number): readonly NamedThing[];
}

/** Cells that are names at least by this share of their letters. */
const LEAST = 0.55;

export function viewTable(reading: Reading, table: TableBlock): TableView {
  const byColumns = comparesColumns(table) || setsNamesSideBySide(reading, table);
  const named = table.header.findIndex((head, column) => column > 0 && isNameHead(head.text));
  // "Provider | Model name(s)": the name column is what rows are about, if the first column says who or where.
  const first = HEADS.get(foldHead(table.header[0]?.text ?? ''));
  const nameColumn =
    !byColumns &&
    named > 0 &&
    (first?.relation === 'made-by' || /name/i.test(table.header[named]?.text ?? ''))
      ? named
      : 0;
  return {
    table,
    byColumns,
    nameColumn,
    cue: (label) => headCue(label.text),
    isTask: (label) => TASK_HEADS.has(foldHead(label.text)),
    isField: (label) => FIELD_HEADS.has(foldHead(label.text)),
    isMeans: (label) => MEANS_HEADS.has(foldHead(label.text)),
    things: (cell, least = LEAST) =>
      namedThings(reading, cell, 0, cell.text.length).filter(({ share }) => share >= least),
  };
}

/** Nothing or "Aspect" over the first column, and a name that no head tells about over each other. */
function setsNamesSideBySide(reading: Reading, { header }: TableBlock): boolean {
  const [first, ...heads] = header;
  if (!first || heads.length < 2 || !ASPECTS.test(foldHead(first.text))) return false;
  return heads.every(
    (head) =>
      headCue(head.text) === null &&
      namedThings(reading, head, 0, head.text.length).some(({ share }) => share >= WHOLE),
  );
}

const WHOLE = 0.9;
const ASPECTS =
  /^(?:|aspect|criterion|criteria|dimension|point|difference|characteristic|comparison|attribute|vs)$/;

function headCue(text: string): HeadCue | null {
  const folded = foldHead(text);
  // "What it does" as it stands, "Use cases" in the singular.
  const whole = TABLE_HEADS.get(text.trim().toLowerCase()) ?? HEADS.get(folded);
  if (whole) return whole;
  if (NEGATED.test(folded)) return null;
  for (const part of folded.split(/ ?\/ ?| and | & |, /)) {
    const cue = HEADS.get(part.trim());
    if (cue) return cue;
  }
  const words = folded.split(' ');
  const rest = words.slice(1).join(' ');
  // "Paid for" is no "For", "Breaks when" no "When".
  return rest === '' || rest === 'for' || rest === 'when' ? null : (HEADS.get(rest) ?? null);
}

/** "Not for", "Never needs" */
const NEGATED = /^(?:no|not|never|without|cannot|does ?n[o']t|don'?t|bad|poor)\b/;

const isNameHead = (text: string): boolean => NAME_HEADS.has(foldHead(text));

/** By the folded head; of two that fold alike the first. */
const HEADS: ReadonlyMap<string, HeadCue> = new Map(
  [...TABLE_HEADS].reverse().map(([head, cue]) => [foldHead(head), cue] as const),
);

/** "Model Name(s)" → "model name", "Use Cases" → "use case". */
export function foldHead(text: string): string {
  return text
    .toLowerCase()
    .replace(/\(s\)/g, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}/&' -]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .map(singular)
    .join(' ');
}
