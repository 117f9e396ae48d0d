/**
 * A name in a section has to do with what the section is about, and one in a sentence with the name that opens it,
 * though nothing says how: a hint for the scorer and never more, since standing together is no relation.
 * Under "Canoeing", "A spare paddle is worth its weight" → canoeing —related-to→ paddle, to be weighed.
 */
import type { Block, Document } from '#lib/extract/blocks/block.ts';
import { sentencesOf } from '#lib/extract/evidence.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { placeSubject } from '../reading/place-subject.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

export const topicMentions: Rule = {
  name: 'topic-mention',
  propose: (document, reading) => document.blocks.flatMap((block) => read(document, block, reading)),
};

/** Names further into a passage are asides. */
const MOST = 5;
const PRIOR = 0.05;

function read(document: Document, block: Block, reading: Reading): Proposal[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
  const { run } = block;
  const place = placeSubject(reading, block);
  const topics = place && place.distance === 0 && place.concepts.length === 1 ? place.concepts : [];
  const found: Proposal[] = [];
  for (const [number, range] of sentencesOf(run).entries()) {
    const mentions = reading.mentionsIn(run, range.start, range.end).slice(0, MOST);
    const passage = { document, block, run, range };
    const add = (subject: string, object: string, rule: string, features: Record<string, number>) => {
      const proposal = propose({
        subject,
        object,
        relation: 'related-to',
        rule,
        prior: PRIOR,
        passage,
        features,
      });
      if (proposal) found.push(proposal);
    };
    mentions.forEach((mention, at) => {
      const features = { together: 1, place: at, mentions: mentions.length, sentence: number };
      for (const topic of topics) add(topic, mention.concept, 'topic-mention', features);
      const [first] = mentions;
      if (first && at > 0 && first.start - range.start <= 8)
        add(first.concept, mention.concept, 'head-mention', features);
    });
  }
  return found;
}
