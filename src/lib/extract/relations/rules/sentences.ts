/**
 * Sentences of paragraphs and of items without a term.
 * "Macie uses machine learning to find sensitive data" → Macie —uses→ machine learning, Macie —detects→ sensitive data.
 */
import type { Block, Document } from '#lib/extract/blocks/block.ts';
import type { Proposal } from '../proposal.ts';
import type { Reading } from '../reading/reading.ts';
import { placeSubject } from '../reading/place-subject.ts';
import { proposeStatements } from '../statements.ts';
import type { Rule } from './rule.ts';

export const sentences: Rule = {
  name: 'sentence',
  propose: (document, reading) => document.blocks.flatMap((block) => read(document, block, reading)),
};

function read(document: Document, block: Block, reading: Reading): Proposal[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
  if (block.gloss) return [];
  const { run } = block;
  return proposeStatements(reading, { document, block, run }, 0, run.text.length, {
    rule: block.kind === 'item' ? 'item-sentence' : 'sentence',
    subject: placeSubject(reading, block),
    predicate: false,
    quoteFrom: null,
  });
}
