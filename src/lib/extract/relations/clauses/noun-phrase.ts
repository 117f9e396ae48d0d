/**
 * The noun phrase before a verb, gathered token by token, and whom it makes the subject of the clause.
 * "the quality of Polly voices" → other; "these AI services" → AI, as a modifier; "it" → stand-in.
 */
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { DETERMINERS, PERSONS, STAND_IN_NOUNS, STAND_INS } from '#lib/extract/lexicon/cues/clause-words.ts';
import type { Party } from './statement.ts';
import type { Token } from './tokens.ts';

export interface NounPhrase {
  /** Heads so far; more than one where they are joined by "and". */
  readonly heads: ResolvedMention[];
  /** Words since the last mention that are no determiners. */
  wordsAfter: number;
  /** Words before the first mention that are no determiners. */
  wordsBefore: number;
  /** True once a preposition has opened a part that only qualifies the head. */
  qualified: boolean;
  lastWord: string;
  determined: boolean;
  /** It has "both" or the like. */
  several: boolean;
  /** How many are meant: two of "both", four of "all four"; or null. */
  count: number | null;
  joined: boolean;
}

const COUNTS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5 };

export const emptyPhrase = (): NounPhrase => ({
  heads: [],
  wordsAfter: 0,
  wordsBefore: 0,
  qualified: false,
  lastWord: '',
  determined: false,
  several: false,
  count: null,
  joined: false,
});

export function addToken(phrase: NounPhrase, token: Token): void {
  // "this one" is this.
  const repeats = token.text === 'one' && /^(?:this|that)$/.test(phrase.lastWord);
  if (phrase.qualified || repeats) return;
  if (token.mention) {
    if (phrase.heads.length > 0 && !phrase.joined) phrase.heads.pop();
    phrase.heads.push(token.mention);
    phrase.wordsAfter = 0;
    phrase.joined = false;
  } else if (DETERMINERS.has(token.text) && !STAND_INS.has(token.text)) {
    phrase.determined = true;
    phrase.several ||= /^(?:both|all|each|some|many|most|several)$/.test(token.text);
    phrase.count = COUNTS[token.text] ?? (/^(?:some|many|most|several)$/.test(token.text) ? 0 : phrase.count);
  } else {
    if (DETERMINERS.has(token.text)) phrase.determined = true;
    if (phrase.heads.length > 0) phrase.wordsAfter++;
    else phrase.wordsBefore++;
    phrase.lastWord = token.text;
  }
}

export function partiesOf(phrase: NounPhrase): Party[] {
  if (phrase.heads.length > 0) {
    const modifier = phrase.wordsAfter > 0;
    if (modifier && PERSONS.has(phrase.lastWord)) return [{ kind: 'person' }];
    return phrase.heads.map((mention, i) => ({
      kind: 'mention',
      mention,
      modifier: modifier && i === phrase.heads.length - 1,
    }));
  }
  // "Both connect to it"
  if (phrase.lastWord === '' && phrase.several)
    return [phrase.count === 0 ? { kind: 'other' } : { kind: 'several', count: phrase.count }];
  if (phrase.lastWord === '') return [{ kind: 'absent' }];
  // "the inner one"
  if (phrase.lastWord === 'one' && phrase.wordsBefore > 1) return [{ kind: 'other' }];
  if (PERSONS.has(phrase.lastWord)) return [{ kind: 'person' }];
  if (STAND_INS.has(phrase.lastWord)) return [{ kind: 'stand-in' }];
  if (phrase.determined && phrase.wordsBefore <= 3 && STAND_IN_NOUNS.has(singular(phrase.lastWord))) {
    return [{ kind: 'stand-in' }];
  }
  return [{ kind: 'other' }];
}

export function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
