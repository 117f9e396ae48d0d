/**
 * Sentences of paragraphs and of items without a term.
 * "Macie uses machine learning to find sensitive data" → Macie —uses→ machine learning, Macie —detects→ sensitive data.
 */
import type { Block, Document } from '#lib/extract/blocks/block.ts';
import type { Proposal } from '../proposal.ts';
import { headSubjects, placeSubject } from '../reading/place-subject.ts';
import type { Reading } from '../reading/reading.ts';
import { listsBefore } from '../several.ts';
import { proposeStatements, type Subject } from '../statements.ts';
import type { Rule } from './rule.ts';

export const sentences: Rule = {
  name: 'sentence',
  propose(document, reading) {
    const before = headSubjects(document, reading);
    const several = listsBefore(reading, document);
    return document.blocks.flatMap((block, i) =>
      read(document, block, reading, before.get(block.id) ?? null, () => several(i)),
    );
  },
};

function read(
  document: Document,
  block: Block,
  reading: Reading,
  before: Subject | null,
  several: () => readonly string[],
): Proposal[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
  if (block.gloss) return [];
  const { run } = block;
  const place = placeSubject(reading, block);
  return proposeStatements(reading, { document, block, run }, 0, run.text.length, {
    rule: block.kind === 'item' ? 'item-sentence' : 'sentence',
    // The section's own topic goes before the paragraph above, a topic further up comes after it.
    subject: place && place.distance === 0 ? place : (before ?? place),
    standsFor: before,
    several: several(),
    predicate: false,
    quoteFrom: null,
  });
}
