/**
 * A wiki link in running text: its author ties the note's topic to the linked one and does not say how.
 * In the section "Levain", "feed it like a [[pet]]" → Levain —related-to→ pet, unless another rule knows better.
 */
import type { Block, Document } from '#lib/extract/blocks/block.ts';
import { sentenceAt, sentencesOf } from '#lib/extract/evidence.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

export const wikiLinks: Rule = {
  name: 'wiki',
  propose: (document, reading) => document.blocks.flatMap((block) => read(document, block, reading)),
};

function read(document: Document, block: Block, reading: Reading): Proposal[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
  const { run } = block;
  const links = run.marks.filter(({ kind }) => kind === 'wiki');
  if (links.length === 0) return [];
  const [topic] = reading.topics(block);
  if (!topic || topic.concepts.length > 1) return [];
  const sentences = sentencesOf(run);
  return links.flatMap((link) => {
    const mention = reading.mentionsIn(run, link.start, link.end)[0];
    const at = sentences[sentenceAt(sentences, link.start)];
    const sentence = at && link.end <= at.end ? at : null;
    return topic.concepts.flatMap((subject) => {
      const proposal = mention
        ? propose({
            subject,
            object: mention.concept,
            relation: 'related-to',
            rule: 'wiki',
            stated: true,
            prior: 1,
            passage: { document, block, run, range: sentence },
          })
        : null;
      return proposal ? [proposal] : [];
    });
  });
}
