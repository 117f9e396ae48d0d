/**
 * A gloss that is a list of names: what the list says of each by the words before it and by what kinds of things they are.
 * "Shelf: labels, lists" → Shelf —uses→ labels; "Locks: bolt, latch" → bolt —is-a→ lock; "Shelf: name search" → a task of it.
 */
import { sentencesOf } from '#lib/extract/evidence.ts';
import type { ResolvedConcept, ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { DOERS, PRODUCTS } from '#lib/extract/lexicon/cues/by-kind.ts';
import { ROLE_NOUNS } from '#lib/extract/lexicon/cues/role-nouns.ts';
import type { KindId, RelationId } from '#lib/graph/types.ts';
import { singular } from '../clauses/noun-phrase.ts';
import type { Proposal } from '../proposal.ts';
import { type Passage, propose } from '../propose.ts';
import {
  type Entry,
  entriesOf,
  listLikeness,
  type NamedThing,
  namedThings,
} from '../reading/named-things.ts';
import { opensWithVerb } from '../reading/opens-with-verb.ts';
import { isPluralName } from '../reading/plural-name.ts';
import type { Reading } from '../reading/reading.ts';

type Stretch = Omit<Passage, 'range'>;

/** Bodies with at least this share of names are lists and not sentences. */
const LIST = 0.6;

/** "dictation, name search": names all over and nothing but commas between them. `terms`: what the list is said of. */
export function isListOfNames(
  reading: Reading,
  stretch: Stretch,
  start: number,
  end: number,
  terms: readonly NamedThing[],
): boolean {
  const { document, run } = stretch;
  const entries = entriesOf(reading, run, start, end);
  // "makes lipids, stores calcium": the verb says how they hang together.
  const tellsOf = ({ start: at }: Entry, i: number): boolean =>
    (i === 0 || THIRD_PERSON.test(run.text.slice(at, at + LONGEST_VERB))) &&
    opensWithVerb(reading, document, run, at);
  if (entries.slice(0, TELLING).some(tellsOf)) return false;
  if (tells(reading, stretch, start, end)) return false;
  const likeness = listLikeness(entries);
  if (likeness >= LIST) {
    const covered = namedThings(reading, run, start, end).reduce((sum, { share }) => sum + share, 0);
    // A single name says what the term is, not what belongs to it.
    if (entries.length > 1 && (covered >= 0.75 || likeness === 1)) return true;
  }
  return terms.some((term) => isKinds(reading, stretch, term, entries));
}

/** Entries that are looked at for a verb. */
const TELLING = 6;
const THIRD_PERSON = /^\s*\p{L}+s\s/u;
const LONGEST_VERB = 24;

/** "Means include bread", "a hub for bread and salt": said of the term, and no list. */
function tells(reading: Reading, { run }: Stretch, start: number, end: number): boolean {
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

/** "Locks: bolt, latch, the one of the cellar": short entries behind a plural are kinds of it, known by name or not. */
function isKinds(
  reading: Reading,
  { document, run }: Stretch,
  { mention }: NamedThing,
  entries: readonly Entry[],
): boolean {
  if (entries.length < FEWEST || !isPluralTerm(mention, reading.concept(mention.concept))) return false;
  if (!entries.some(({ things }) => things.some(({ share }) => share >= LIST))) return false;
  const tags = reading.tagsOf(document, run);
  return entries.every(({ start, end }) => {
    const text = run.text.slice(start, end).replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
    const words = [...text.matchAll(/[\p{L}\p{N}'’-]+/gu)];
    if (words.length > LONGEST || /[:.]\s/.test(text)) return false;
    return words.every(({ 0: word, index }) => {
      const tag = tags?.get(start + index);
      return tag === undefined || (tag !== 'AUX' && (tag !== 'VERB' || /(?:ed|ing|en)$/.test(word)));
    });
  });
}

const FEWEST = 3;
const LONGEST = 4;

export const isPluralTerm = ({ surface }: ResolvedMention, concept: ResolvedConcept | undefined): boolean =>
  isPluralName(surface) && !isPluralName(concept?.label ?? '');

/** What is said of each name in `run.text.slice(start, end)`, a list behind the terms. */
export function listed(
  reading: Reading,
  stretch: Stretch,
  terms: readonly NamedThing[],
  start: number,
  end: number,
): Proposal[] {
  return sentencesOf(stretch.run)
    .filter((one) => one.end > start && one.start < end)
    .flatMap((one) =>
      inSentence(reading, stretch, terms, Math.max(start, one.start), Math.min(end, one.end)),
    );
}

function inSentence(
  reading: Reading,
  stretch: Stretch,
  terms: readonly NamedThing[],
  start: number,
  end: number,
): Proposal[] {
  const { run } = stretch;
  const text = run.text.slice(start, end);
  // "Oven: warm. Parts: door, grate": the label knows better.
  if (LABELLED.test(text)) return [];
  const entries = entriesOf(reading, run, start, end);
  const opening = run.text.slice(start, reading.mentionsIn(run, start, end)[0]?.start ?? start);
  return terms.flatMap(({ mention, share }) => {
    const subject = reading.concept(mention.concept);
    if (!subject) return [];
    const isPlural = isPluralTerm(mention, subject);
    // A later sentence of names leaves open how they hang together with the term.
    const isLater = /[.!?][\s*_)]*$/u.test(run.text.slice(mention.end, start));
    const dangers = !ROLE_NOUNS.has(subject.label.toLowerCase()) && listsDangers(reading, entries);
    return entries.flatMap((entry, place) =>
      entry.things.flatMap((thing) => {
        const object = reading.concept(thing.mention.concept);
        const before = run.text.slice(entry.start, thing.mention.start);
        if (!object || thing.share < LIST || MANNER.test(before)) return [];
        const genus = isGenus(subject, object, thing.mention.surface, place, before);
        const said = listRelation({
          subject,
          object,
          isPlural,
          isLater,
          dangers,
          genus,
          text,
          opening,
          before,
        });
        const proposal = propose({
          subject: mention.concept,
          object: object.id,
          relation: said.relation,
          reverse: said.reverse ?? REVERSED.has(said.relation),
          rule: 'gloss-list',
          prior: said.prior,
          passage: { range: { start: terms[0]?.mention.start ?? start, end }, ...stretch },
          features: {
            entries: entries.length,
            place,
            'object-share': thing.share,
            'term-share': share,
            genus: Number(said.relation === 'is-a' && genus),
          },
        });
        return proposal ? [proposal] : [];
      }),
    );
  });
}

/** A few names, of which some are dangers. */
function listsDangers(reading: Reading, entries: readonly Entry[]): boolean {
  const kinds = entries.flatMap(({ things }) =>
    things.filter(({ share }) => share >= LIST).map(({ mention }) => reading.concept(mention.concept)?.kind),
  );
  return kinds.length > 1 && kinds.includes('risk');
}

const LABELLED = /^\s*[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+)?: /u;

/** "plain settings, as variables", "no keys": in which shape, or not at all, and nothing that is listed. */
const MANNER = /^\s*(?:as|when|while|if|only|not|no|without|w\/o|except|in|also|already)\b/i;

/** Relations whose subject is what is listed, and whose object is the term. */
export const REVERSED: ReadonlySet<RelationId> = new Set<RelationId>(['made-by', 'is-a', 'part-of']);

export interface Listing {
  readonly subject: ResolvedConcept;
  readonly object: ResolvedConcept;
  /** The term is a plural: "Locks". */
  readonly isPlural: boolean;
  /** The list is not the first sentence behind the term. */
  readonly isLater: boolean;
  /** Some of what is listed are dangers. */
  readonly dangers: boolean;
  /** What is listed says what the term is. */
  readonly genus: boolean;
  readonly text: string;
  /** What stands before the first name of the list. */
  readonly opening: string;
  /** What stands before the name in its entry. */
  readonly before: string;
}

export interface ListSays {
  readonly relation: RelationId;
  readonly prior: number;
  /** Where it goes the other way than the relation mostly does here. */
  readonly reverse?: boolean;
}

/** "Disaster recovery, backups" behind a term: tasks that it is used for, models that a maker makes, parts. */
export function listRelation(listing: Listing): ListSays {
  const { subject, object, isPlural, text, opening, before } = listing;
  const { kind, label } = subject;
  if (kind === 'organization' && MADE.has(object.kind)) return { relation: 'made-by', prior: UNSURE };
  // "Keys – for doors or drawers"
  if (FOR.test(text)) return { relation: 'used-for', prior: object.kind === 'application' ? SURER : UNSURE };
  if (isAcronymOf(label, text)) return { relation: 'part-of', prior: SURER };
  const isWhole = WHOLE.test(label) || / \+ /.test(text);
  // "Data analysis – statistics, plotting": what a task lists is done within it.
  if (!isWhole && object.kind === 'application' && !TASKS.has(kind))
    return { relation: 'used-for', prior: SURER };
  if (ON.test(opening)) return { relation: 'applies-to', prior: UNSURE };
  if (BY.test(before)) return { relation: 'uses', prior: UNSURE };
  if (listing.isLater) return saidLater(listing);
  // "Damp: mould, rot, a stale smell": what comes of it.
  if (listing.dangers && kind === 'concept' && !EVENT.has(object.kind))
    return { relation: 'causes', prior: UNSURE };
  // "Reader: mail scanner, sorts by sender".
  if (listing.genus && !isPlural) return { relation: 'is-a', prior: SURER, reverse: false };
  // "Structured types – arrays, records".
  if (isPlural) return { relation: 'is-a', prior: UNSURE };
  // "Shelf: hosted Reader, Scribe"
  if (MANAGED.test(opening) && PRODUCTS.has(kind)) return { relation: 'offers', prior: UNSURE };
  if (object.kind === 'risk' && PRODUCTS.has(kind)) return { relation: 'mitigates', prior: UNSURE };
  if (!isWhole && isMeans(subject, object)) return { relation: 'uses', prior: UNSURE };
  return { relation: 'part-of', prior: UNSURE };
}

/**
 * Whether the first remark on a name says what it is: "Reader: a hosted mail scanner, …". A common noun in the singular with
 * what tells it from others, of a sort that things of a name are.
 */
export function isGenus(
  subject: ResolvedConcept,
  object: ResolvedConcept,
  surface: string,
  place: number,
  before: string,
): boolean {
  return (
    place === 0 &&
    NAMED.test(subject.label) &&
    DOERS.has(subject.kind) &&
    GENERA.has(object.kind) &&
    /^\p{Ll}[\p{Ll}-]* [\p{Ll} -]+$/u.test(surface) &&
    !isPluralName(surface) &&
    !DOING.test(surface) &&
    BEFORE_GENUS.test(before)
  );
}

const NAMED = /^\p{Lu}|\p{Lu}$/u;
const GENERA: ReadonlySet<KindId> = new Set(['concept', 'resource', 'tool', 'service']);
const DOING = /(?:ing|ance|ence|ment)$/;
const BEFORE_GENUS = /^\s*(?:(?:an?|the|fully|managed|hosted|serverless|simple|fast) )*$/i;

/** Means, and no consequences. */
const EVENT: ReadonlySet<KindId> = new Set([
  'service',
  'tool',
  'feature',
  'resource',
  'parameter',
  'organization',
]);

/** A later sentence of names: "Dust: grey. Broom, mop" names what deals with it, "3 kinds of bar: …" what it is made of. */
function saidLater({ subject, object, text }: Listing): ListSays {
  if (COUNTED.test(text)) return { relation: 'part-of', prior: UNSURE };
  if (PRODUCTS.has(object.kind) && !DOERS.has(subject.kind))
    return { relation: 'used-for', prior: UNSURE, reverse: true };
  return { relation: 'related-to', prior: UNSURE };
}

const COUNTED = /^\s*(?:\d+|two|three|four|five|six|seven|its|the)\s[^:,]*:/i;

/** What works, works with what stands behind its name; steps and features belong to it, as does what is named alike. */
function isMeans(subject: ResolvedConcept, object: ResolvedConcept): boolean {
  if (!DOERS.has(subject.kind) && !WAYS.has(subject.kind)) return false;
  if (object.kind === 'feature' || (WAYS.has(subject.kind) && STEPS.has(object.kind))) return false;
  return headOf(subject.label) !== headOf(object.label);
}

const headOf = (label: string): string => singular(label.toLowerCase().split(/\s+/).at(-1) ?? '');

const UNSURE = 0.3;
const SURER = 0.55;

const MADE: ReadonlySet<KindId> = new Set(['model', 'service', 'tool', 'feature', 'concept']);

/** Work to be done. */
const TASKS: ReadonlySet<KindId> = new Set(['application', 'stage']);
const WAYS: ReadonlySet<KindId> = new Set([...TASKS, 'technique', 'learning-type']);
const STEPS = TASKS;

/** "Data lifecycle – collection, storage", "a machine – image + storage": what is listed makes it up. */
const WHOLE =
  /(?:cycles?|process|pipeline|workflow|stages?|phases?|stack|suite|family|model|framework|matrix|triad|method|set)$/i;
const FOR = /^\s*(?:used |good |great |ideal |meant |best )?(?:for|to)\b/i;
const MANAGED = /^\s*(?:fully[- ])?(?:managed|hosted|serverless) $/i;
const ON = /^\s*(?:runs |works |sits )?(?:on|across)\b/i;
const BY = /^\s*(?:runs |works |done |goes )?(?:by|via|through|thru|using|with|w\/|over)(?=\s)/i;

/** "SALT: store, add, lock, turn" */
function isAcronymOf(label: string, body: string): boolean {
  const [name = ''] = /^\p{Lu}{3,}(?=$|\s)/u.exec(label) ?? [];
  if (name === '') return false;
  const initials = body.split(/[,;&+]|\band\b/).flatMap((part) => /[\p{L}\p{N}]/u.exec(part)?.[0] ?? []);
  return initials.join('').toUpperCase().startsWith(name);
}
