/** Opens a list of examples: "such as", "like", "include". */
import { plainCue } from './role.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import {
  BE_FORMS,
  CARRIER_NOUNS,
  DETERMINERS,
  EXAMPLE_OPENERS,
  WORK_NOUNS,
} from '#lib/extract/lexicon/cues/clause-words.ts';
import type { ClauseState } from './clause-state.ts';
import { emptyPhrase, partiesOf } from './noun-phrase.ts';
import { isAdverb } from './verb-here.ts';
import type { Party } from './statement.ts';
import type { Token } from './tokens.ts';
import { verbEntry } from './verb-forms.ts';

export const EXAMPLES = EXAMPLE_OPENERS.map((words) => words.split(' '));

export function openExamples(state: ClauseState, i: number, words: readonly string[]): boolean {
  const before = state.tokens[i - 1];
  const previous = before?.text === ',' ? state.tokens[i - 2] : before;
  const first = words[0] ?? '';
  if (!previous) return false;
  // "is called", "also called" give another name; "a process called X" gives an example.
  if (first === 'called' && (BE_FORMS.has(previous.text) || isAdverb(previous.text))) return false;
  if (first === 'include' || first === 'includes') return openInclude(state, i, previous);
  if (
    first === 'like' &&
    !previous.mention &&
    !CARRIER_NOUNS.has(previous.text) &&
    before?.text !== ',' &&
    !state.role
  )
    return false;
  if (previous.mention && isOfPlural(state.tokens, before?.text === ',' ? i - 2 : i - 1)) {
    // "herbs for soups, such as dill": dill is an herb, or a soup.
    if (state.role && !state.role.closed) state.role.closed = true;
    return true;
  }
  if (previous.mention) {
    // "databases such as DynamoDB": the examples are kinds of what stands before, and take its place too.
    examplesOf(state, previous.mention);
    return true;
  }
  if (state.role && !state.role.closed) {
    // "helps cooks in many tasks, such as salting": it is for these.
    if (/^prep:(?:in|on|with|across)$/.test(state.role.cue.name) && WORK_NOUNS.has(previous.text))
      state.role.cue = plainCue('purpose', 'used-for', 0.7);
    state.role.example = true;
    state.role.gap = 0;
    return true;
  }
  return false;
}

/** "Popular databases include A and B": A is a database, where the subject is a plural. */
function openInclude(state: ClauseState, i: number, previous: Token): boolean {
  if (!previous.mention || state.role || !/[^su]s$/i.test(previous.text)) return false;
  state.openRole(i, plainCue('include', 'is-a', 0.6, true));
  return true;
}

/** The name at token `i` belongs to a plural before it: "ways to bake good [bread]", "bugs in [old systems]". */
function isOfPlural(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && (tokens[k]?.tag === 'ADJ' || DETERMINERS.has(tokens[k]?.text ?? ''))) k--;
  if (tokens[k - 1]?.text === 'to' && verbEntry(tokens[k]?.text ?? '')?.forms.has('base')) k--;
  const [link, plural] = [tokens[k], tokens[k - 1]];
  if (!link || link.mention || !/^(?:in|for|to|against)$/.test(link.text)) return false;
  if (!plural || !/[^su]s$/.test(plural.text)) return false;
  return plural.mention !== null || (plural.tag === 'NOUN' && !verbEntry(plural.text)?.forms.has('third'));
}

function examplesOf(state: ClauseState, mention: ResolvedMention): void {
  const outer = state.role;
  const subjects: Party[] = [{ kind: 'mention', mention, modifier: false }];
  state.role = {
    cue: plainCue('example', 'is-a', 0.75, true),
    subjects,
    at: 0,
    gap: 0,
    place: 0,
    example: true,
    through: null,
    closed: false,
    headOnly: false,
    outer: outer && !outer.closed && !outer.headOnly ? { ...outer, example: true } : null,
  };
  if (!outer && state.subjects === null) state.subjects = partiesOf(state.phrase);
  state.phrase = emptyPhrase();
}
