/** Reads a mention: the object of the open cue, or a head of the noun phrase that may become a subject. */
import {
  BE_FORMS,
  CLAUSE_OPENERS,
  DETERMINERS,
  HELPER_VERBS,
  NEGATIONS,
  PERSONS,
  RELATIVE_WORDS,
} from '#lib/extract/lexicon/cues/clause-words.ts';
import { PREPOSITIONS } from '#lib/extract/lexicon/names/function-words.ts';
import { PURPOSE_PARTICIPLES, PURPOSE_PREPOSITIONS } from '#lib/extract/lexicon/cues/verb-classes.ts';
import type { ClauseState } from './clause-state.ts';
import { fixedCueAt } from './fixed-cues.ts';
import { addToken } from './noun-phrase.ts';
import { PREPOSITION_CUES } from './open-preposition.ts';
import { MADE_SO, plainCue, type Role, MAX_GAP, QUALIFIER } from './role.ts';
import type { Token } from './tokens.ts';
import { verbEntry } from './verb-forms.ts';
import { isAdverb, verbHere } from './verb-here.ts';

/** Coordinated objects of one cue beyond this many are left out. */
const MAX_LIST = 24;

export function readMention(state: ClauseState, i: number, token: Token): number {
  if (startsAnew(state, i)) state.newClause();
  if (state.role && state.role.place + state.role.gap > 0 && isSubject(state, i)) state.newClause();
  if (isSecondTask(state, i)) state.role = null;
  if (isRecipient(state, i)) {
    if (state.role) state.role.gap++;
    return 1;
  }
  if (isDoneTo(state, i)) {
    state.role = null;
    return 1;
  }
  const { role } = state;
  if (role && !role.closed && role.gap <= MAX_GAP && !state.negated) {
    if (role.place === 0 && isMadeSo(state, i)) role.cue = MADE_SO;
    const head = headBehind(state, i);
    if (!role.headOnly || head === null) state.emit(role, token, head);
    else if (role.place === 0) state.emit({ ...role, cue: QUALIFIER }, token, head);
    if (role.outer) state.emit(role.outer, token, head);
    role.place++;
    role.gap = 0;
    if (role.place > MAX_LIST) state.role = null;
    if (role.headOnly && head === null) role.closed = true;
  } else if (!role && token.mention?.role === 'task' && !state.negated && takesTask(state, i)) {
    state.openRole(i, plainCue('task', 'used-for', 0.8));
    if (state.role) {
      const opened: Role = state.role;
      state.emit(opened, token, null);
      opened.place++;
    }
  }
  if (!state.role || state.role.closed) addToken(state.phrase, token);
  return 1;
}

/** "They are construed strictly", where one mention holds it all: what is done to them, and no class of theirs. */
function isDoneTo({ role, tokens }: ClauseState, i: number): boolean {
  if (role?.cue.name !== 'copula' || role.place > 0 || tokens[role.at]?.text !== 'are') return false;
  const { text } = tokens[i] ?? { text: '' };
  return tokens[i - 1]?.text === 'are' && /^\p{L}+[^e]ed \S/u.test(text) && !/[^su]s$/.test(text);
}

/** "makes the dough rise", "keeps the tempo steady": what it makes the object do, and not that it makes it. */
function isMadeSo({ role, tokens }: ClauseState, i: number): boolean {
  if (!role || !/^(?:makes|keeps|renders|leaves)$/.test(role.cue.phrase ?? '')) return false;
  const [next, after] = [tokens[i + 1], tokens[i + 2]];
  if (
    !next ||
    next.mention ||
    !/^(?:VERB|ADJ)$/.test(next.tag ?? '') ||
    /(?:ing|ed|en|[^s]s)$|^made$/.test(next.text)
  )
    return false;
  return (
    next.tag === 'VERB' ||
    after === undefined ||
    (!after.mention && !/^(?:NOUN|PROPN|ADJ)$/.test(after.tag ?? ''))
  );
}

/** "gives the cell its shape", "grants Reader the right to …": who gets it, and what is given comes behind. */
function isRecipient({ role, tokens }: ClauseState, i: number): boolean {
  if (
    role?.cue.name !== 'verb:offer' ||
    role.place > 0 ||
    !/^(?:gives|grants|offers|brings|supplies)$/.test(role.cue.phrase ?? '')
  )
    return false;
  const [here, next] = [tokens[i], tokens[i + 1]];
  if (!here || !next || here.mention?.role === 'task') return false;
  if (next.mention) return next.start - here.end === 1 && next.mention.role !== 'task';
  return /^(?:a|an|the|its|their|his|her|your|my|some|more|permissions?|access|rights?)$/.test(next.text);
}

/** "A for sorting, B for cutting": B is no second thing that A is for. */
function startsAnew({ role, tokens }: ClauseState, i: number): boolean {
  const before = tokens[i - 1]?.text;
  if (!role || role.place === 0 || (before !== ',' && before !== 'and')) return false;
  return role.cue.name === 'prep:for' && tokens[i + 1]?.text === 'for';
}

/** "brings water to the roots and {reduces loss}": done as well, and nothing that water is brought to. */
function isSecondTask({ role, tokens }: ClauseState, i: number): boolean {
  if (tokens[i]?.mention?.role !== 'task' || !role?.cue.name.startsWith('prep:')) return false;
  return tokens[i - 1]?.text === 'and' && (tokens[i]?.text.split(' ')[0] ?? '').endsWith('s');
}

/** "…, Polly reads it aloud": a finite verb follows directly, and a comma or "and" stands before. */
function isSubject(state: ClauseState, i: number): boolean {
  let k = i - 1;
  while (k > 0 && DETERMINERS.has(state.tokens[k]?.text ?? '')) k--;
  const before = state.tokens[k]?.text ?? '';
  if (before !== ',' && before !== 'and' && before !== 'but') return false;
  const next = state.tokens[i + 1];
  if (!next || next.mention) return false;
  // "…, a mantle protects the core": of a verb that the lexicon does not know.
  if (before === ',' && next.tag === 'VERB' && /[^s]s$/.test(next.text) && !verbEntry(next.text)) return true;
  if (BE_FORMS.has(next.text) || /^(?:can|will|may|could|should|must)$/.test(next.text)) return true;
  const form = verbHere(state.tokens, i + 1, null)?.form;
  // "…, muscle cells make acid."
  return (
    form === 'third' ||
    (form === 'base' &&
      before === ',' &&
      /[^s]s$/.test(state.tokens[i]?.text ?? '') &&
      state.lastForm === 'third')
  );
}

/** A verb phrase that names a task is a predicate where a subject, a modal or nothing stands before it. */
function takesTask(state: ClauseState, i: number): boolean {
  return i === 0 || state.subjects !== null || state.phrase.lastWord !== '' || state.phrase.heads.length > 0;
}

/** "queries" behind "SQL", "voices" behind "deep": the noun that a mention only qualifies, or null. */
function headBehind(state: ClauseState, i: number): string | null {
  const here = state.tokens[i];
  const at = i + 1 + endingLength(state.tokens, i);
  const [next, afterNext] = [state.tokens[at], state.tokens[at + 1]];
  if (!here || !next) return null;
  if (at > i + 1 && next.mention) return next.text;
  const shared = /^\p{L}+ing$/u.test(here.text) ? sharedObject(state.tokens, i) : null;
  if (shared !== null) return shared;
  // "simplifies wood and stone cutting": the cutting of both.
  if (/^(?:and|or|&)$/.test(next.text) && !next.mention && afterNext?.mention)
    return gerundBehind(state.tokens, at + 1);
  if (next.mention) return next.start - here.end === 1 && next.mention.role !== 'task' ? next.text : null;
  if (!/^\p{L}/u.test(next.text)) return null;
  const isHead =
    !isFunction(next.text) &&
    !verbHere(state.tokens, at, state.lastForm) &&
    !isAdverb(next.text) &&
    fixedCueAt(state.tokens, at) === null &&
    !PURPOSE_PARTICIPLES.has(next.text) &&
    !next.text.endsWith('ed') &&
    isNominal(next, afterNext);
  return isHead ? next.text : null;
}

/** The noun of work that a mention only qualifies ("cutting" behind "stone"), or null. */
function gerundBehind(tokens: readonly Token[], i: number): string | null {
  const [here, next] = [tokens[i], tokens[i + 1]];
  const follows = next?.mention === null && next.start - (here?.end ?? 0) === 1;
  return follows && /(?:tion|ment|ing|sis|ance)s?$/.test(next.text) && next.tag !== 'VERB' ? next.text : null;
}

/** Tokens of an ending in brackets that is written on to the word: 3 in "lamp(s)", else 0. */
function endingLength(tokens: readonly Token[], i: number): number {
  const [here, open, ending, close] = tokens.slice(i, i + 4);
  const joined = open?.text === '(' && open.start === here?.end;
  return joined && close?.text === ')' && (ending?.text.length ?? 9) <= 2 ? 3 : 0;
}

/** "building, training and serving models": what the last gerund of a series acts on, all do; or null. */
function sharedObject(tokens: readonly Token[], i: number): string | null {
  let last = i;
  for (let k = i + 1; k < tokens.length; k++) {
    const { text, mention } = tokens[k] ?? { text: '', mention: null };
    if (!mention && /^(?:,|and|or|&)$/.test(text)) continue;
    // "building and [selling cars]"
    if (mention && /^\p{L}+ing \p{L}/u.test(text) && /^(?:and|or|&)$/.test(tokens[k - 1]?.text ?? ''))
      return text;
    if (!/^\p{L}+ing$/u.test(text)) break;
    last = k;
  }
  const behind = tokens[last + 1];
  if (
    last === i ||
    !/^(?:and|or|&)$/.test(tokens[last - 1]?.text ?? '') ||
    !behind ||
    /^[,&]$|^(?:and|or)$/.test(behind.text)
  )
    return null;
  const isNoun = behind.mention
    ? behind.mention.role !== 'task'
    : behind.tag === 'NOUN' || behind.tag === 'PROPN';
  return isNoun && behind.start - (tokens[last]?.end ?? 0) === 1 ? behind.text : null;
}

/** By its tag, where there is one: "traffic internal to the house" has no other noun. */
function isNominal({ tag }: Token, after: Token | undefined): boolean {
  if (tag === undefined || tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'X') return true;
  return tag === 'ADJ' && after !== undefined && (after.mention !== null || after.tag === 'NOUN');
}

function isFunction(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    PREPOSITION_CUES.has(word) ||
    PURPOSE_PREPOSITIONS.has(word) ||
    CLAUSE_OPENERS.has(word) ||
    RELATIVE_WORDS.has(word) ||
    DETERMINERS.has(word) ||
    BE_FORMS.has(word) ||
    NEGATIONS.has(word) ||
    PERSONS.has(word) ||
    HELPER_VERBS.has(word) ||
    /^(?:and|or|of|by|can|could|may|will|would|should|must|has|have|had|do|does|etc|it|they|we|you|i|like|such|including|plus|at|over|under|during|per|directly|too|also|there|here)$/.test(
      word,
    )
  );
}
