/**
 * Whom "it", "you can" and a missing subject mean at a place: what the list's lead-in is about, the nearest heading
 * that names a concept, or the subject of the paragraph before; never a heading far up, which would become a false hub.
 */
import type { Block, Document } from '#lib/extract/blocks/block.ts';
import { sentencesOf } from '#lib/extract/evidence.ts';
import { trimEnd } from '#lib/graph/trim-end.ts';
import { readStatements } from '../clauses/read-statements.ts';
import { SLOT } from '../clauses/statement.ts';
import type { Subject } from '../statements.ts';
import type { Reading } from './reading.ts';

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
  const text = `${trimEnd(run.text, /[\s:;.,–-]/)} ${SLOT}`;
  const open = readStatements(text, 0, text.length, mentions).find(({ object }) => object === null);
  if (open?.subject.kind === 'mention') {
    return { concepts: [open.subject.mention.concept], how: 'lead-in', distance: 0 };
  }
  return null;
}

/** The subject of each paragraph's first sentence, where it names one: what the next paragraph's "it" takes up. */
export function headSubjects(document: Document, reading: Reading): ReadonlyMap<number, Subject> {
  const before = new Map<number, Subject>();
  let last: Subject | null = null;
  let heading = -1;
  for (const block of document.blocks) {
    const under = block.headings.at(-1) ?? -1;
    if (under !== heading || block.kind === 'heading') last = null;
    heading = under;
    if (block.kind !== 'paragraph') continue;
    if (last) before.set(block.id, last);
    const { run } = block;
    const first = sentencesOf(run)[0];
    if (!first) continue;
    const mentions = reading.mentionsIn(run, first.start, first.end);
    const tags = reading.tagsOf(document, run);
    const head = readStatements(run.text, first.start, first.end, mentions, { tags })[0]?.subject;
    if (head?.kind === 'mention' && !head.modifier && head.mention === mentions[0]) {
      last = { concepts: [head.mention.concept], how: 'sentence', distance: 1 };
    }
  }
  return before;
}
