/** Opens the role of a verb: of the lexicon with its class, of any other with its own word. */
import { BE_FORMS, DETERMINERS, HELPER_VERBS, PERSONS } from '#lib/extract/lexicon/cues/clause-words.ts';
import { IRREGULAR_VERBS, VERB_CLASSES } from '#lib/extract/lexicon/cues/verb-classes.ts';
import type { ClauseState } from './clause-state.ts';
import { emptyPhrase, partiesOf } from './noun-phrase.ts';
import type { ClauseCue } from './statement.ts';
import { type Token, wordsAt } from './tokens.ts';
import { thirdPerson, verbEntry } from './verb-forms.ts';
import { isAdverb, verbHere } from './verb-here.ts';

export function openVerb(state: ClauseState, i: number): boolean {
  const here = verbHere(state.tokens, i, state.lastForm);
  if (!here || (i === 0 && here.form === 'ing' && isSubject(state.tokens))) return false;
  const { entry, form } = here;
  const apart = entry.readings.filter(({ particle }) => isApart(state.tokens, i, particle));
  const matching =
    apart.length > 0
      ? apart.map((reading) => ({ ...reading, particle: NO_WORDS }))
      : entry.readings.filter(({ particle }) => wordsAt(state.tokens, i + 1, particle));
  const longest = Math.max(0, ...matching.map(({ particle }) => particle.length));
  const readings = matching.filter(({ particle }) => particle.length === longest);
  const word = state.tokens[i]?.text ?? '';
  const helper = HELPER_VERBS.has(word) && handsOn(state, i + 1);
  state.particleLength = 0;
  const joined = form === 'ing' || form === 'base' || state.phrase.joined;
  if (helper) {
    state.openHelper(i, state.role !== null && joined);
    state.lastForm = form;
    return true;
  }
  if (
    readings.length === 0 ||
    (longest === 0 && form !== 'ing' && isIntransitive(state.tokens, i, entry.lemma))
  ) {
    // "reads bolts, uses wax": who reads them uses the wax, though reading says nothing of the two.
    if (form === 'third' && readings.length === 0 && state.tokens[i + 1]?.mention) {
      state.openRole(i, otherCue(thirdPerson(entry.lemma)), { keep: state.role !== null });
      state.lastForm = 'third';
      return true;
    }
    // A verb that says nothing here: what follows is not the object of the verb before.
    state.takeSubjects(i, state.role !== null && joined);
    state.role = null;
    state.phrase = emptyPhrase();
    state.lastForm = form;
    return true;
  }
  if (USE.has(entry.lemma) && usesStandIn(state, i)) {
    // "You use it to sort mail": it sorts mail.
    state.subjects = [{ kind: 'stand-in' }];
    state.role = null;
    state.phrase = emptyPhrase();
    state.lastForm = form;
    state.particleLength = 1;
    return true;
  }
  state.particleLength = longest;
  const classes = [...new Set(readings.map((reading) => reading.class))];
  const particle = readings[0]?.particle ?? [];
  const first = classes[0] ?? 'use';
  const keep = joined && !isByPerson(state, i) && (state.role !== null || state.subjects !== null);
  state.openRole(
    i,
    {
      name: `verb:${first}`,
      classes,
      relation: state.purpose && VERB_CLASSES[first].relation === 'uses' ? 'used-for' : null,
      reverse: false,
      strength: VERB_CLASSES[first].strength,
      phrase: [thirdPerson(entry.lemma), ...particle].join(' '),
      ...(state.helped ? { byHand: true } : {}),
      ...(i === 0 && form === 'base' ? { isOrder: true } : {}),
    },
    // "Uses wax to seal jars" under a name: that thing seals them, and who does what an order says uses the wax.
    { keep, handsOn: USE.has(entry.lemma) && form !== 'third' },
  );
  state.lastForm = form;
  return true;
}

const NO_WORDS: readonly string[] = [];

/** "speeds it up": the particle stands behind the pronoun. */
const isApart = (tokens: readonly Token[], i: number, particle: readonly string[]): boolean =>
  particle.length === 1 &&
  PARTICLES.has(particle[0] ?? '') &&
  /^(?:it|them)$/.test(tokens[i + 1]?.text ?? '') &&
  wordsAt(tokens, i + 2, particle);

/** "Contracts end by breach": it acts on nothing. */
function isIntransitive(tokens: readonly Token[], i: number, lemma: string): boolean {
  const next = tokens[i + 1];
  if (!next || next.mention) return false;
  return next.text === 'by' || (ENDING.has(lemma) && /^(?:with|in|on|at|after|when|as)$/.test(next.text));
}

const ENDING = new Set(['end', 'stop', 'halt', 'terminate']);

const USE = new Set(['use', 'utilize', 'utilise', 'leverage']);

/** "you use this to …", "use it for …" */
function usesStandIn({ tokens, phrase, subjects }: ClauseState, i: number): boolean {
  const [next, after] = [tokens[i + 1], tokens[i + 2]];
  if (!next || next.mention || !/^(?:it|this|that|these|them|those)$/.test(next.text)) return false;
  if (!after || after.mention || !/^(?:to|for|in|as|when)$/.test(after.text)) return false;
  const [who] = partiesOf(phrase);
  return (
    who?.kind === 'person' ||
    (who?.kind === 'absent' && (subjects === null || subjects[0]?.kind === 'person'))
  );
}

/** "The idea is that you have …": the person does it, and not the idea. */
function isByPerson({ tokens, helped }: ClauseState, i: number): boolean {
  if (helped) return false;
  let k = i - 1;
  while (k > 0 && isAdverb(tokens[k]?.text ?? '')) k--;
  return wordsAt(tokens, k - 1, ['that', 'you']) || wordsAt(tokens, k - 1, ['that', 'we']);
}

/** "Running it is dear": the gerund is what the sentence is about. */
const isSubject = (tokens: readonly Token[]): boolean =>
  tokens.slice(1, 7).some(({ mention, text }, k, rest) => {
    if (mention !== null) return false;
    if (BE_FORMS.has(text) && text !== 'being' && text !== 'its') return true;
    // "Raising heat will …", "Adding salt makes …"; not "Cutting bread that makes …", "Finding out what makes …".
    const before = rest[k - 1];
    if (WILL.has(text))
      return !rest.slice(0, k).some((token) => /^[,:;]$|^(?:you|we|that|which)$/.test(token.text));
    return before?.mention != null && /[^s]s$/.test(text) && verbHere(tokens, k + 1, 'ing')?.form === 'third';
  });

const WILL = new Set('can could may might will would should must'.split(' '));

/** "Ensures quality", "Break down food": of the first word, what is no order and no "Seems that". */
const tells = ([first, next]: readonly Token[]): boolean =>
  first !== undefined &&
  next !== undefined &&
  (/[^s]s$/.test(first.text) || PARTICLES.has(next.text)) &&
  (next.mention !== null || !(BE_FORMS.has(next.text) || /^(?:that|like|to|as|if)$/.test(next.text)));

const PARTICLES = new Set('down up off out away apart together back'.split(' '));

/** "saw" → "see" */
const PRESENT: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR_VERBS).map(([lemma, [past]]) => [past, lemma]),
);

const otherCue = (phrase: string): ClauseCue => ({
  name: 'verb:other',
  classes: [],
  relation: 'related-to',
  reverse: false,
  strength: 0.3,
  phrase,
});

/** A verb that the lexicon does not know: the notes' own word, and no more. */
export function openOtherVerb(state: ClauseState, i: number, token: Token): boolean {
  const before = state.tokens[i - 1];
  // "shops run by farmers": who runs them is no object of the verb before.
  if (
    before?.mention &&
    state.role &&
    state.role.place > 0 &&
    state.tokens[i + 1]?.text === 'by' &&
    /ed$/.test(token.text)
  )
    state.role.closed = true;
  // "Read user prompts and notes": the verb still waits for its object.
  const waits = state.role?.cue.name.startsWith('verb:') === true && state.role.place === 0;
  if (waits && /[^s]s$/.test(token.text) && before?.mention === null && before.tag === 'NOUN') return false;
  if (token.tag !== 'VERB' || verbEntry(token.text) || (i === 0 && !tells(state.tokens))) return false;
  if (HELPER_VERBS.has(token.text)) {
    // "empowers users with tools to …"
    if (!PERSONS.has(state.tokens[i + 1]?.text ?? '')) return false;
    state.openHelper(i, state.role !== null);
    return true;
  }
  if (/(?:ed|ing)$/.test(token.text)) {
    // A participle: what follows is not the object of the verb before.
    if (state.role && state.role.place > 0) state.role.closed = true;
    return false;
  }
  const particle = PARTICLES.has(state.tokens[i + 1]?.text ?? '')
    ? ` ${state.tokens[i + 1]?.text ?? ''}`
    : '';
  state.particleLength = particle === '' ? 0 : 1;
  const lemma = PRESENT.get(token.text) ?? token.text;
  const phrase = (/[^s]s$/.test(lemma) ? lemma : thirdPerson(lemma)) + particle;
  state.openRole(i, otherCue(phrase), { keep: state.role !== null });
  state.lastForm = 'third';
  return true;
}

/** True where a helper ("helps", "lets") is followed by another verb, perhaps behind a person or "to". */
function handsOn(state: ClauseState, i: number): boolean {
  let determined = false;
  for (let k = i; k < i + 4; k++) {
    const token = state.tokens[k];
    if (!token || token.mention) return token?.mention?.role === 'task';
    const { text } = token;
    const entry = verbEntry(text);
    if (entry && !determined && (entry.forms.has('base') || entry.forms.has('ing'))) return true;
    // "lets your team plan", but "make your own": a noun has to come between.
    determined = DETERMINERS.has(text);
    if (!determined && !PERSONS.has(text) && text !== 'to' && text !== 'in' && !isAdverb(text)) return false;
  }
  return false;
}
