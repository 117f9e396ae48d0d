/** What a cell names has to do with its row or column, where neither its head nor its sentences say how. */
import type { Document, TableBlock, TextRun } from '#lib/extract/blocks/block.ts';
import { definitionMentions } from '../definition-mentions.ts';
import type { Proposal } from '../proposal.ts';
import type { Reading } from '../reading/reading.ts';
import { entryNames } from './gloss-entries.ts';

interface NamingCell {
  readonly subjects: readonly string[];
  readonly cell: TextRun;
  readonly label: TextRun;
}

/** "Never needs", "Breaks when": nothing that the row would work with. */
const UNTOLD = /^(?:no|not|never|without|cannot|bad|poor)\b|\b(?:when|if)$/i;

/** `said`: what is read of the cell already; `remarks`: the rule that reads names which stand by themselves, or null. */
export function namedInCell(
  document: Document,
  table: TableBlock,
  reading: Reading,
  { cell, subjects, label }: NamingCell,
  said: readonly Proposal[],
  remarks: 'cell-entry' | 'cell-names' | null,
): Proposal[] {
  const stretch = { document, block: table, run: cell, lines: true };
  const where = { from: null, start: 0, end: cell.text.length };
  const isList = remarks === 'cell-names';
  const named =
    remarks && !UNTOLD.test(label.text.trim())
      ? entryNames(reading, stretch, subjects, said, { ...where, rule: remarks, isPlural: false, isList })
      : [];
  const rest = { ...where, rule: 'cell-mention', isWhole: true };
  return [...named, ...definitionMentions(reading, stretch, subjects, [...said, ...named], rest)];
}
