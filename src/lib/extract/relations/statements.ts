/**
 * Statements of sentences → proposals: who "it" is, which relation a verb tells of such an object.
 * In a section on Lex, "It helps you build chatbots" → Lex —used-for→ chatbot.
 */
import { sentencesOf } from '#lib/extract/evidence.ts';
import type { ResolvedConcept, ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { APPOSITIVE_NOUNS, PRODUCT_NOUNS } from '#lib/extract/lexicon/cues/clause-words.ts';
import { PRODUCTS } from '#lib/extract/lexicon/cues/by-kind.ts';
import { readStatements } from './clauses/read-statements.ts';
import type { Party, Statement } from './clauses/statement.ts';
import { verbEntry } from './clauses/verb-forms.ts';
import type { Tags } from './clauses/tokens.ts';
import { headMention } from './head-subject.ts';
import { isPronoun, withObjectPronouns } from './object-pronouns.ts';
import { rowOf, severalOf } from './several.ts';
import type { Proposal } from './proposal.ts';
import { type Passage, propose } from './propose.ts';
import type { Reading } from './reading/reading.ts';
import { isElsewhere, isOnSaid, openingPlace, productAt, toolInHand } from './sentence-place.ts';
import { isWork, relationOf } from './relation-of.ts';

/** Whom a sentence is about. */
export interface Subject {
  readonly concepts: readonly string[];
  /** How it is known: named before a colon, in a heading, in the sentence before, at the head of a table row … */
  readonly how:
    | 'topic'
    | 'mention'
    | 'modifier'
    | 'term'
    | 'heading'
    | 'sentence'
    | 'lead-in'
    | 'row'
    | 'column'
    | 'option';
  /** Headings and items passed on the way to it. */
  readonly distance: number;
}

export interface StatementContext {
  readonly rule: string;
  /** What "it", "you can" and a missing subject stand for; null where that is not known. */
  readonly subject: Subject | null;
  /** What "it" and "they" stand for in the first sentence, where that is better known than `subject`. */
  readonly standsFor?: Subject | null;
  /** What "both" and "all of them" stand for: the things listed right before the text. */
  readonly several?: readonly string[];
  /** The text says what a term before it is, so it may begin with a noun. */
  readonly predicate: boolean;
  /** Where the quote begins for what is said of `subject`: the term before the colon. Null: the sentence. */
  readonly quoteFrom: number | null;
  readonly features?: Readonly<Record<string, number>>;
}

type Stretch = Omit<Passage, 'range'>;

/** Proposals of `run.text.slice(start, end)`, sentence by sentence. */
export function proposeStatements(
  reading: Reading,
  stretch: Stretch,
  start: number,
  end: number,
  context: StatementContext,
): Proposal[] {
  const { run } = stretch;
  const found: Proposal[] = [];
  let said: Subject | null = context.standsFor ?? null;
  // What a person works with from here on, where a sentence says it.
  let here: Subject | null = null;
  let several = context.several ?? context.subject?.concepts ?? [];
  let number = 0;
  for (const sentence of sentencesOf(run)) {
    const from = Math.max(start, sentence.start);
    const to = Math.min(end, sentence.end);
    if (to <= from) continue;
    const named = reading.mentionsIn(run, from, to);
    const mentions = withObjectPronouns(run.text, from, to, named, theOne(said ?? context.subject));
    const tags = reading.tagsOf(stretch.document, run);
    const statements = readStatements(run.text, from, to, mentions, {
      predicate:
        (context.predicate && number === 0) || isFragment(run.text.slice(from, to), context, tags, from),
      tags,
    });
    const isAsked = /\?[\s*_"'”)]*$/u.test(run.text.slice(from, to));
    const opening = openingPlace(run.text, from, mentions);
    if (opening) here = { concepts: [opening.concept], how: 'sentence', distance: 0 };
    else if (statements[0]?.subject.kind === 'mention') here = null;
    const isInstance = INSTANCE.test(run.text.slice(from, to));
    const onSaid = said !== null && isOnSaid(run.text.slice(from, to)) ? said : null;
    const isProduct = (id: string): boolean => {
      const concept = reading.concept(id);
      return (
        concept !== undefined && PRODUCTS.has(concept.kind) && context.subject?.concepts.includes(id) !== true
      );
    };
    const worksWith = ({ cue, clause }: Statement): Subject | null => {
      const tool = isWork(cue) ? productAt(statements, clause, isProduct) : null;
      return tool ? { concepts: [tool.concept], how: 'mention', distance: 0 } : null;
    };
    const opens = headMention(statements, named, run.text, from, tags);
    const head: Subject | null = opens ? { concepts: [opens.concept], how: 'sentence', distance: 0 } : null;
    for (const read of statements) {
      const together = read.subject.kind === 'several' ? severalOf(several, read.subject.count) : null;
      // "Both" of nobody that is known are something of the topic.
      const statement: Statement =
        read.subject.kind === 'several' && !together ? { ...read, subject: { kind: 'other' } } : read;
      const isPerson =
        statement.subject.kind === 'person' ||
        (opening && statement.subject.kind === 'absent' && statement.cue.name.startsWith('verb:'));
      const at = isPerson ? (here ?? onSaid ?? worksWith(statement)) : null;
      if (isPerson && at === null && isElsewhere(run.text.slice(from, to))) continue;
      const isAt = at !== null && !at.concepts.includes(statement.object?.concept ?? '');
      const subject = isAt ? at : (together ?? whois(statement.subject, context.subject, head ?? said));
      if (!subject || !statement.object || isAsked || saysOfAnother(statement, context.rule)) continue;
      if (isInstance && statement.subject.kind !== 'mention') continue;
      const inherited = statement.subject.kind !== 'mention' && subject === context.subject;
      const range = { start: inherited ? (context.quoteFrom ?? from) : from, end: to };
      const features = {
        sentence: number,
        ...(isInstance ? { 'object:instance': 1 } : {}),
        ...(isPronoun(statement.object) ? { 'object:pronoun': 1 } : {}),
        ...context.features,
      };
      found.push(
        ...drafts(
          reading,
          { range, ...stretch },
          statement,
          subject,
          statement.object,
          context.rule,
          context.predicate,
          features,
        ),
      );
    }
    said = head ?? (onSaid ? null : inHand(statements)) ?? said;
    several = rowOf(run.text, named);
    number++;
  }
  return found;
}

const theOne = (subject: Subject | null): string | null =>
  subject?.concepts.length === 1 && subject.distance === 0 ? (subject.concepts[0] ?? null) : null;

/** "For example, you have a crate of figs": one case, from which nothing follows for the topic. */
const INSTANCE =
  /^[\s"'“‘(*_]*(?:(?:so|and|but|like),? )?(?:for example|for instance|e\.g\.?|say|let['’]?s say|imagine|suppose|picture|maybe)\b/i;

/** "The setup is a hub" says of the setup what it is, and not of what the section or the list is about. */
const saysOfAnother = ({ cue, subject: { kind } }: Statement, rule: string): boolean =>
  cue.name.startsWith('copula') && (kind === 'other' || kind === 'person' || rule === 'gloss-topic');

const OPENS_WITH_NOUN = /^(?:(?:overall|basically|essentially|in short|simply|just),? )?an? \p{L}/iu;

/** "Overall a search engine on steroids." in a section on Kendra says what Kendra is: a noun phrase and no verb. */
function isFragment(
  sentence: string,
  { subject }: StatementContext,
  tags: Tags | undefined,
  from: number,
): boolean {
  if (subject?.distance !== 0 || subject.concepts.length > 1 || !tags) return false;
  if (!OPENS_WITH_NOUN.test(sentence) || sentence.length > LONGEST_FRAGMENT) return false;
  for (const match of sentence.matchAll(/\b(?:that|which|who)\b|[\p{L}\p{N}'’-]+/gu)) {
    if (/^(?:that|which|who)$/.test(match[0])) return true;
    const tag = tags.get(from + match.index);
    if (tag === 'AUX' || (tag === 'VERB' && !/(?:ed|ing|en)$/.test(match[0]))) return false;
  }
  return true;
}

const LONGEST_FRAGMENT = 120;

/** Who a party is: itself, the subject of the sentence before, or what the place is about. */
export function whois(party: Party, place: Subject | null, said: Subject | null): Subject | null {
  switch (party.kind) {
    case 'mention':
      return { concepts: [party.mention.concept], how: party.modifier ? 'modifier' : 'mention', distance: 0 };
    case 'stand-in':
      return said ?? place;
    case 'person':
    case 'absent':
      return place ?? said;
    case 'several':
      return null;
    case 'other':
      // "The setup needs …" in a section on the topic: most likely something of it.
      return place && place.distance === 0 ? place : null;
  }
}

function inHand(statements: readonly Statement[]): Subject | null {
  const tool = toolInHand(statements);
  return tool ? { concepts: [tool.concept], how: 'sentence', distance: 0 } : null;
}

function drafts(
  reading: Reading,
  passage: Passage,
  statement: Statement,
  subject: Subject,
  object: ResolvedMention,
  rule: string,
  predicate: boolean,
  features: Readonly<Record<string, number>>,
): Proposal[] {
  const target = reading.concept(object.concept);
  return subject.concepts.flatMap((id) => {
    const source = reading.concept(id);
    const said =
      source && target && isWhole(statement, target) ? relationOf(statement, source, target) : null;
    if (!said) return [];
    const { cue } = statement;
    // "Bread is eaten by birds": birds eat bread.
    const isTurned = said.reverse && cue.name.startsWith('passive:');
    const proposal = propose({
      subject: isTurned ? object.concept : id,
      object: isTurned ? id : object.concept,
      relation: said.relation,
      reverse: said.reverse && !isTurned,
      phrase: keepsVerb(statement, predicate) && !said.isLoose && !isVerbForm(object) ? cue.phrase : null,
      rule,
      prior: priorOf(statement, subject),
      passage,
      features: {
        [`cue:${cue.name}`]: 1,
        ...(said.class ? { [`class:${said.class}`]: 1 } : {}),
        [`subject:${subject.how}`]: 1,
        [`party:${statement.subject.kind}`]: 1,
        strength: cue.strength,
        gap: statement.gap,
        place: statement.place,
        clause: statement.clause,
        distance: subject.distance,
        subjects: subject.concepts.length,
        example: Number(statement.example),
        aside: Number(statement.aside),
        conditional: Number(statement.conditional),
        hedged: Number(statement.hedged),
        modifier: Number(statement.modifier),
        ...(statement.through === null ? {} : { 'object:through': 1 }),
        ...(statement.narrowed === null ? {} : { [`object:${statement.narrowed}`]: 1 }),
        ...features,
      },
    });
    return proposal ? [proposal] : [];
  });
}

/**
 * The object itself is meant, not what it only qualifies: "builds talking apps", not "builds talking" of "talking machines".
 * What uses X machines, uses X.
 */
function isWhole({ head, cue }: Statement, object: ResolvedConcept): boolean {
  if (head === null || APPOSITIVE_NOUNS.has(head) || QUALIFIED_CUES.has(cue.name)) return true;
  return PRODUCTS.has(object.kind) && PRODUCT_NOUNS.has(head);
}

const QUALIFIED_CUES: ReadonlySet<string> = new Set([
  'verb:use',
  'prep:using',
  'prep:with',
  'qualifier',
  'passive',
]);

/** "to build, test and sell": no test that is built. */
const isVerbForm = ({ surface, concept }: ResolvedMention): boolean =>
  surface.toLowerCase() !== concept && verbEntry(surface)?.forms.has('base') === true;

/** Far from the cue, far from the subject, or said with reserve: less sure. */
function priorOf(
  { cue, gap, place, example, aside, conditional, hedged, modifier, through, subject: party }: Statement,
  subject: Subject,
): number {
  let prior = cue.strength * 0.8;
  prior *= gap <= 1 ? 1 : 1 / (1 + 0.15 * (gap - 1));
  if (place > 3 && !example) prior *= 0.9;
  if (aside) prior *= 0.5;
  if (conditional) prior *= 0.7;
  if (hedged) prior *= 0.6;
  if (modifier) prior *= 0.7;
  if (through !== null) prior *= 0.7;
  if (party.kind === 'other' || subject.how === 'modifier') prior *= 0.6;
  return prior / (1 + 0.3 * subject.distance) / subject.concepts.length;
}

/**
 * The verb reads well between the two names: its own object, near, and said of the subject itself. In a later clause
 * somebody else may do it ("with which you build"), and where nothing is before the verb the reader ("Connect a source").
 */
function keepsVerb(
  { cue, subject, gap, modifier, example, clause, aside }: Statement,
  predicate: boolean,
): boolean {
  if (cue.name === 'contrast') return cue.phrase !== null;
  if (subject.kind === 'person' || modifier || example || aside || clause > 0) return false;
  if (subject.kind === 'absent' && !predicate) return false;
  return cue.phrase !== null && gap <= 2;
}
