/**
 * Labels within a line. "Oven: bakes. Parts: door, grate" → door —part-of→ oven; "Oar: for hands. Sail: for wind" tells
 * of two things, and sets them side by side.
 */
import type { Block, Document, TextRun } from '#lib/extract/blocks/block.ts';
import type { Cue } from '#lib/extract/lexicon/cues/cue.ts';
import { MEANS_NOUNS, WAY_NOUNS } from '#lib/extract/lexicon/cues/role-nouns.ts';
import { singular } from '../clauses/noun-phrase.ts';
import { definitionMentions } from '../definition-mentions.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { type Frame, readFrame } from '../reading/frame.ts';
import { cuesFor } from '../reading/frame-cues.ts';
import { type Label, labelsWithin } from '../reading/labels-within.ts';
import { entriesOf, listLikeness, namedThings, wholeName } from '../reading/named-things.ts';
import type { Reading } from '../reading/reading.ts';
import { proposeStatements } from '../statements.ts';
import type { Rule } from './rule.ts';
import { likeness } from './siblings.ts';
import { tellApart } from './tell-apart.ts';

export const innerLabels: Rule = {
  name: 'inner-label',
  propose: (document, reading) =>
    document.blocks.flatMap((block) => {
      if (block.kind === 'paragraph' || block.kind === 'item')
        return read({ document, block, run: block.run }, reading, ownerOf(block.run, reading));
      if (block.kind !== 'table' || block.contents) return [];
      return block.rows.flatMap((row) => {
        const [name, ...cells] = row;
        const owners = name ? namesOf(reading, name, 0, name.text.length) : [];
        return cells.flatMap((run) => read({ document, block, run, lines: true }, reading, owners));
      });
    }),
};

interface Stretch {
  readonly document: Document;
  readonly block: Block;
  readonly run: TextRun;
  readonly lines?: boolean;
}

/** A name by this share of its letters. */
const NAME = 0.6;

function read(stretch: Stretch, reading: Reading, owners: readonly string[]): Proposal[] {
  const { run } = stretch;
  const labels = labelsWithin(run.text);
  const inner = labels.filter(({ start }) => start > 0);
  if (inner.length === 0) return [];
  return [
    ...inner.flatMap((label) => {
      const named = wholeName(reading, run, label.start, label.end, NAME);
      const frame = readFrame(run, label.start, label.end, reading.mentionsOf(run));
      if (frame.noun !== null && frame.topics.length === 0)
        return listed(stretch, reading, label, frame, owners);
      return named ? glossed(stretch, reading, label, named.mention.concept) : [];
    }),
    ...(stretch.lines ? [] : sideBySide(stretch, reading, labels)),
  ];
}

/** The name that the line opens with, be it a term or the subject of its first sentence. */
function ownerOf(run: TextRun, reading: Reading): readonly string[] {
  const [first] = labelsWithin(run.text);
  if (first?.start === 0) return namesOf(reading, run, 0, first.end);
  const [opening] = reading.mentionsOf(run);
  return opening && opening.start < OPENING ? [opening.concept] : [];
}

const OPENING = 4;

const namesOf = (reading: Reading, run: TextRun, start: number, end: number): readonly string[] =>
  namedThings(reading, run, start, end).flatMap(({ mention, share }) =>
    share >= NAME ? [mention.concept] : [],
  );

/** "Methods: brush, roller": what the role noun says of each, where the label is followed by names and nothing else. */
function listed(
  stretch: Stretch,
  reading: Reading,
  { start, from, to }: Label,
  frame: Frame,
  owners: readonly string[],
): Proposal[] {
  const { run } = stretch;
  if (owners.length === 0 || owners.length > 2) return [];
  const stop = run.text.slice(from, to).search(/[.;!?](?: |$)/);
  const end = stop < 0 ? to : from + stop;
  const entries = entriesOf(reading, run, from, end);
  if (listLikeness(entries) < 0.5) return [];
  return owners.flatMap((owner) => {
    const [cue] = cuesOf(reading, frame, owner);
    if (!cue) return [];
    return entries.flatMap((entry, place) =>
      entry.things.flatMap(({ mention, share }) => {
        if (share < NAME) return [];
        const proposal = propose({
          subject: owner,
          object: mention.concept,
          relation: cue.relation,
          reverse: cue.reverse,
          rule: 'label-list',
          prior: cue.strength * 0.8,
          passage: { ...stretch, range: stretch.lines ? null : { start: 0, end } },
          features: {
            [`list:noun:${frame.noun ?? ''}`]: 1,
            'subject:term': 1,
            distance: 0,
            subjects: owners.length,
            likeness: listLikeness(entries),
            place,
            share,
            strength: cue.strength,
            inner: Number(start > 0),
          },
        });
        return proposal ? [proposal] : [];
      }),
    );
  });
}

/** The ways and means of one thing are no kinds of it: "Methods" of painting are what it uses. */
function cuesOf(reading: Reading, frame: Frame, owner: string): readonly Cue[] {
  const noun = frame.noun ?? '';
  const cues = cuesFor(reading, frame, { concepts: [owner], how: 'term', distance: 0 });
  const last = reading.concept(owner)?.label.toLowerCase().split(/\s+/).at(-1) ?? '';
  if (
    cues[0]?.relation !== 'is-a' ||
    !(MEANS_NOUNS.has(noun) || WAY_NOUNS.has(noun)) ||
    singular(last) === noun
  )
    return cues;
  return [{ relation: 'uses', reverse: false, strength: 0.6 }];
}

/** What a second gloss in the line says of its own term. */
function glossed(stretch: Stretch, reading: Reading, { start, from, to }: Label, term: string): Proposal[] {
  const said = proposeStatements(reading, stretch, from, to, {
    rule: 'gloss',
    subject: { concepts: [term], how: 'term', distance: 0 },
    predicate: true,
    quoteFrom: start,
    features: { 'term-share': 1 },
  });
  return [
    ...said,
    ...definitionMentions(reading, stretch, [term], said, {
      rule: 'gloss-mention',
      from: start,
      start: from,
      end: to,
    }),
  ];
}

/** Two glosses in one line set two of a kind against each other. */
function sideBySide(
  { document, block, run }: Stretch,
  reading: Reading,
  labels: readonly Label[],
): Proposal[] {
  const [a, b] = labels.map(({ start, end }) => wholeName(reading, run, start, end, NAME)?.mention.concept);
  if (labels.length !== 2 || !a || !b || labels[0]?.start !== 0) return [];
  const [one, two] = [reading.concept(a), reading.concept(b)];
  if (!one || !two) return [];
  const { head } = likeness(one, two);
  if (head === 0 && one.kind !== two.kind) return [];
  return tellApart(
    one,
    two,
    { document, block, run, range: null },
    { siblings: 2, sameHead: head, gloss: 1 },
  );
}
