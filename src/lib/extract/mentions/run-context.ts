/** Every run of a document in reading order, with the block and the place that it stands in. */
import type { Block, Document, TextRun } from '../blocks/block.ts';
import { type TaggedWord, tagWords } from './tag-words.ts';

export type Place =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'column' // head of a table column
  | 'cell'
  | 'stem'
  | 'option'
  | 'reason'
  | 'code';

export interface RunContext {
  readonly document: Document;
  readonly block: Block;
  readonly run: TextRun;
  readonly place: Place;
  /** Of a table cell, from 0; -1 elsewhere. */
  readonly row: number;
  readonly column: number;
  readonly words: readonly TaggedWord[];
}

const CONTEXTS = new WeakMap<Document, readonly RunContext[]>();

/** Tagging is the dear part, so a document is read once. */
export function runContexts(document: Document): readonly RunContext[] {
  const known = CONTEXTS.get(document);
  if (known) return known;
  const made = readContexts(document);
  CONTEXTS.set(document, made);
  return made;
}

function readContexts(document: Document): RunContext[] {
  return document.blocks.flatMap((block) =>
    placedRuns(block).map(({ run, place, row = -1, column = -1 }) => ({
      document,
      block,
      run,
      place,
      row,
      column,
      words: tagWords(run.text),
    })),
  );
}

interface PlacedRun {
  readonly run: TextRun;
  readonly place: Place;
  readonly row?: number;
  readonly column?: number;
}

function placedRuns(block: Block): PlacedRun[] {
  switch (block.kind) {
    case 'table':
      return [
        ...block.header.map((run, column): PlacedRun => ({ run, place: 'column', column })),
        ...block.rows.flatMap((cells, row) =>
          cells.map((run, column): PlacedRun => ({ run, place: 'cell', row, column })),
        ),
      ];
    case 'question':
      return [
        { run: block.stem, place: 'stem' },
        ...block.options.flatMap(({ run, reason }): PlacedRun[] => [
          { run, place: 'option' },
          ...(reason ? [{ run: reason, place: 'reason' } as const] : []),
        ]),
      ];
    default:
      return [{ run: block.run, place: block.kind }];
  }
}
