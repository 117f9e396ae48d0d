/**
 * In the section of a product, what a line tells of is most often a part of the product: "## Shelf", "**Speech marks** are
 * set by hand" → speech mark —part-of→ Shelf.
 */
import type { Block, Document } from '#lib/extract/blocks/block.ts';
import { sentencesOf } from '#lib/extract/evidence.ts';
import type { KindId } from '#lib/graph/types.ts';
import { readStatements } from '../clauses/read-statements.ts';
import { headMention } from '../head-subject.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { topicSubject } from '../reading/place-subject.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

export const topicOpeners: Rule = {
  name: 'topic-opener',
  propose: (document, reading) => document.blocks.flatMap((block) => read(document, block, reading)),
};

/** A tool that is told of there is a thing of its own more often than not. */
const PARTS: ReadonlySet<KindId> = new Set(['feature', 'resource', 'concept', 'technique']);

const OWNERS: ReadonlySet<KindId> = new Set(['service', 'tool']);

function read(document: Document, block: Block, reading: Reading): Proposal[] {
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || block.gloss) return [];
  const place = topicSubject(reading, block);
  const [topic, ...others] = place?.distance === 0 ? place.concepts : [];
  const owner = reading.concept(topic ?? '');
  if (!owner || others.length > 0 || !OWNERS.has(owner.kind)) return [];
  const { run } = block;
  const tags = reading.tagsOf(document, run);
  const [range] = sentencesOf(run);
  if (!range) return [];
  const mentions = reading.mentionsIn(run, range.start, range.end);
  if ((mentions[0]?.start ?? range.end) > range.start + LONGEST_OPENING) return [];
  const statements = readStatements(run.text, range.start, range.end, mentions, { tags });
  const head = headMention(statements, mentions, run.text, range.start, tags);
  const thing = reading.concept(head?.concept ?? '');
  if (!thing || !PARTS.has(thing.kind)) return [];
  const isBold = run.marks.some(({ kind, start }) => kind === 'bold' && start === head?.start);
  const proposal = propose({
    subject: thing.id,
    object: owner.id,
    relation: 'part-of',
    rule: 'topic-opener',
    prior: isBold ? 0.3 : 0.2,
    passage: { document, block, run, range },
    features: { paragraph: Number(block.kind === 'paragraph') },
  });
  return proposal ? [proposal] : [];
}

/** An article and marks of bold type. */
const LONGEST_OPENING = 12;
