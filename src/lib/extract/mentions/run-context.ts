/** Every run of a document in reading order, with the block and the place that it stands in. */
import type { Block, Document, TextRun } from '../blocks/block.ts';
import { isStopLabel } from './name-shape.ts';
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
  /** For an item "term: body": share of the terms of its list that are no mere labels ("Example"), 0..1. */
  readonly namedSiblings: number;
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
  const named = namedShares(document);
  return document.blocks.flatMap((block) =>
    placedRuns(block).map(({ run, place, row = -1, column = -1 }) => ({
      document,
      block,
      run,
      place,
      row,
      column,
      words: tagWords(run.text),
      namedSiblings: block.kind === 'item' ? (named.get(block.list) ?? 0) : 0,
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

function namedShares(document: Document): Map<number, number> {
  const counts = new Map<number, { named: number; all: number }>();
  for (const block of document.blocks) {
    if (block.kind !== 'item' || block.gloss === null) continue;
    const count = counts.get(block.list) ?? { named: 0, all: 0 };
    const named = Number(!isStopLabel(block.gloss.term.text));
    counts.set(block.list, { named: count.named + named, all: count.all + 1 });
  }
  return new Map([...counts].map(([list, { named, all }]) => [list, all < 3 ? 0 : named / all]));
}

const BLOCKS = new WeakMap<Document, ReadonlyMap<number, Block>>();

export function blockById(document: Document): ReadonlyMap<number, Block> {
  const known = BLOCKS.get(document);
  if (known) return known;
  const made = new Map(document.blocks.map((block) => [block.id, block] as const));
  BLOCKS.set(document, made);
  return made;
}

/** How often a word is used as a noun and as a verb in a document, by its lower-case form. */
export interface WordTags {
  readonly noun: number;
  readonly verb: number;
}

const USAGE = new WeakMap<Document, ReadonlyMap<string, WordTags>>();

export function wordTags(document: Document): ReadonlyMap<string, WordTags> {
  const known = USAGE.get(document);
  if (known) return known;
  const made = new Map<string, WordTags>();
  for (const { words, place } of runContexts(document)) {
    // Labels lack the words around that tell a noun from a verb.
    if (place !== 'paragraph' && place !== 'item' && place !== 'reason' && place !== 'stem') continue;
    words.forEach(({ lower, tag }, i) => {
      if (i === 0 || !/^(?:NOUN|VERB)$/.test(tag)) return;
      const { noun, verb } = made.get(lower) ?? { noun: 0, verb: 0 };
      made.set(lower, tag === 'NOUN' ? { noun: noun + 1, verb } : { noun, verb: verb + 1 });
    });
  }
  USAGE.set(document, made);
  return made;
}
