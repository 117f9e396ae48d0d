/**
 * The head of a further column names the class of what stands below it, where the notes know that class from elsewhere.
 * "Stain | Solvent" over "tar | turpentine" → turpentine —is-a→ solvent.
 */
import type { Document, TableBlock, TextRun } from '#lib/extract/blocks/block.ts';
import { NAME_HEADS } from '#lib/extract/lexicon/cues/table-heads.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { entriesOf, listLikeness } from '../reading/named-things.ts';
import type { Reading } from '../reading/reading.ts';
import { foldHead, type TableView, viewTable } from '../reading/table-view.ts';
import type { Rule } from './rule.ts';

export const tableClasses: Rule = {
  name: 'table-class',
  propose: (document, reading) =>
    document.blocks.flatMap((block) => (block.kind === 'table' ? read(document, block, reading) : [])),
};

/** A head or a cell is a name by this share of its letters. */
const WHOLE = 0.8;
/** Of the cells below a class, so many are names. */
const MOST = 0.6;

function read(document: Document, table: TableBlock, reading: Reading): Proposal[] {
  if (table.contents) return [];
  const view = viewTable(reading, table);
  if (view.byColumns) return [];
  return table.header.flatMap((head, column) => {
    const name = column === view.nameColumn ? null : classOf(reading, view, head);
    const cells = table.rows.flatMap((row) => row[column] ?? []);
    return name ? below(document, table, reading, cells, name) : [];
  });
}

/** "Solvent" */
function classOf(reading: Reading, view: TableView, head: TextRun): string | null {
  if (NAME_HEADS.has(foldHead(head.text))) return null;
  const [named] = view.things(head, WHOLE);
  return named && isToldElsewhere(reading, named.mention.concept) ? named.mention.concept : null;
}

/** The notes speak of it outside tables too; else it is the word of a column, and no idea. */
const isToldElsewhere = (reading: Reading, id: string): boolean => {
  const concept = reading.concept(id);
  if (!concept || concept.confidence < DOUBTFUL) return false;
  return concept.mentions.some(({ block }) => reading.block(block)?.kind !== 'table');
};

const DOUBTFUL = 0.3;

/** "50 GB" */
const AMOUNT = /^[\p{Sc}\p{Sm}~]?\s?\d[\d.,]*(?:\s|$)/u;

function below(
  document: Document,
  table: TableBlock,
  reading: Reading,
  cells: readonly TextRun[],
  owner: string,
): Proposal[] {
  const listed = cells.map((cell) => ({ cell, entries: entriesOf(reading, cell, 0, cell.text.length) }));
  const filled = listed.filter(({ entries }) => entries.length > 0);
  const named = filled.filter(({ entries }) => listLikeness(entries) >= WHOLE);
  if (named.length < Math.max(2, filled.length * MOST)) return [];
  return named.flatMap(({ cell, entries }) =>
    entries.flatMap(({ things }) =>
      things.flatMap(({ mention, share }) => {
        if (share < WHOLE || AMOUNT.test(mention.surface)) return [];
        const proposal = propose({
          subject: mention.concept,
          object: owner,
          relation: 'is-a',
          rule: 'table-class',
          prior: 0.55,
          passage: { document, block: table, run: cell, range: null, lines: true },
          features: { 'head:is-a:out': 1, share, entries: entries.length, siblings: named.length },
        });
        return proposal ? [proposal] : [];
      }),
    ),
  );
}
