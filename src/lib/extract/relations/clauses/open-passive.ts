/** Opens a passive with "is": who does it, or where it happens. */
import { DETERMINERS } from '#lib/extract/lexicon/cues/clause-words.ts';
import { VERB_CLASSES } from '#lib/extract/lexicon/cues/verb-classes.ts';
import type { ClauseState } from './clause-state.ts';
import { emptyPhrase } from './noun-phrase.ts';
import { type Token, wordsAt } from './tokens.ts';
import { pastParticiple, thirdPerson, verbEntry } from './verb-forms.ts';
import { verbHere } from './verb-here.ts';

/** "is stored in S3", "is trained on labels", "is found by X", "is divided into parts". In: index of the participle. */
export function openPassive(state: ClauseState, k: number, lemma: string): number {
  const entry = verbEntry(state.tokens[k]?.text ?? '');
  const next = state.tokens[k + 1]?.text ?? '';
  const subjects = state.takeSubjects(k, false);
  state.phrase = emptyPhrase();
  state.role = null;
  if (next === 'by' && state.tokens[k + 2] && !verbHere(state.tokens, k + 2, 'ing')) {
    const classes = entry?.readings.filter(({ particle }) => particle.length === 0).map((r) => r.class) ?? [];
    const first = classes[0];
    if (first) {
      state.openRole(
        k,
        {
          name: `passive:${first}`,
          classes,
          relation: null,
          reverse: true,
          strength: VERB_CLASSES[first].strength,
          phrase: thirdPerson(lemma),
        },
        { subjects },
      );
    }
    return 2;
  }
  const reading = entry?.readings.find(
    ({ particle }) => particle.length > 0 && wordsAt(state.tokens, k + 1, particle),
  );
  if (reading) {
    state.openRole(
      k,
      {
        name: `passive:${reading.class}`,
        classes: [reading.class],
        relation: null,
        reverse: false,
        strength: 0.6,
        phrase: ['is', pastParticiple(lemma), ...reading.particle].join(' '),
      },
      { subjects },
    );
    return 1 + reading.particle.length;
  }
  return 1;
}

const OTHER_PREPOSITION = /^(?:by|in|into|on|onto|from|with|through|at|between|under|after|before)$/;

/** "Surrounded by a moat", "Signed by the queen": what opens with a participle has left its "is" out. */
export function openBarePassive(state: ClauseState): number {
  if (!opensWithPassive(state.tokens) || isOfMainClause(state.tokens)) return 0;
  const entry = verbEntry(state.tokens[0]?.text ?? '');
  return entry ? openPassive(state, 0, entry.lemma) : openOtherPassive(state, 0);
}

/** "Struck by the queen, the coin was worn": it is the coin that was struck. */
const isOfMainClause = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text, mention }, i) => {
    if (mention !== null || text !== ',') return false;
    const at = tokens[i + 1]?.mention === null && DETERMINERS.has(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    const behind = tokens[at + 1];
    return (
      tokens[at]?.mention != null &&
      behind?.mention === null &&
      /^\p{L}/u.test(behind.text) &&
      !/^(?:and|or)$/.test(behind.text)
    );
  });

export const opensWithPassive = ([first, next]: readonly Token[]): boolean =>
  first?.mention === null && /[^e]ed$|en$/.test(first.text) && next?.mention === null && next.text === 'by';

/** "is leavened by yeast", "is stacked into piles": in the notes' own words. In: index of the participle. */
export function openOtherPassive(state: ClauseState, k: number): number {
  const word = state.tokens[k]?.text ?? '';
  const next = state.tokens[k + 1]?.text ?? '';
  const subjects = state.takeSubjects(k, false);
  state.phrase = emptyPhrase();
  state.role = null;
  if (!OTHER_PREPOSITION.test(next) || (state.tokens[k + 2] && verbHere(state.tokens, k + 2, 'ing')))
    return 1;
  state.openRole(
    k,
    {
      name: 'passive:other',
      classes: [],
      relation: 'related-to',
      reverse: false,
      strength: 0.45,
      phrase: `is ${word} ${next}`,
    },
    { subjects },
  );
  return 2;
}
