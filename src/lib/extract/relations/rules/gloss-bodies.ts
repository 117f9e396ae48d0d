/**
 * What stands behind a term says something of it.
 * "Amazon Polly: converts text into speech" → Polly —used-for→ text-to-speech; "Kendra: a document search service".
 */
import type { Block, Document, ItemBlock, ParagraphBlock, TextRun } from '#lib/extract/blocks/block.ts';
import { sentencesOf } from '#lib/extract/evidence.ts';
import type { KindId } from '#lib/graph/types.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { definitionMentions } from '../definition-mentions.ts';
import { arrowClause } from '../reading/arrow-clause.ts';
import { listCues } from '../reading/list-cues.ts';
import { glossExamples } from '../reading/gloss-examples.ts';
import { entriesOf, listLikeness, type NamedThing, namedThings } from '../reading/named-things.ts';
import { opensWithVerb } from '../reading/opens-with-verb.ts';
import { isPluralName } from '../reading/plural-name.ts';
import type { Reading } from '../reading/reading.ts';
import { isSlotLabel } from '../reading/slot-labels.ts';
import { proposeStatements } from '../statements.ts';
import { inSense } from './gloss-sense.ts';
import type { Rule } from './rule.ts';

/** Terms that are names at least by this share of their letters speak for themselves. */
const LEAST_SHARE = 0.45;
/** Bodies with at least this share of names are lists and not sentences. */
const LIST = 0.6;

const MADE: ReadonlySet<KindId> = new Set(['model', 'service', 'tool', 'feature', 'concept']);

export const glossBodies: Rule = {
  name: 'gloss',
  propose: (document, reading) => document.blocks.flatMap((block) => read(document, block, reading)),
};

/** "dictation, name search": names all over and nothing but commas between them. */
function isListOfNames(
  reading: Reading,
  document: Document,
  run: TextRun,
  start: number,
  end: number,
): boolean {
  const entries = entriesOf(reading, run, start, end);
  // "makes lipids, stores calcium": the verb says how they hang together.
  if (entries[0] && opensWithVerb(reading, document, run, entries[0].start)) return false;
  if (listLikeness(entries) < LIST || tells(reading, document, run, start, end)) return false;
  const covered = namedThings(reading, run, start, end).reduce((sum, { share }) => sum + share, 0);
  // A single name says what the term is, not what belongs to it.
  return entries.length > 1 && (covered >= 0.75 || listLikeness(entries) === 1);
}

/** "Means include bread", "a hub for bread and salt": said of the term, and no list. */
function tells(reading: Reading, document: Document, run: TextRun, start: number, end: number): boolean {
  const [first, second] = reading.mentionsIn(run, start, end);
  if (!first || !second) return false;
  const gap = run.text.slice(first.end, second.start);
  if (QUALIFYING.test(gap)) return true;
  const between = run.text.slice(start, first.start) + gap;
  return /\S\s+(?:includes?|are|is|was|were|has|have|needs?|consists?|contains?|comprises?)\s/.test(
    `.${between}`,
  );
}

/** The second name only qualifies the first. */
const QUALIFYING = /^\s+(?:for|of|with|from|between|against|that|which)\s/i;

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
  const end = start + body.text.length;
  const stretch = { document, block, run };
  const share = { 'term-share': first.share };
  const isList = isListOfNames(reading, document, run, start, end);
  const concepts = terms.map(({ mention }) => mention.concept);
  const examples = isList ? [] : glossExamples(reading, run, term.text, start, end);
  const said = isList
    ? []
    : inSense(
        reading,
        run,
        start,
        end,
        proposeStatements(reading, stretch, start, end, {
          rule: 'gloss',
          subject: { concepts, how: 'term', distance: 0 },
          predicate: true,
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
  if (isList) return listed(reading, stretch, terms, start, end);
  const later = sentencesOf(run)
    .filter(
      (one) =>
        one.start > start && one.end <= end && isListOfNames(reading, document, run, one.start, one.end),
    )
    .flatMap((one) => listed(reading, stretch, terms, one.start, one.end));
  return [
    ...said,
    ...such,
    ...later,
    ...throughParts(reading, stretch, block, concepts, start, end),
    ...definitionMentions(reading, stretch, concepts, [...said, ...such], {
      rule: 'gloss-mention',
      from: term.offset,
      start,
      end,
    }),
  ];
}

/** "Data lifecycle – collection, storage", "a machine – image + storage": what is listed makes it up. */
const isWhole = (label: string, body: string): boolean =>
  /(?:cycles?|process|pipeline|workflow|stages?|phases?)$/i.test(label) || / \+ /.test(body);

/** "plain settings, as variables": in which shape, and nothing that is listed. */
const MANNER = /^\s*(?:as|when|while|if|only|not|without|except)\b/i;

/** "Disaster recovery, backups" behind a term: tasks that it is used for, models that a maker makes, parts. */
function listed(
  reading: Reading,
  stretch: { document: Document; block: ItemBlock | ParagraphBlock; run: TextRun },
  terms: readonly NamedThing[],
  start: number,
  end: number,
): Proposal[] {
  const { run } = stretch;
  const entries = entriesOf(reading, run, start, end);
  // "Keys – for doors or drawers"
  const isFor = /^\s*(?:used |good |great |ideal |meant )?for\b/i.test(run.text.slice(start, end));
  return terms.flatMap(({ mention, share }) =>
    entries.flatMap((entry, place) =>
      entry.things.flatMap((thing) => {
        if (thing.share < LIST || MANNER.test(run.text.slice(entry.start, thing.mention.start))) return [];
        const object = reading.concept(thing.mention.concept);
        if (!object) return [];
        const subject = reading.concept(mention.concept);
        // "Data analysis – statistics, plotting": what a task lists is done within it.
        const task =
          !isWhole(subject?.label ?? '', run.text.slice(start, end)) &&
          object.kind === 'application' &&
          subject?.kind !== 'application' &&
          subject?.kind !== 'stage';
        const maker = subject?.kind === 'organization' && MADE.has(object.kind);
        // "Structured types – arrays, records".
        const kinds = !maker && !task && isPluralName(mention.surface) && !isPluralName(subject?.label ?? '');
        const proposal = propose({
          subject: mention.concept,
          object: object.id,
          relation: maker ? 'made-by' : task || isFor ? 'used-for' : kinds ? 'is-a' : 'part-of',
          reverse: maker || !(task || isFor),
          rule: 'gloss-list',
          prior: task ? 0.55 : 0.3,
          passage: { range: { start: terms[0]?.mention.start ?? start, end }, ...stretch },
          features: { entries: entries.length, place, 'object-share': thing.share, 'term-share': share },
        });
        return proposal ? [proposal] : [];
      }),
    ),
  );
}
