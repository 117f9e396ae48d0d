/**
 * Steps in order come one before the other and are parts of their whole.
 * "1. Collect data 2. Train" under "Phases of ML" → data collection —precedes→ training.
 */
import type { Block, Document } from '#lib/extract/blocks/block.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { itemThings } from '../reading/item-things.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

export const sequences: Rule = {
  name: 'sequence',
  propose: (document, reading) =>
    document.sequences.flatMap(({ steps, whole }) => read(document, steps, whole, reading)),
};

function read(
  document: Document,
  steps: readonly number[],
  whole: number | null,
  reading: Reading,
): Proposal[] {
  const named = steps.map((id) => {
    const block = reading.block(id);
    return block ? { block, concept: stepConcept(reading, block) } : null;
  });
  const owner = whole === null ? null : reading.block(whole);
  const wholes = owner ? reading.frame(owner).topics.map(({ concept }) => concept) : [];
  const found: Proposal[] = [];
  named.forEach((step, i) => {
    if (!step?.concept) return;
    const { block, concept } = step;
    if (block.kind !== 'heading' && block.kind !== 'item') return;
    const passage = { document, block, run: block.run, range: null };
    const next = named[i + 1];
    if (next?.concept && (next.block.kind === 'heading' || next.block.kind === 'item')) {
      const proposal = propose({
        subject: concept,
        object: next.concept,
        relation: 'precedes',
        rule: 'sequence',
        prior: 0.8,
        passage: { document, block: next.block, run: next.block.run, range: null, through: block.run },
        features: { steps: steps.length, place: i, heading: Number(block.kind === 'heading') },
      });
      if (proposal) found.push(proposal);
    }
    for (const topic of wholes) {
      const proposal = propose({
        subject: concept,
        object: topic,
        relation: 'part-of',
        rule: 'sequence-part',
        prior: 0.8,
        passage,
        features: { steps: steps.length, place: i, heading: Number(block.kind === 'heading') },
      });
      if (proposal) found.push(proposal);
    }
  });
  return found;
}

function stepConcept(reading: Reading, block: Block): string | null {
  if (block.kind === 'item') {
    const [thing] = itemThings(reading, block);
    return thing && thing.how !== 'loose' ? thing.concept : null;
  }
  const frame = reading.frame(block);
  return frame.share >= 0.6 ? (frame.topics[0]?.concept ?? null) : null;
}
