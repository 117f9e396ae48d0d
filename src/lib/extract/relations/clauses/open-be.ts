/** Opens what stands behind "is": a noun that says what the subject is, a purpose, or a passive. */
import { plainCue } from './role.ts';
import { NEGATIONS } from '#lib/extract/lexicon/cues/clause-words.ts';
import type { ClauseState } from './clause-state.ts';
import { fixedCueAt } from './fixed-cues.ts';
import { emptyPhrase, partiesOf } from './noun-phrase.ts';
import { openOtherPassive, openPassive } from './open-passive.ts';
import { isPurpose } from './open-purpose.ts';
import type { ClauseCue } from './statement.ts';
import type { Token } from './tokens.ts';
import { verbEntry } from './verb-forms.ts';
import { isAdverb } from './verb-here.ts';

export function openBe(state: ClauseState, i: number): number {
  // "It's", "they're": the word names its subject itself.
  if (
    /^(?:it's|they're|that's)$/.test(state.tokens[i]?.text ?? '') &&
    partiesOf(state.phrase)[0]?.kind === 'absent'
  )
    state.phrase.lastWord = 'it';
  let k = i + 1;
  while (
    state.tokens[k] &&
    !state.tokens[k]?.mention &&
    (isAdverb(state.tokens[k]?.text ?? '') || NEGATIONS.has(state.tokens[k]?.text ?? ''))
  ) {
    if (NEGATIONS.has(state.tokens[k]?.text ?? '')) state.negated = true;
    k++;
  }
  const next = state.tokens[k];
  const length = k - i;
  if (!next) return length;
  if (fixedCueAt(state.tokens, k) || isPurpose(state, k)) {
    state.takeSubjects(i, false);
    state.phrase = emptyPhrase();
    state.role = null;
    return length;
  }
  if (!next.mention && /ing$/.test(next.text) && verbEntry(next.text)) {
    state.takeSubjects(i, false);
    state.phrase = emptyPhrase();
    state.role = null;
    return length;
  }
  const passive = next.mention ? null : verbEntry(next.text);
  if (passive && (passive.forms.has('participle') || passive.forms.has('past'))) {
    return length + openPassive(state, k, passive.lemma);
  }
  if (isParticiple(next, state.tokens[k + 1]) && state.tokens[k + 1])
    return length + openOtherPassive(state, k);
  const place = inversion(state, i);
  if (place) {
    state.openRole(i, place, { headOnly: true, keep: false });
    return length;
  }
  const article = !next.mention && /^(?:a|an|the|one|another)$/.test(next.text);
  state.openRole(i, plainCue(article ? 'copula:article' : 'copula', 'is-a', article ? 0.7 : 0.45), {
    headOnly: true,
    // "…, the fluid is the stroma": named anew.
    keep: state.role !== null && partiesOf(state.phrase)[0]?.kind === 'absent',
  });
  state.copular = true;
  return length;
}

/** "Inside it is the nucleolus": where the sentence begins with a place, what comes behind "is" lies there. */
function inversion({ tokens }: ClauseState, i: number): ClauseCue | null {
  const first = tokens[0];
  const named = tokens.slice(0, i).filter(({ mention }) => mention !== null).length;
  if (named > 1 || /^(?:can|could|may|might|will|would|should|must)$/.test(tokens[i - 1]?.text ?? ''))
    return null;
  if (!first || first.mention || i < 2 || i > 6 || tokens.slice(0, i).some(({ text }) => text === ','))
    return null;
  if (/^(?:inside|within)$/.test(first.text)) return plainCue('inversion', 'part-of', 0.7, true);
  return /^(?:on|under|beneath|behind|above|around|between|near|beside|below)$/.test(first.text)
    ? plainCue('inversion', 'related-to', 0.4)
    : null;
}

/** "leavened by": of a verb that the lexicon does not know; "tired" is an adjective to the tagger. */
const isParticiple = ({ mention, text, tag }: Token, after: Token | undefined): boolean =>
  mention === null &&
  /[^e]ed$/.test(text) &&
  (tag === 'VERB' || (after?.mention === null && after.text === 'by'));
