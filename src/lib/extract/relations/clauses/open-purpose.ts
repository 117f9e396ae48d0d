/** Opens a purpose: "used to", "designed for", "good at". */
import { plainCue } from './role.ts';
import { PURPOSE_PARTICIPLES, PURPOSE_PREPOSITIONS } from '#lib/extract/lexicon/cues/verb-classes.ts';
import type { ClauseState } from './clause-state.ts';
import { isAdverb } from './verb-here.ts';

export function isPurpose(state: ClauseState, i: number): boolean {
  const word = state.tokens[i]?.text ?? '';
  const next = state.tokens[i + 1];
  if (!PURPOSE_PARTICIPLES.has(word) || !next || next.mention) return false;
  // "calls made to X" have no purpose, "made to call" has.
  const behind = state.tokens[i + 2]?.mention;
  if (word === 'made' && next.text === 'to' && behind && behind.role !== 'task') return false;
  return purposeLength(state, i) > 0;
}

/** Words up to the preposition, it included: "used for", "used mainly in", "used a lot on"; 0 where there is none. */
function purposeLength({ tokens }: ClauseState, i: number): number {
  const [next = '', second = '', third = ''] = [1, 2, 3].map((k) => tokens[i + k]?.text ?? '');
  const leads = (word: string): boolean =>
    PURPOSE_PREPOSITIONS.has(word) || (word === 'on' && tokens[i]?.text === 'used');
  if (PURPOSE_PREPOSITIONS.has(next)) return 2;
  if ((isAdverb(next) || next === 'a') && leads(second)) return 3;
  return next === 'a' && /^(?:lot|ton|bunch)$/.test(second) && leads(third) ? 4 : 0;
}

/** "used to", "designed for", "good at". */
export function openPurpose(state: ClauseState, i: number): number {
  const skip = purposeLength(state, i);
  const before = state.tokens[i - 1];
  const adjacent =
    before?.mention && !state.copular && state.role
      ? [{ kind: 'mention' as const, mention: before.mention, modifier: false }]
      : null;
  // "unlike apples meant for cooking": it is not the subject that is.
  const isOther = state.role?.cue.name === 'contrast' && state.role.place + state.role.gap > 0;
  const subjects =
    adjacent ?? (isOther ? [{ kind: 'other' as const }] : state.takeSubjects(i, state.role !== null));
  state.openRole(i, plainCue('purpose', 'used-for', 0.85), { subjects });
  state.subjects = subjects;
  state.purpose = true;
  state.lastForm = 'base';
  return skip;
}
