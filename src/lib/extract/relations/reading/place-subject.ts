/**
 * Whom "it", "you can" and a missing subject mean at a place: what the list's lead-in is about, else the nearest
 * heading that names a concept, but not one far up.
 */
import type { Block } from '#lib/extract/blocks/block.ts';
import { readStatements } from '../clauses/read-statements.ts';
import { SLOT } from '../clauses/statement.ts';
import type { Subject } from '../statements.ts';
import type { Reading } from './reading.ts';

/** Headings further up than this lend no subject: they would become false hubs. */
const MAX_DISTANCE = 2;

export function placeSubject(reading: Reading, block: Block): Subject | null {
  return leadInSubject(reading, block) ?? topicSubject(reading, block);
}

export function topicSubject(reading: Reading, block: Block): Subject | null {
  const topic = reading.topics(block).find(({ distance }) => distance <= MAX_DISTANCE);
  if (!topic || topic.concepts.length > 2) return null;
  return { concepts: topic.concepts, how: 'heading', distance: topic.distance };
}

/** "You can use Comprehend Medical to:" → Comprehend Medical, for the items below. */
export function leadInSubject(reading: Reading, block: Block): Subject | null {
  if (block.kind !== 'item' || block.leadIn === null) return null;
  const leadIn = reading.block(block.leadIn);
  if (!leadIn || (leadIn.kind !== 'paragraph' && leadIn.kind !== 'item')) return null;
  const { run } = leadIn;
  const mentions = reading.mentionsOf(run);
  if (mentions.length === 0) return null;
  const text = `${run.text.replace(/[\s:;.,–-]+$/, '')} ${SLOT}`;
  const open = readStatements(text, 0, text.length, mentions).find(({ object }) => object === null);
  if (open?.subject.kind === 'mention') {
    return { concepts: [open.subject.mention.concept], how: 'lead-in', distance: 0 };
  }
  return null;
}
