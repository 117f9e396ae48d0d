/** Opens a relative clause: "a hub that stores images", "the things that it reads". */
import { BE_FORMS } from '#lib/extract/lexicon/cues/clause-words.ts';
import type { ClauseState } from './clause-state.ts';
import { emptyPhrase, partiesOf } from './noun-phrase.ts';
import type { Token } from './tokens.ts';
import { isAdverb, verbHere } from './verb-here.ts';

export function openRelative(state: ClauseState, i: number): boolean {
  const next = state.tokens[i + 1];
  const before = nounBefore(state.tokens, i);
  if (!next || !before) return false;
  // "that data" is a determiner, "says that" opens a clause.
  const verbal =
    next.mention?.role === 'task' ||
    BE_FORMS.has(next.text) ||
    verbHere(state.tokens, i + 1, null) !== null ||
    /^(?:can|could|may|might|will|would|should|must|also|helps?|lets?|allows?|enables?|has|have)$/.test(
      next.text,
    ) ||
    isAdverb(next.text);
  if (!verbal) {
    if (state.tokens[i]?.text === 'that') {
      // "the things that Polly reads are": the clause about the things has a subject of its own.
      if (!state.role && state.phrase.lastWord !== '' && next.mention) {
        state.phrase.qualified = true;
        state.inner = true;
        return true;
      }
      return false;
    }
    state.newClause();
    return true;
  }
  const comma = state.tokens[i - 1]?.text === ',';
  const [told] = state.role?.subjects ?? [];
  // "In it is the nucleolus, which makes ribosomes": it is the nucleolus that does.
  // "… patterns, which leads to noise": the whole clause does.
  const isWhole =
    comma && /[^asui]s$/.test(before.text) && /[^s]s$/.test(next.text) && !BE_FORMS.has(next.text);
  if (
    before.mention &&
    !isWhole &&
    (!state.copular || (comma && told?.kind !== 'mention' && told?.kind !== 'absent'))
  )
    state.subjects = [{ kind: 'mention', mention: before.mention, modifier: false }];
  else if (!before.mention && !state.copular && state.role && state.role.cue.name !== 'verb:offer') {
    state.subjects = [{ kind: 'other' }];
  } else if (state.subjects === null) state.subjects = partiesOf(state.phrase);
  state.role = null;
  state.phrase = emptyPhrase();
  state.lastForm = null;
  return true;
}

/** What the clause is about: "a sour dough (SD), which needs …" goes past comma and bracket. */
function nounBefore(tokens: readonly Token[], i: number): Token | undefined {
  let k = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  if (tokens[k]?.text === ')') {
    while (k > 0 && tokens[k]?.text !== '(') k--;
    k--;
  }
  return tokens[k];
}
