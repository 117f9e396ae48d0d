/** The opening of a text that says what a term before it is: "A hub for models". */
import { plainCue } from './role.ts';
import { BE_FORMS, DETERMINERS, PERSONS, RELATIVE_WORDS } from '#lib/extract/lexicon/cues/clause-words.ts';
import type { ClauseState } from './clause-state.ts';
import { fixedCueAt } from './fixed-cues.ts';
import { opensWithPassive } from './open-passive.ts';
import { PREPOSITION_CUES } from './open-preposition.ts';
import { isPurpose } from './open-purpose.ts';
import type { Token } from './tokens.ts';
import { verbHere } from './verb-here.ts';

/** The term before the text is the subject, and the noun that opens the text what it is. */
export function beginWithNoun(state: ClauseState): void {
  if (state.tokens[0]?.mention?.role === 'task' || beginsWithVerb(state) || opensWithPassive(state.tokens))
    return;
  if (openManaged(state)) return;
  for (let i = 0; i < state.tokens.length; i++) {
    const token = state.tokens[i];
    if (!token || token.mention) continue;
    const { text } = token;
    // "Barns suffer from damp": a sentence of its own.
    if (i > 0 && FINITE.test(text) && fixedCueAt(state.tokens, i)) return;
    if (
      PREPOSITION_CUES.has(text) ||
      RELATIVE_WORDS.has(text) ||
      text === 'of' ||
      text === ',' ||
      fixedCueAt(state.tokens, i)
    )
      break;
    const here = verbHere(state.tokens, i, null);
    if (BE_FORMS.has(text) || /^(?:can|could|may|might|will|would|should|must|has|have|had)$/.test(text))
      return;
    if (here && (i === 0 || here.form !== 'ing')) return;
    // "Prophase: chromatin condenses …", "Digestion: starch → sugar"
    if (i > 0 && token.tag === 'VERB' && !/(?:ed|ing|en)$/.test(text) && hasComplement(state.tokens[i + 1]))
      return;
    // "a window the reader sees"
    const before = state.tokens[i - 1];
    if (DETERMINERS.has(text) && (before?.mention != null || before?.tag === 'NOUN')) break;
    // "Cash + coins": reckoned from both, and neither.
    if (RECKONED.test(text)) return;
    if (text === '→' || (text === '>' && i > 0)) return;
    if (i === 0 && /^(?:during|after|before|when|while|if|by|at|similar|same|different)$/.test(text)) return;
    if (i === 0 && (PERSONS.has(text) || text === 'it' || text === 'they' || isPurpose(state, 0))) return;
  }
  state.subjects = [{ kind: 'absent' }];
  state.openRole(0, plainCue('copula:noun', 'is-a', 0.6), { headOnly: true, subjects: state.subjects });
  state.copular = true;
}

const FINITE = /^(?:suffers?|comes|came|goes?)$/;
const RECKONED = /^(?:[+×÷±−*]|plus|minus|times|divided)$/;

/** "Managed Redis and Memcached": no kind of these products, but what runs them. */
function openManaged(state: ClauseState): boolean {
  const at = state.tokens[0]?.text === 'fully' ? 1 : 0;
  const [managed, product, behind] = state.tokens.slice(at);
  if (!managed || managed.mention || !/^(?:managed|hosted)$/.test(managed.text)) return false;
  if (!product?.mention || !/^\p{Lu}\S*$/u.test(product.mention.surface)) return false;
  state.subjects = [{ kind: 'absent' }];
  state.openRole(0, plainCue('managed', 'offers', 0.6), {
    headOnly: behind?.mention === null && behind.tag === 'NOUN',
    subjects: state.subjects,
  });
  return true;
}

const hasComplement = (next: Token | undefined): boolean =>
  next !== undefined && !/^(?:of|to|for|that|which|[,.;:)])$|(?:ing|ed)$/.test(next.text);

/** "Sprays water …", "ensure quality": a word with its object right behind it is a verb, known or not. */
function beginsWithVerb({ tokens: [first, next] }: ClauseState): boolean {
  if (!first || first.mention || !next) return false;
  if (first.tag === 'VERB' && !/(?:ed|ing|en)$/.test(first.text)) return true;
  if (!/[^s]s$/.test(first.text)) return false;
  return next.mention !== null || /^(?:a|an|the|its|their|your)$/.test(next.text);
}
