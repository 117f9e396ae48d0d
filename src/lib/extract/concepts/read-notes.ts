/** What the later steps ask of the notes: their runs, blocks, headings, and how words are written. */
import type { Block, Document } from '../blocks/block.ts';
import { type RunContext, runContexts } from '../mentions/run-context.ts';
import { learnWordUse, type WordUse } from './word-use.ts';

export interface Notes {
  readonly documents: readonly Document[];
  readonly contexts: readonly RunContext[];
  readonly contextOf: ReadonlyMap<number, RunContext>;
  readonly blockOf: ReadonlyMap<number, Block>;
  readonly words: WordUse;
}

export function readNotes(documents: readonly Document[]): Notes {
  const contexts = documents.flatMap(runContexts);
  return {
    documents,
    contexts,
    contextOf: new Map(contexts.map((context) => [context.run.id, context])),
    blockOf: new Map(documents.flatMap(({ blocks }) => blocks.map((block) => [block.id, block] as const))),
    words: learnWordUse(contexts),
  };
}
