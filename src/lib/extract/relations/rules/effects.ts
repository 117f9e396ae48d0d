/**
 * What an arrow within a sentence leads to is brought about by what the sentence tells of.
 * "Levee: breaks in winter → flood" → levee —causes→ flood; "More rain → higher prices" → rain —affects→ price.
 */
import type { Document, ItemBlock, ParagraphBlock } from '#lib/extract/blocks/block.ts';
import { sentencesOf } from '#lib/extract/evidence.ts';
import { CHANGE_VERBS, COMPARATIVES } from '#lib/extract/lexicon/cues/change-words.ts';
import type { KindId, RelationId } from '#lib/graph/types.ts';
import type { Tags } from '../clauses/tokens.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { entriesOf, type NamedThing, namedThings } from '../reading/named-things.ts';
import { ARROW, arrowClause } from '../reading/arrow-clause.ts';
import { placeSubject } from '../reading/place-subject.ts';
import type { Reading } from '../reading/reading.ts';
import { isSlotLabel } from '../reading/slot-labels.ts';
import type { Subject } from '../statements.ts';
import type { Rule } from './rule.ts';

export const effects: Rule = {
  name: 'effect',
  propose: (document, reading) =>
    document.blocks.flatMap((block) =>
      (block.kind === 'paragraph' || block.kind === 'item') && ARROW.test(block.run.text)
        ? read(document, block, reading)
        : [],
    ),
};

const PARTING = / (?:→|⇒|➔|➜|-{1,2}>|=>) /gu;
/** What follows tells more, or of something else. */
const STOP = /[.:;!?(](?: |$)| \(|, (?:so|but|e\.g\.|i\.e\.|which|where|when|because|since|as|if|unless) /u;
const OPENING = /^[\s"'“‘(*_]*(?:(?:the|an?|every|each|any|too (?:much|many|little|few)) )?$/iu;
const NEGATED = /\b(?:no|not|never|without|nor|cannot|nothing)\b|n['’]t\b/i;
/** Advice, and where or how it comes about. */
const ASIDE =
  /^(?:you|we|i|this|that|it|they|use|see|take|pick|give|go|so|in|at|on|by|for|with|to|from|of)\b/i;

/** Names of a stretch are those of all of it by this share of its letters. */
const WHOLE = 0.75;
/** More links are a course of things. */
const MOST_STEPS = 4;

/** What can come about; to reach for a tool or a method is advice. */
const OUTCOMES: ReadonlySet<KindId> = new Set(['concept', 'risk', 'metric', 'data-type']);

interface Side {
  readonly start: number;
  readonly end: number;
}

interface Effect {
  readonly concept: string;
  readonly kind: KindId;
  readonly relation: RelationId;
}

function read(document: Document, block: ItemBlock | ParagraphBlock, reading: Reading): Proposal[] {
  const { run, gloss } = block;
  const { terms, from } = labelOf(reading, block);
  const tags = reading.tagsOf(document, run);
  let number = 0;
  return sentencesOf(run).flatMap((sentence) => {
    const side = { start: Math.max(from, sentence.start), end: sentence.end };
    if (side.end <= side.start) return [];
    const isFirst = number++ === 0;
    const sides = sidesOf(run.text, side);
    const [cause, ...results] = sides;
    if (!cause || results.length === 0 || results.length > MOST_STEPS) return [];
    // "(north → south)" is an aside on a name.
    if (isOpen(run.text.slice(side.start, cause.end))) return [];
    const own = causesIn(reading, block, cause);
    const bare = own.length > 0 && !hasChange(run.text.slice(cause.start, cause.end));
    // "Draft → proof → print": a course of things, which another rule reads.
    if (bare && results.length > 1) return [];
    const isCourse = bare && isFirst && terms.length > 0;
    const found = results
      .flatMap((result) => effectsIn(reading, block, result))
      // "Anger → broom" may be what follows as well as what helps.
      .filter(({ relation, kind }) => !bare || isCourse || relation === 'affects' || kind === 'risk');
    if (found.length === 0) return [];
    const subject = isCourse ? null : causeOf(reading, block, cause, { own, terms, isFirst, tags });
    const by = isCourse ? terms : (subject?.concepts ?? []);
    const start = terms.length > 0 ? (gloss?.term.offset ?? side.start) : side.start;
    const passage = { document, block, run, range: { start, end: sides.at(-1)?.end ?? side.end } };
    const say = (concept: string, { concept: object, relation }: Effect, place: number): Proposal[] => {
      const proposal = propose({
        subject: concept,
        object,
        relation,
        rule: 'effect',
        prior: (own.length > 0 ? 0.6 : 0.5) / by.length,
        passage,
        features: {
          place,
          entries: found.length,
          subjects: by.length,
          steps: results.length,
          [`subject:${subject?.how ?? 'term'}`]: 1,
        },
      });
      return proposal ? [proposal] : [];
    };
    return by.flatMap((concept) => [
      ...found
        .filter(({ kind }) => subject?.how !== 'heading' || kind === 'risk')
        .flatMap((effect, place) => say(concept, effect, place)),
      // "Baking: dough → bread"
      ...(isCourse
        ? own.flatMap((used) => say(concept, { concept: used, relation: 'uses', kind: 'concept' }, 0))
        : []),
    ]);
  });
}

/** What stands before the first arrow, between arrows, and behind the last one up to where something else is told. */
function sidesOf(text: string, { start, end }: Side): Side[] {
  const arrows = [...text.slice(start, end).matchAll(PARTING)];
  if (arrows.length === 0) return [];
  const cuts = arrows.map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
  return [...cuts, { start: end, end }].map((cut, i) => {
    const from = cuts[i - 1]?.end ?? start + (/^.*: /.exec(text.slice(start, cut.start))?.[0].length ?? 0);
    const stop = i > 0 ? STOP.exec(text.slice(from, cut.start)) : null;
    return { start: from, end: stop ? from + stop.index : cut.start };
  });
}

interface Label {
  /** What it names. */
  readonly terms: readonly string[];
  /** Where what is told of it begins. */
  readonly from: number;
}

function labelOf(reading: Reading, block: ItemBlock | ParagraphBlock): Label {
  const { gloss } = block;
  if (!gloss?.body || isSlotLabel(reading, block)) return { terms: [], from: 0 };
  const { offset, text } = gloss.term;
  const named = namesIn(reading, block, offset, offset + text.length);
  const clause = arrowClause(block, named.length > 0);
  if (!clause) return { terms: named, from: gloss.body.offset };
  const { label, start } = clause;
  return { terms: label ? namesIn(reading, block, label.start, label.end) : [], from: start };
}

const namesIn = (
  reading: Reading,
  { run }: ItemBlock | ParagraphBlock,
  start: number,
  end: number,
): string[] =>
  namedThings(reading, run, start, end)
    .filter(({ share }) => share >= WHOLE)
    .map(({ mention }) => mention.concept);

/** The name that the stretch is, words for more and less and what stands in brackets aside; two that "and" joins. */
function causesIn(reading: Reading, block: ItemBlock | ParagraphBlock, side: Side): string[] {
  const named = namedThings(reading, block.run, side.start, side.end);
  const [first, second, more] = named;
  const isPair =
    first && second && !more && JOINED.test(block.run.text.slice(first.mention.end, second.mention.start));
  // "buys bread → …" is what something does.
  const opens = first !== undefined && leftOver(block.run.text.slice(side.start, first.mention.start)) === '';
  if (!opens || (second && !isPair) || !isWhole(block, named, side)) return [];
  return named.map(({ mention }) => mention.concept);
}

const JOINED = /^\s*(?:\([^()]*\)\s*)?(?:and|or|&|\+)\s*$/i;

const isWhole = (
  block: ItemBlock | ParagraphBlock,
  named: readonly NamedThing[],
  { start, end }: Side,
): boolean =>
  named.reduce((sum, { share }) => sum + share, 0) >= WHOLE ||
  leftOver(withoutNames(block, named, start, end)) === '';

const hasChange = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => CHANGES.has(word)) || TOO.test(text);

const TOO = /\btoo (?:much|many|little|few)\b/i;

/** A bracket that nothing closes. */
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

function withoutNames(
  { run }: ItemBlock | ParagraphBlock,
  named: readonly NamedThing[],
  start: number,
  end: number,
): string {
  let at = start;
  let text = '';
  for (const { mention } of named) {
    text += ` ${run.text.slice(at, mention.start)}`;
    at = mention.end;
  }
  return `${text} ${run.text.slice(at, end)}`.replace(/\([^()]*\)/g, ' ');
}

/** What is neither a word for more or less nor a filler. */
const leftOver = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !CHANGES.has(word) && !FILLERS.has(word))
    .join(' ');

const CHANGES: ReadonlySet<string> = new Set([
  ...CHANGE_VERBS,
  ...COMPARATIVES,
  'up',
  'down',
  'reduced',
  'increased',
  'raised',
]);
const FILLERS: ReadonlySet<string> = new Set(
  'the a an and or of in its their too much many little few some e g'.split(' '),
);

/** The first entries of the stretch that are names. */
function effectsIn(reading: Reading, block: ItemBlock | ParagraphBlock, { start, end }: Side): Effect[] {
  const found: Effect[] = [];
  for (const entry of entriesOf(reading, block.run, start, end)) {
    const text = block.run.text.slice(entry.start, entry.end);
    const [thing, more] = entry.things;
    const concept = thing && !more ? reading.concept(thing.mention.concept) : null;
    if (!concept || !OUTCOMES.has(concept.kind) || !isWhole(block, entry.things, entry)) break;
    if (NEGATED.test(text) || ASIDE.test(text.trimStart())) break;
    found.push({ concept: concept.id, kind: concept.kind, relation: hasChange(text) ? 'affects' : 'causes' });
  }
  return found;
}

/** Who brings it about: the name that the stretch is or that does something in it, else what the line is about. */
function causeOf(
  reading: Reading,
  block: ItemBlock | ParagraphBlock,
  { start, end }: Side,
  { own, terms, isFirst, tags }: Told,
): Subject | null {
  if (own.length > 0) return { concepts: own, how: 'mention', distance: 0 };
  const { run } = block;
  const text = run.text.slice(start, end);
  if (text.includes('?') || CONDITION.test(text)) return null;
  if (isFirst && terms.length > 0) return { concepts: terms, how: 'term', distance: 0 };
  const [first] = reading.mentionsIn(run, start, end);
  if (first && OPENING.test(run.text.slice(start, first.start)) && isDoer(run.text, first.end, end, tags))
    return { concepts: [first.concept], how: 'mention', distance: 0 };
  // "Rent up → …" in a later sentence is told of the rent.
  const opening = start + (/^[^\p{L}]*/u.exec(text)?.[0].length ?? 0);
  if (!isFirst && /^(?:NOUN|PROPN|DET|PRON|NUM)$/.test(tags?.get(opening) ?? 'NOUN')) return null;
  if (terms.length > 0) return { concepts: terms, how: 'term', distance: 0 };
  if (block.kind !== 'item' || (block.gloss && arrowClause(block, false)?.label !== null)) return null;
  const place = placeSubject(reading, block);
  return place?.distance === 0 && place.concepts.length === 1 ? place : null;
}

interface Told {
  readonly own: readonly string[];
  readonly terms: readonly string[];
  readonly isFirst: boolean;
  readonly tags: Tags | undefined;
}

const CONDITION = /\b(?:if|when|whenever|once|unless)\b/i;

/** A finite verb follows the name: "breaks", and not "broken" or "in". */
function isDoer(text: string, start: number, end: number, tags: Tags | undefined): boolean {
  const next = NEXT.exec(text.slice(start, end));
  const word = next?.[1] ?? '';
  const tag = tags?.get(start + (next?.[0].length ?? 0) - word.length);
  return tag === 'AUX' || (tag === 'VERB' && !/(?:ed|ing|en)$/.test(word));
}

/** A bracket behind the name, and the word behind both. */
const NEXT = /^\s*(?:\([^()]{1,60}\)\s*)?(\p{L}[\p{L}'’]*)/u;
