/**
 * A heading, or the term of an explanation, that sets names against each other.
 * "Comparison of Model Monitor & Clarify", "RAM vs ROM" → contrasts-with.
 */
import type { Block, Document } from '#lib/extract/blocks/block.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

export const comparedHeadings: Rule = {
  name: 'compared',
  propose: (document, reading) => document.blocks.flatMap((block) => read(document, block, reading)),
};

function read(document: Document, block: Block, reading: Reading): Proposal[] {
  if (block.kind !== 'heading' && !((block.kind === 'item' || block.kind === 'paragraph') && block.gloss))
    return [];
  // Most headings name one thing, and their frames may never be asked for.
  if (reading.mentionsOf(block.run).length < 2) return [];
  const { comparing, topics } = reading.frame(block);
  if (!comparing || topics.length > 5) return [];
  return topics.flatMap((a, i) =>
    topics.slice(i + 1).flatMap((b) => {
      const proposal = propose({
        subject: a.concept,
        object: b.concept,
        relation: 'contrasts-with',
        rule: 'compared',
        prior: 0.85,
        passage: { document, block, run: block.run, range: null },
        features: { topics: topics.length },
      });
      return proposal ? [proposal] : [];
    }),
  );
}
