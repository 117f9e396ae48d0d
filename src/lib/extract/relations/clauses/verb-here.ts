/**
 * Whether a word that can be a verb is one at its place: "it stores data" but "the stores"; "to test" but "test data".
 */
import {
  AUXILIARIES,
  DETERMINERS,
  HELPER_VERBS,
  MODALS,
  PERSONS,
  RELATIVE_WORDS,
} from '#lib/extract/lexicon/cues/clause-words.ts';
import type { Token } from './tokens.ts';
import { type VerbEntry, type VerbForm, verbEntry } from './verb-forms.ts';

export interface VerbHere {
  readonly entry: VerbEntry;
  readonly form: VerbForm;
}

const NOT_AFTER_VERB = new Set(['of', 'is', 'are', 'was', 'were', ')', ':', '.', ';', '?', '!', '=', '–']);
const OPENERS = new Set([',', ';', ':', '(', '–', '—', '-', '.', '!', '?', '>', '"', '“', '/', '•', '→']);
const JOINERS = new Set(['and', 'or', '&', 'but', 'then', 'nor']);
const ING_AFTER = new Set(
  'by for of in when while after before from through via about like without on with to as than'.split(' '),
);

/** `lastForm`: form of the verb before in this sentence, or null. */
export function verbHere(tokens: readonly Token[], at: number, lastForm: VerbForm | null): VerbHere | null {
  const token = tokens[at];
  if (!token || token.mention) return null;
  const entry = verbEntry(token.text);
  if (!entry) return null;
  const next = tokens[at + 1];
  const before = previous(tokens, at);
  const opening = !before || OPENERS.has(before.text);
  if (
    next &&
    NOT_AFTER_VERB.has(next.text) &&
    !(opening && entry.forms.has('ing')) &&
    !entry.readings.some(({ particle }) => particle[0] === next.text)
  )
    return null;
  if (entry.lemma === 'use' && next && /^cases?$/.test(next.text)) return null;

  // "costs for compute", "its stores": a noun, however it is tagged.
  if (
    !opening &&
    before.mention === null &&
    (NOUN_AFTER.has(before.text) || OWNERS.has(before.text)) &&
    !entry.forms.has('ing')
  )
    return null;
  // "Read its API calls made to …": the clause has its verb already.
  if (entry.forms.has('third') && before?.mention != null && isObject(tokens, at)) return null;

  if (token.tag !== undefined && !opening) {
    if (NO_VERB.has(token.tag)) return null;
    if (token.tag === 'VERB') {
      const form = (['third', 'ing', 'base'] as const).find((one) => entry.forms.has(one));
      if (form) return { entry, form };
    }
  }
  if (entry.forms.has('base') && isBase(tokens, at, before, opening, lastForm))
    return { entry, form: 'base' };
  if (entry.forms.has('third') && isThird(before, opening, next, tokens[at + 2]))
    return { entry, form: 'third' };
  // "the following metrics" are no work.
  if (entry.forms.has('ing') && entry.lemma !== 'follow' && isIng(before, opening, lastForm))
    return { entry, form: 'ing' };
  if (entry.forms.has('past') && isPast(before, next)) return { entry, form: 'past' };
  return null;
}

const NOUN_AFTER = new Set(
  'for of in with by from through via about without on into against between'.split(' '),
);
const OWNERS = new Set('a an the its their your his her our my every no'.split(' '));

/** True where the mention before `at` is the object of an order right before it: "Read API", not "Readers that buy API". */
function isObject(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (tokens[i]?.mention || DETERMINERS.has(tokens[i]?.text ?? '') || tokens[i]?.tag === 'ADJ'))
    i--;
  const verb = tokens[i];
  if (!verb || verb.mention) return false;
  const opens = i === 0 || /^(?:to|[.:;,–—-]|can|will|you|we|they)$/.test(tokens[i - 1]?.text ?? '');
  return opens && verbEntry(verb.text)?.forms.has('base') === true && tokens[i - 1]?.text !== 'the';
}

/** Tags that the tagger hardly ever gives to a verb inside a sentence. */
const NO_VERB = new Set(['ADJ', 'ADP', 'ADV', 'DET', 'PROPN', 'NOUN', 'NUM', 'CCONJ']);

/** The token before, adverbs and the like left out. */
function previous(tokens: readonly Token[], at: number): Token | null {
  for (let i = at - 1; i >= 0; i--) {
    // "Cats (lions, tigers) need meat"
    if (tokens[i]?.text === ')') i = beforeBracket(tokens, i);
    const token = tokens[i];
    if (token && (token.mention || !isAdverb(token.text))) return token;
  }
  return null;
}

function beforeBracket(tokens: readonly Token[], closing: number): number {
  for (let i = closing - 1; i > 0; i--) if (tokens[i]?.text === '(') return i - 1;
  return closing;
}

export const isAdverb = (word: string): boolean =>
  (/[^l]ly$/.test(word) && word !== 'supply' && word !== 'family' && word !== 'apply') ||
  word === 'also' ||
  word === 'then' ||
  word === 'not' ||
  word === 'even' ||
  word === 'just' ||
  word === 'often' ||
  word === 'always' ||
  word === 'only';

function isBase(
  tokens: readonly Token[],
  at: number,
  before: Token | null,
  opening: boolean,
  lastForm: VerbForm | null,
): boolean {
  if (opening) return at === 0 || lastForm === 'base' || before?.text !== ',' || followedByObject(tokens, at);
  if (!before) return true;
  if (before.mention) {
    // "Sensors need power", "Rye and oats need light".
    const plural = /[^s]s$/.test(before.text) || isJoined(tokens, at) || isExample(tokens, at - 1);
    return plural && followedByObject(tokens, at);
  }
  const word = before.text;
  if (MODALS.has(word) || PERSONS.has(word) || RELATIVE_WORDS.has(word) || word === 'they') return true;
  if (word.endsWith("n't") || word === 'not' || HELPER_VERBS.has(word)) return true;
  if (JOINERS.has(word)) return lastForm === 'base' && followedByObject(tokens, at);
  // "Sensors need power": a plural noun that no determiner precedes may be the subject.
  return lastForm === null && /[^su]s$/.test(word) && followedByObject(tokens, at);
}

/** "Lamps such as Lux light rooms": the verb goes with what the examples are of. */
const isExample = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.text === 'as' &&
    tokens[at - 2]?.text === 'such' &&
    /[^s]s$/.test(tokens[at - 3]?.text ?? '')) ||
  (tokens[at - 1]?.text === 'like' && /[^s]s$/.test(tokens[at - 2]?.text ?? ''));

/** Two names joined by "and" stand before the verb. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [joiner, first] = [tokens[at - 2], tokens[at - 3]];
  return first?.mention != null && joiner !== undefined && JOINERS.has(joiner.text);
}

function isThird(
  before: Token | null,
  opening: boolean,
  next: Token | undefined,
  afterNext: Token | undefined,
): boolean {
  if (opening || !before) {
    // "Prepares and sorts data"
    const isJoined = afterNext?.mention === null && verbEntry(afterNext.text)?.forms.has('third') === true;
    return next !== undefined && (isJoined || !JOINERS.has(next.text)) && next.text !== 'for';
  }
  if (before.mention) return next !== undefined && next.text !== ',' && !JOINERS.has(next.text);
  const word = before.text;
  if (JOINERS.has(word) || RELATIVE_WORDS.has(word)) return true;
  if (DETERMINERS.has(word) && word !== 'this' && word !== 'that' && word !== 'one') return false;
  if (AUXILIARIES.has(word) || ING_AFTER.has(word)) return false;
  return next !== undefined && next.text !== ',' && !JOINERS.has(next.text);
}

function isIng(before: Token | null, opening: boolean, lastForm: VerbForm | null): boolean {
  if (opening || !before || before.mention) return true;
  const word = before.text;
  if (DETERMINERS.has(word)) return false;
  if (
    ING_AFTER.has(word) ||
    /^(?:is|are|was|were|be|been|it's|they're|start|stop|keep|involves?|means|requires?|includes?)$/.test(
      word,
    )
  )
    return true;
  if (JOINERS.has(word)) return lastForm === 'ing';
  return lastForm !== null || /[^su]s$/.test(word);
}

/** An active past: "it replaced tape". Passives are read with their "is". */
function isPast(before: Token | null, next: Token | undefined): boolean {
  if (!before || !next) return false;
  const subject = before.mention !== null || RELATIVE_WORDS.has(before.text) || PERSONS.has(before.text);
  return subject && (next.mention !== null || DETERMINERS.has(next.text));
}

/** A determiner, a mention or an adjective-like word follows, not the end of a phrase. */
function followedByObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  return next.mention !== null || /^[\p{L}\p{N}]/u.test(next.text);
}
