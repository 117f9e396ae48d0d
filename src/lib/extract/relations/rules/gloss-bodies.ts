/**
 * What stands behind a term says something of it.
 * "Amazon Polly: converts text into speech" → Polly —used-for→ text-to-speech; "Kendra: a document search service".
 */
import type { Block, Document, ItemBlock, ParagraphBlock, TextRun } from '#lib/extract/blocks/block.ts';
import { firstEnd, sentencesOf } from '#lib/extract/blocks/sentences.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { definitionMentions } from '../definition-mentions.ts';
import { arrowClause } from '../reading/arrow-clause.ts';
import { listCues } from '../reading/list-cues.ts';
import { glossExamples } from '../reading/gloss-examples.ts';
import { labelsWithin } from '../reading/labels-within.ts';
import { namedThings, wholeName } from '../reading/named-things.ts';
import { opensWithVerb } from '../reading/opens-with-verb.ts';
import type { Reading } from '../reading/reading.ts';
import { isSlotLabel } from '../reading/slot-labels.ts';
import { proposeStatements } from '../statements.ts';
import { entryNames } from './gloss-entries.ts';
import { openerProposals } from './gloss-openers.ts';
import { isListOfNames, isPluralTerm, listed } from './gloss-list.ts';
import { inSense } from './gloss-sense.ts';
import type { Rule } from './rule.ts';

/** Terms that are names at least by this share of their letters speak for themselves. */
const LEAST_SHARE = 0.45;
export const glossBodies: Rule = {
  name: 'gloss',
  propose: (document, reading) => document.blocks.flatMap((block) => read(document, block, reading)),
};

/** What a step or part of a topic uses, the topic uses. "How does RAG work?" over "Retrieval: uses vectors". */
function throughParts(
  reading: Reading,
  stretch: { document: Document; block: ItemBlock | ParagraphBlock; run: TextRun },
  block: ItemBlock | ParagraphBlock,
  terms: readonly string[],
  start: number,
  end: number,
): Proposal[] {
  const [cue] = listCues(reading, block);
  const [kind] = cue?.cues ?? [];
  if (!cue || kind?.relation !== 'part-of' || cue.subject.distance > 0) return [];
  return proposeStatements(reading, stretch, start, end, {
    rule: 'gloss-topic',
    subject: { ...cue.subject, how: 'topic' },
    predicate: true,
    quoteFrom: null,
  }).filter(({ subject, object }) => !terms.includes(subject) && !terms.includes(object));
}

/** "Oar: for hands. Sail: catches wind": the next name with a gloss of its own ends what is said of the first. */
function endOf(reading: Reading, run: TextRun, start: number, end: number): number {
  const next = labelsWithin(run.text).find(
    (label) => label.start > start && label.start < end && wholeName(reading, run, label.start, label.end),
  );
  return next?.start ?? end;
}

const FINITE = /\s(?:is|are|was|were|has|have|can|will)\s/i;

function read(document: Document, block: Block, reading: Reading): Proposal[] {
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || !block.gloss?.body) return [];
  const { run, gloss } = block;
  const { term, body } = gloss;
  if (!body) return [];
  // "Levees: break in winter -> flood": no list of what levees are made of.
  if (arrowClause(block, true)) return [];
  // "Example: …" under each tool, "Watch drift: …" are no names.
  if (isSlotLabel(reading, block) || opensWithVerb(reading, document, run, term.offset)) return [];
  const terms = namedThings(reading, run, term.offset, term.offset + term.text.length).filter(
    ({ share }) => share >= LEAST_SHARE,
  );
  const [first] = terms;
  if (!first || terms.length > 3) return [];
  const start = body.offset;
  const end = endOf(reading, run, start, start + body.text.length);
  const stretch = { document, block, run };
  const share = { 'term-share': first.share };
  if (isListOfNames(reading, stretch, start, end, terms)) return listed(reading, stretch, terms, start, end);
  // "Locks: bolt, latch. Both need oil": the first sentence lists, the others tell.
  const stop = firstEnd(run, start, end);
  const opens =
    stop < end &&
    !FINITE.test(run.text.slice(start, stop)) &&
    isListOfNames(reading, stretch, start, stop, terms);
  const from = opens ? stop : start;
  const isPlural = isPluralTerm(first.mention, reading.concept(first.mention.concept));
  const concepts = terms.map(({ mention }) => mention.concept);
  const examples = glossExamples(reading, run, term.text, start, end);
  const said = inSense(
    reading,
    run,
    from,
    end,
    proposeStatements(reading, stretch, from, end, {
      rule: 'gloss',
      subject: { concepts, how: 'term', distance: 0 },
      predicate: !opens,
      quoteFrom: term.offset,
      features: share,
    }),
    reading.tagsOf(document, run),
  ).filter(
    ({ subject, object }) => !examples.some(({ concept }) => concept === subject || concept === object),
  );
  const such = examples.flatMap(({ concept }) =>
    concepts.flatMap((kind) => {
      const proposal = propose({
        subject: concept,
        object: kind,
        relation: 'is-a',
        rule: 'gloss',
        prior: 0.6,
        passage: { range: { start: term.offset, end }, ...stretch },
        features: { 'cue:example': 1, 'subject:term': 1, strength: 0.7, ...share },
      });
      return proposal ? [proposal] : [];
    }),
  );
  const later = sentencesOf(run)
    .filter(
      (one) => one.start > start && one.end <= end && isListOfNames(reading, stretch, one.start, one.end, []),
    )
    .flatMap((one) => listed(reading, stretch, terms, one.start, one.end));
  const list = opens
    ? listed(reading, stretch, terms, start, stop)
    : entryNames(reading, stretch, concepts, [...said, ...such], {
        rule: 'gloss-entry',
        from: term.offset,
        start,
        end,
        isPlural,
        isList: false,
      });
  const told = [...list, ...said, ...such];
  const does = opens
    ? []
    : openerProposals(reading, stretch, concepts, told, { from: term.offset, start, end: stop });
  return [
    ...told,
    ...does,
    ...later,
    ...throughParts(reading, stretch, block, concepts, start, end),
    ...definitionMentions(reading, stretch, concepts, [...told, ...does], {
      rule: 'gloss-mention',
      from: term.offset,
      start,
      end,
    }),
  ];
}
