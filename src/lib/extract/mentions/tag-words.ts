/**
 * Words of a text with their part of speech, by a general English tagger (wink-nlp's lite web model).
 * In: any text. Out: its words and marks of punctuation, in order, with offsets into the text.
 * "Polly converts text" → Polly/PROPN converts/VERB text/NOUN.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findNouns, type NounForms } from './find-nouns.ts';
import { findVerbs, type VerbForms } from './find-verbs.ts';
import { findFiniteVerbs } from './find-finite-verbs.ts';
import { keepAnswers } from './keep-answers.ts';
import { repairTags } from './repair-tags.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const LOWER = /^\p{Ll}+$/u;
const OPENING_CAPITAL = /(^|[.!?:;(“"–—-]\s?)(\p{Lu})(\p{Ll}+)(?=\s[\p{Ll}\d])/gu;

/** Universal part-of-speech tags, as the tagger gives them. */
export type WordTag = string;

export interface TaggedWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly tag: WordTag;
}

// Sentences are parted by rules of our own.
const nlp = winkNLP(model, ['pos']);
const its = nlp.its;

/** Numbers of words that the tagger's dictionary does not have begin here: the number of a word that nobody has. */
const firstUnknown = numberOf('qxzvwkjqxz');

function numberOf(word: string): number {
  return Number(nlp.readDoc(word).tokens().out(its.uniqueId)[0] ?? 0);
}

const DICTIONARY = new Map<string, boolean>();
/** Answers that are kept at most. */
const MOST_ANSWERS = 50_000;

/** True for an English word in lower case that a general dictionary has; names and terms of art often are not in it. */
export function isDictionaryWord(word: string): boolean {
  const known = DICTIONARY.get(word);
  if (known !== undefined) return known;
  const answer = LOWER.test(word) && numberOf(word) < firstUnknown;
  if (DICTIONARY.size < MOST_ANSWERS) DICTIONARY.set(word, answer);
  return answer;
}

/** True where one of the words is in the dictionary: a fifth of the time of asking for each. */
export function hasDictionaryWord(words: readonly string[]): boolean {
  const text = words.filter((word) => LOWER.test(word)).join(' ');
  return nlp
    .readDoc(text)
    .tokens()
    .out(its.uniqueId)
    .some((number) => Number(number) < firstUnknown);
}

/** Longer texts are tagged in pieces, so that the tagger's own tables stay small. */
const PIECE = 4000;

/**
 * A number of several digits, alone or at the end of a plain word: "Figure 123", "h20". To the tagger one is like another of
 * its length; the only such words of its dictionary ("gr8") have a single digit.
 */
const NUMBER = /(^| )([A-Za-z]*\d)(\d{1,9})(?= |$)/g;

/** Titles and labels often differ in nothing but a number, so what is tagged, and kept, has its digits behind the first as 0. */
export function tagWords(text: string): readonly TaggedWord[] {
  const alike = text.replace(
    NUMBER,
    (_, before: string, first: string, more: string) => before + first + '0'.repeat(more.length),
  );
  const words = tagAlike(alike);
  if (alike === text) return words;
  return words.map(({ start, end, tag }) => {
    const written = text.slice(start, end);
    return { text: written, lower: written.toLowerCase(), start, end, tag };
  });
}

const tagAlike: (text: string) => readonly TaggedWord[] = keepAnswers((text) => {
  const words: TaggedWord[] = [];
  const plain = withoutOpeningCapitals(text);
  for (let start = 0; start < text.length;) {
    const end = pieceEnd(text, start);
    tagPiece(plain.slice(start, end), start, words);
    start = end;
  }
  const given = findNouns(
    repairTags(words.map((word) => ({ ...word, text: text.slice(word.start, word.end) }))),
    NOUN_FORMS,
  );
  const tags = findVerbs(given, VERB_FORMS);
  const verbs = findFiniteVerbs(
    given.map((word, i) => (word.tag === tags[i] ? word : { ...word, tag: tags[i] ?? word.tag })),
    VERB_FORMS,
  );
  // What is a verb by now shows what else is none.
  return findNouns(verbs, NOUN_FORMS);
});

/** What the tagger says of a word in a sentence where only a verb fits. */
const VERB_FORMS: VerbForms = {
  isThird: keepAnswers(
    (word) =>
      tagIn('it', word) === 'VERB' || (!isDictionaryWord(word) && basesOf(word).some((base) => isVerb(base))),
  ),
  mayBeThird: keepAnswers((word) => basesOf(word).some((base) => isVerb(base))),
  isBase: keepAnswers((word) => isVerb(word) && tagIn('it', `${word}s`) === 'VERB'),
  isPlural: keepAnswers((word) => tagIn('all of the', word) === 'NOUN'),
};

const NOUN_FORMS: NounForms = {
  isNoun: keepAnswers((word) => {
    const plural = /[^s]s$/.test(word) ? word : `${word}s`;
    return isDictionaryWord(plural) && VERB_FORMS.isPlural(plural);
  }),
  isBase: keepAnswers((word) =>
    /(?:ch|sh|[sxz])$/.test(word)
      ? isVerb(word) && tagIn('it', `${word}es`) === 'VERB'
      : VERB_FORMS.isBase(word),
  ),
};

const isVerb = (base: string): boolean => isDictionaryWord(base) && tagIn('they will', base) === 'VERB';

function tagIn(before: string, word: string): string {
  const tokens = nlp.readDoc(`${before} ${word} the water`).tokens();
  return String(tokens.out(its.pos)[before.split(' ').length] ?? '');
}

/** "fuses" → "fuse", "fus"; "dries" → "dry". */
function basesOf(third: string): string[] {
  if (third.endsWith('ies')) return [`${third.slice(0, -3)}y`];
  return third.endsWith('es') ? [third.slice(0, -1), third.slice(0, -2)] : [third.slice(0, -1)];
}

/** "Combines new data" → "combines new data": the tagger takes capitals for names. Names of several words stay. */
function withoutOpeningCapitals(text: string): string {
  return text.replace(OPENING_CAPITAL, (whole, before: string, capital: string, rest: string) => {
    const small = capital.toLowerCase();
    return small.length === capital.length ? before + small + rest : whole;
  });
}

function tagPiece(piece: string, offset: number, words: TaggedWord[]): void {
  if (piece.trim() === '') return;
  const tokens = nlp.readDoc(piece).tokens();
  const values = tokens.out();
  const tags = tokens.out(its.pos);
  let at = 0;
  values.forEach((value, i) => {
    const start = piece.indexOf(value, at);
    // The tagger may rewrite what it reads; a token that is not in the text has no place in it.
    if (start < 0 || start - at > 64 || value.trim() === '') return;
    at = start + value.length;
    const before = words.at(-1);
    const written = before ? piece.slice(before.start - offset, at) : '';
    // The tagger reads "IAM" as "I am".
    if (before?.end === offset + start && /^I\p{Lu}{1,4}$/u.test(written) && before.text === 'I') {
      words[words.length - 1] = {
        text: written,
        lower: written.toLowerCase(),
        start: before.start,
        end: offset + at,
        tag: 'PROPN',
      };
      return;
    }
    words.push({
      text: value,
      lower: value.toLowerCase(),
      start: offset + start,
      end: offset + at,
      tag: String(tags[i] ?? 'X'),
    });
  });
}

function pieceEnd(text: string, start: number): number {
  if (text.length - start <= PIECE) return text.length;
  const blank = text.lastIndexOf(' ', start + PIECE);
  return blank > start ? blank : start + PIECE;
}
