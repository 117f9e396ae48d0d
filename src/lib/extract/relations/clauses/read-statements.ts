/**
 * A sentence → what it states: party — cue — object. One pass from left to right over words and mentions, with the
 * closed classes and cue verbs of the lexicon; no grammar beyond that.
 * "Polly uses deep learning to build talking apps" → Polly —uses→ deep learning, Polly —build→ talking apps.
 */
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import {
  AUXILIARIES,
  BE_FORMS,
  CARRIER_NOUNS,
  CLAUSE_OPENERS,
  DETERMINERS,
  INFORMAL_ASIDES,
  NEGATIONS,
  RELATIVE_WORDS,
} from '#lib/extract/lexicon/cues/clause-words.ts';
import { CLAIMING_VERBS, REPORTING_VERBS } from '#lib/extract/lexicon/cues/change-words.ts';
import { beginWithNoun } from './begin-with-noun.ts';
import { ClauseState } from './clause-state.ts';
import { fixedCueAt } from './fixed-cues.ts';
import { addToken, emptyPhrase } from './noun-phrase.ts';
import { openBe } from './open-be.ts';
import { openExamples, EXAMPLES } from './open-examples.ts';
import { openFixed } from './open-fixed.ts';
import { openBarePassive } from './open-passive.ts';
import { openPreposition } from './open-preposition.ts';
import { isPurpose, openPurpose } from './open-purpose.ts';
import { openRelative } from './open-relative.ts';
import { openVerb, openOtherVerb } from './open-verb.ts';
import { readMention } from './read-mention.ts';
import { readPatterns } from './read-patterns.ts';
import { MAX_GAP, plainCue } from './role.ts';
import { SLOT, type Statement } from './statement.ts';
import { type Tags, type Token, tokenize, wordsAt } from './tokens.ts';
import { isAdverb, verbHere } from './verb-here.ts';

/** "Turns out A has B": says nothing of A. */
const OPENINGS = [
  ['turns', 'out'],
  ['turn', 'out'],
] as const;
const ASIDES = INFORMAL_ASIDES.map((words) => words.split(' '));

/**
 * Statements of `text.slice(start, end)`; `mentions` are those of the run, sorted by start.
 * `options.predicate`: the text says what a term before it is ("A hub for models"), so that it may begin with its noun.
 */
export function readStatements(
  text: string,
  start: number,
  end: number,
  mentions: readonly ResolvedMention[],
  options: { readonly predicate?: boolean; readonly tags?: Tags | undefined } = {},
): Statement[] {
  const tokens = tokenize(text, start, end, mentions, options.tags);
  if (tokens.length === 0) return [];
  const state = new ClauseState(tokens, start, end);
  if (options.predicate) beginWithNoun(state);
  let i = 0;
  while (i < tokens.length) i += step(state, i);
  const patterns = readPatterns(tokens, start, end);
  return patterns.length === 0
    ? state.found
    : [...patterns, ...state.found.filter((said) => !patterns.some((known) => isOfSame(known, said)))];
}

/** Said in the same words, by less of them: of nobody that is named, or of the two with another cue. */
function isOfSame(known: Statement, { subject, object, cue }: Statement): boolean {
  if (known.subject.kind !== 'mention') return false;
  if (known.cue.name === 'sort' && !/^(?:copula|qualifier)/.test(cue.name)) return false;
  const ends = [known.subject.mention, known.object];
  return ends.includes(object) && (subject.kind !== 'mention' || ends.includes(subject.mention));
}

/** Reads what begins at token `i`; gives the number of tokens read. */
function step(state: ClauseState, i: number): number {
  const token = state.tokens[i];
  if (!token) return 1;
  if (token.mention || token.text === SLOT) return readMention(state, i, token);
  const { text } = token;
  if (!/^[\p{L}\p{N}&+=]/u.test(text)) return punctuation(state, i, text);
  if (OPENINGS.some((words) => wordsAt(state.tokens, i, words))) return 2;
  if (ASIDES.some((words) => wordsAt(state.tokens, i, words))) state.hedged = true;
  if (NEGATIONS.has(text) || text.endsWith("n't")) {
    state.negated = true;
    if (text === 'without') state.role = null;
    return 1;
  }
  if (isReport(state, i)) return openReport(state, text);
  const example = EXAMPLES.find((words) => wordsAt(state.tokens, i, words));
  if (example && openExamples(state, i, example)) return example.length;
  const fixed = fixedCueAt(state.tokens, i);
  if (fixed && openFixed(state, i, fixed)) return fixed.words.length;
  if (isPurpose(state, i)) return openPurpose(state, i);
  if (BE_FORMS.has(text) && !isOwning(state.tokens, i)) return openBe(state, i);
  const passive = i === 0 ? openBarePassive(state) : 0;
  if (passive > 0) return passive;
  if (RELATIVE_WORDS.has(text) && openRelative(state, i)) return 1;
  if (CLAUSE_OPENERS.has(text) && !(text === 'as' && state.role)) {
    state.newClause();
    state.conditional = text === 'if' || text === 'when' || text === 'unless' || text === 'whenever';
    if (text === 'but') state.conditional = false;
    state.subordinate = !/^(?:but|so|however|therefore|thus|hence|yet|then|once)$/.test(text);
    return 1;
  }
  if (state.inner && (token.tag === 'VERB' || verbHere(state.tokens, i, null))) {
    state.inner = false;
    return 1;
  }
  if (openVerb(state, i)) return 1 + state.particleLength;
  if (openOtherVerb(state, i, token)) return 1 + state.particleLength;
  if (text === 'and' || text === 'or' || text === '&' || text === 'plus') {
    state.phrase.joined = true;
    return 1;
  }
  if (openPreposition(state, i, text)) return 1;
  word(state, token);
  return 1;
}

/** "Studies show that …" */
const isReport = ({ tokens }: ClauseState, i: number): boolean => {
  const { text } = tokens[i] ?? { text: '' };
  return (
    tokens[i + 1]?.text === 'that' &&
    tokens[i + 1]?.mention === null &&
    (REPORTING_VERBS.has(text) || CLAIMING_VERBS.has(text))
  );
};

/** Who says it is not who the rest is about. */
function openReport(state: ClauseState, verb: string): number {
  state.newClause();
  state.subjects = null;
  if (CLAIMING_VERBS.has(verb)) state.hedged = true;
  return 2;
}

/** "and its training data": who owns, and no "it's" without its mark. */
function isOwning(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== 'its' || i === 0) return false;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const opens =
    before?.mention === null && (/^[.,;:()–—-]$/.test(before.text) || CLAUSE_OPENERS.has(before.text));
  return !opens || !(next?.mention === null && (DETERMINERS.has(next.text) || isAdverb(next.text)));
}

function word(state: ClauseState, token: Token): void {
  if (state.role) {
    if (!DETERMINERS.has(token.text)) state.role.gap++;
    if (state.role.gap > MAX_GAP) state.role = null;
  }
  if (!isAdverb(token.text) && !AUXILIARIES.has(token.text)) addToken(state.phrase, token);
}

function punctuation(state: ClauseState, i: number, text: string): number {
  if (text === '(' || text === '[') state.openBracket(i);
  else if (text === ')' || text === ']') state.closeBracket();
  else if (text === ',') comma(state, i);
  else if (text === ';' || text === '.' || text === '!' || text === '?' || text === '–' || text === '—') {
    state.newClause();
    if (text === '.' || text === '!' || text === '?') state.subjects = null;
  } else if (text === ':' || text === '-') {
    // "for tasks: sorting, cutting" goes on with the list; everything else starts anew.
    if (!(state.role && CARRIER_NOUNS.has(state.tokens[i - 1]?.text ?? ''))) state.newClause();
  } else if (text === '/') state.phrase.joined = true;
  return 1;
}

function comma(state: ClauseState, i: number): void {
  if (state.brackets > 0) return;
  state.subordinate = false;
  const next = state.tokens[i + 1];
  if (state.role) {
    if (state.role.cue.name === 'contrast' && state.role.at === 0) state.role = null;
    // "Managed Post, 24 hours": a list of products goes on with a product.
    else if (state.role.cue.name === 'managed' && next?.mention === null) state.role = null;
    // "It is dear, …": what comes behind the comma is not what it is.
    else if (state.role.place === 0 && state.role.gap > 0 && state.role.cue.name === 'copula')
      state.role = null;
    else if (state.role.place === 0 && state.role.gap > 3 && !carries(state, i)) state.role = null;
    else if (isApposition(state, i)) {
      openApposition(state, i);
      return;
    } else if (state.role.place > 0 && next && !next.mention && !goesOn(state, i + 1))
      state.role.closed = true;
    state.phrase = emptyPhrase();
  } else if (state.phrase.heads.length > 0 && !state.phrase.qualified && next?.mention) {
    state.phrase.joined = true;
  } else if (state.phrase.qualified || state.phrase.heads.length === 0) {
    // "In the cloud, roles …": what stands before is no subject.
    state.phrase = emptyPhrase();
  }
  if (!state.role || state.role.closed) state.negated = false;
}

/** "gluten, a network of proteins": no second thing, where the first has no article and nothing is added behind. */
function isApposition({ tokens, role }: ClauseState, i: number): boolean {
  const [before, article] = [tokens[i - 1], tokens[i + 1]];
  if (!before?.mention || !role || role.place !== 1 || role.headOnly) return false;
  if (article?.mention !== null || !/^(?:a|an|the)$/.test(article.text)) return false;
  const opens = tokens[i - 2];
  if (opens?.mention === null && DETERMINERS.has(opens.text)) return false;
  let k = i + 2;
  while (k < i + 5 && tokens[k] && !tokens[k]?.mention && /^\p{L}/u.test(tokens[k]?.text ?? '')) k++;
  const after = tokens[k + 1];
  if (!tokens[k]?.mention || before.mention.role === 'task') return false;
  return (
    after === undefined ||
    (after.mention === null && /^(?:[.;]|of|for|that|which|who|with|in|made|used)$/.test(after.text))
  );
}

function openApposition(state: ClauseState, i: number): void {
  const mention = state.tokens[i - 1]?.mention;
  if (!mention) return;
  const subjects = [{ kind: 'mention', mention, modifier: false }] as const;
  state.openRole(i, plainCue('apposition', 'is-a', 0.6), { headOnly: true, subjects });
  state.subjects = subjects;
  state.copular = true;
}

/** "a range of tasks, like sorting": the list comes behind the comma. */
function carries(state: ClauseState, i: number): boolean {
  return (
    CARRIER_NOUNS.has(state.tokens[i - 1]?.text ?? '') ||
    EXAMPLES.some((words) => wordsAt(state.tokens, i + 1, words))
  );
}

/** True where a list may go on at token `i`: a mention comes within a few words, and no verb before it. */
function goesOn(state: ClauseState, i: number): boolean {
  if (EXAMPLES.some((words) => wordsAt(state.tokens, i, words))) return true;
  for (let k = i; k < i + 4; k++) {
    const token = state.tokens[k];
    if (!token) return false;
    if (token.mention || token.text === SLOT) return true;
    if (
      verbHere(state.tokens, k, state.lastForm) ||
      RELATIVE_WORDS.has(token.text) ||
      CLAUSE_OPENERS.has(token.text)
    ) {
      return false;
    }
  }
  return false;
}
