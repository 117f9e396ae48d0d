/** Opens the role of a preposition: "with", "for", "using". */
import type { RelationId } from '#lib/graph/types.ts';
import { CHANGE_NOUNS } from '#lib/extract/lexicon/cues/change-words.ts';
import { HOLLOW_NOUNS } from '#lib/extract/lexicon/cues/clause-words.ts';
import type { ClauseState } from './clause-state.ts';
import { emptyPhrase } from './noun-phrase.ts';
import { MADE_SO, ORIGIN, QUALIFIER, type Role } from './role.ts';
import { verbEntry } from './verb-forms.ts';

/** Prepositions that say by themselves how what follows hangs together with the subject. */
export const PREPOSITION_CUES: ReadonlyMap<string, readonly [relation: RelationId, strength: number]> =
  new Map([
    ['using', ['uses', 0.8]],
    ['via', ['uses', 0.6]],
    ['through', ['uses', 0.45]],
    ['with', ['uses', 0.4]],
    ['for', ['used-for', 0.6]],
    ['from', ['uses', 0.3]],
    ['in', ['applies-to', 0.2]],
    ['on', ['applies-to', 0.25]],
    ['across', ['applies-to', 0.25]],
    ['within', ['part-of', 0.3]],
    ['between', ['applies-to', 0.2]],
    ['into', ['used-for', 0.25]],
    ['to', ['used-for', 0.2]],
    ['against', ['mitigates', 0.5]],
  ]);

/** Prepositions that lead away from what the verb acts on. */
const OUTSIDE = new Set(
  'during beyond outside despite except besides aside throughout toward towards'.split(' '),
);

export function openPreposition(state: ClauseState, i: number, text: string): boolean {
  if (text === 'of') {
    if (!state.role) state.phrase.qualified = true;
    // "The average of A and B" is neither.
    else if (state.role.headOnly && state.role.place === 0)
      state.role = { ...state.role, cue: QUALIFIER, headOnly: false };
    else {
      state.role.through = nounBefore(state, i) ?? state.role.through;
      state.role.gap++;
    }
    return true;
  }
  if (text === 'by') {
    const next = state.tokens[i + 1];
    if (next?.mention && /^\p{L}+ing /u.test(next.text)) {
      // "thickens sauces by evaporating water"
      state.role = null;
      state.phrase = { ...emptyPhrase(), qualified: true };
      return true;
    }
    if (next && !next.mention && /ing$/.test(next.text)) {
      state.takeSubjects(i, state.role !== null);
      state.role = null;
      state.phrase = emptyPhrase();
      return true;
    }
  }
  // "stops people from making noise": it is not made.
  const kept = /^verb:(?:curb|mitigate)$/.test(state.role?.cue.name ?? '') && (state.role?.place ?? 0) > 0;
  if (text === 'from' && kept && /^\p{L}+ing\b/u.test(state.tokens[i + 1]?.text ?? '')) {
    state.role = null;
    state.negated = true;
    return true;
  }
  if (isOrigin(state, i, text)) {
    state.openRole(i, ORIGIN, { keep: true });
    return true;
  }
  if ((text === 'in' || text === 'of') && openChange(state, i)) return true;
  const found = PREPOSITION_CUES.get(text);
  if (!found) {
    // "safeguards beyond the model": what follows is neither object nor subject.
    if (!OUTSIDE.has(text)) return false;
    state.role = null;
    state.phrase.qualified = true;
    return true;
  }
  if (text === 'to' && verbEntry(state.tokens[i + 1]?.text ?? '')?.forms.has('base')) {
    state.takeSubjects(i, state.role !== null || state.helped);
    if (state.role) state.lastForm = 'base';
    state.role = null;
    state.phrase = emptyPhrase();
    return true;
  }
  if (!state.role && state.subjects === null) {
    state.phrase.qualified = true;
    return true;
  }
  // "gives instructions to the agent": who gets it is not what is given.
  if (text === 'to' && state.role?.cue.name === 'verb:offer') {
    state.role = null;
    state.phrase = { ...emptyPhrase(), qualified: true };
    return true;
  }
  if (state.role && state.role.place === 0 && staysWithVerb(text, state.role)) {
    state.role.through = nounBefore(state, i) ?? state.role.through;
    state.role.gap++;
    return true;
  }
  const [relation, strength] = found;
  const outer = state.role?.cue.name ?? 'none';
  state.openRole(
    i,
    {
      name: `prep:${text}`,
      classes: [],
      relation,
      reverse: false,
      strength: outer.startsWith('prep') ? strength / 2 : strength,
      phrase: null,
      ...(state.role ? { behind: outer } : {}),
    },
    { keep: true },
  );
  return true;
}

/** "from Nordwind" that opens a text, "a lute by Nordwind": who made it, where a name follows and no place to go to. */
function isOrigin({ tokens, copular, subjects }: ClauseState, i: number, text: string): boolean {
  const at = tokens[i + 1]?.text === 'the' ? i + 2 : i + 1;
  const maker = tokens[at]?.mention;
  if (!maker || !/^\p{Lu}/u.test(maker.surface) || subjects === null) return false;
  if (text === 'from') return i === 0 && !/^(?:to|into|on)$/.test(tokens[at + 1]?.text ?? '');
  const before = tokens[i - 1];
  const isNoun = before?.mention != null || before?.text === ',' || before?.tag === 'NOUN';
  return text === 'by' && copular && isNoun;
}

/** "a rise in prices": it is the prices that do what follows, or that something is done to. */
function openChange(state: ClauseState, i: number): boolean {
  const before = state.tokens[i - 1];
  if (!before || before.mention || !CHANGE_NOUNS.has(before.text)) return false;
  const { role } = state;
  if (!role && state.subjects === null && state.phrase.heads.length === 0) {
    state.phrase = emptyPhrase();
    return true;
  }
  if (!role?.cue.name.startsWith('verb:') || role.place > 0 || role.at >= i - 1) return false;
  if (/^verb:(?:cause|affect|offer|make|curb)$/.test(role.cue.name)) role.cue = MADE_SO;
  role.gap = 0;
  return true;
}

/** "review of predictions", not "a set of predictions": what has the things behind the preposition, or null. */
function nounBefore({ tokens, role }: ClauseState, i: number): string | null {
  const before = tokens[i - 1];
  if (!before || !role || i - 1 <= role.at) return null;
  return before.mention ||
    (/^\p{L}/u.test(before.text) && !COUNTING.has(before.text) && !HOLLOW_NOUNS.has(before.text))
    ? before.text
    : null;
}

/** Say how much or in which shape, and no more. */
const COUNTING = new Set(
  'collection collections series array arrays group groups family families combination mix mixture majority most all some many any each one none millions thousands billions hundreds dozens volume volumes quantity quantities selection body bodies layer layers instance instances multiple consisting made capable because instead out full list'.split(
    ' ',
  ),
);

/** "reducing exposure to theft", "builds apps with voice": the verb still waits for what it acts on. */
function staysWithVerb(preposition: string, role: Role): boolean {
  if (!role.cue.name.startsWith('verb:') || role.gap === 0) return false;
  return (
    preposition === 'to' ||
    preposition === 'against' ||
    (preposition === 'with' && role.cue.name === 'verb:act')
  );
}
