/**
 * Whether words can be a name at all. "proving basket" can; "so you can see it rise", "Example", "12 %" cannot.
 * In: a label's name. Out: a verdict; what can be a name is judged later by all its places together.
 */
import { AUXILIARIES, isFunctionWord, PRONOUNS } from '../lexicon/names/function-words.ts';
import { STOP_LABELS } from '../lexicon/names/stop-labels.ts';
import { keepAnswers } from './keep-answers.ts';
import { nameKey, nameWords } from './name-key.ts';
import { isDictionaryWord } from './tag-words.ts';

/** A phrase that ends so says something of a thing ("early loaves denser"). */
const COMPARATIVES: ReadonlySet<string> = new Set(
  'better worse cheaper dearer faster slower quicker easier harder higher lower larger smaller bigger longer shorter stronger weaker lighter heavier safer simpler denser thicker thinner wider narrower deeper warmer colder hotter cooler older younger newer cleaner richer poorer sooner'.split(
    ' ',
  ),
);
const MOST_WORDS = 8;
const MOST_CHARACTERS = 80;

/** Two names ("rye vs wheat", "salt//sugar"), any number of things ("N copies"), what is done ("used a lot", "getting"). */
const NO_NAME =
  /^(?:[Dd]o|[Gg]iv|[Gg]ett|[Gg]o|[Hh]av|[Mm]ak|[Pp]utt|[Tt]ak|[Uu]s)ing$|(?:^|\s)(?:vs\.?|versus)(?=\s)|\/\/|^[NX] \p{Ll}+s$|^used (?:an?|the|for|to|by|in|with|when|as) /u;

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const CAPITAL_AND_MORE = /\p{Lu}.*[\p{Lu}\p{N}]/u;
const CAPITALS_NEAR = /\p{Lu}[^\p{Ll}]*\p{Lu}|\p{Lu}\p{N}|\p{N}\p{Lu}/u;
const DIGIT_FIRST = /^\p{N}/u;
const DIGIT_AND_CAPITAL = /^\d+[- ]?\p{Lu}/u;
const LETTER = /\p{L}/u;
const NUMERAL = /\p{N}/u;
const ONE_LETTER = /^\P{L}*\p{L}\P{L}*$/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
/** "At-most-once": small words that hyphens make one. */
const BOUND = /^\p{L}{2,}(?:-\p{L}{2,})+$/u;
const AMOUNT = /^\p{N}+(?:st|nd|rd|th|s|x|gb|mb|kb|tb|k|m|ms|h|min|am|pm|d)$/iu;

export function isStopLabel(text: string): boolean {
  return STOP_LABELS.has(nameKey(text));
}

export const canBeName: (text: string) => boolean = keepAnswers((text) => {
  if (text.length > MOST_CHARACTERS || !LETTER.test(text)) return false;
  const words = nameWords(text);
  if (ONE_LETTER.test(text) && !NUMERAL.test(text)) return false;
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (NO_NAME.test(text)) return false;
  if (STOP_LABELS.has(nameKey(text))) return false;
  if (/^(?:no|not|never|don't|dont|cannot|can't)$/.test(words[0] ?? '')) return false;
  if (words.length > 1 && COMPARATIVES.has(words.at(-1) ?? '')) return false;
  if (
    /^(?:figure|fig|table|image|photo|page|step|section|chapter|question|part|day|week|example|option|exercise) \d+$/.test(
      words.join(' '),
    )
  )
    return false;
  if (/^\d+$/.test(words[0] ?? '') && DIGIT_FIRST.test(text) && !DIGIT_AND_CAPITAL.test(text)) return false;
  if (words.every((word) => isFunctionWord(word) || /^[\p{N}]+$/u.test(word)))
    return /^\p{Lu}{2,}s?$/u.test(text) || BOUND.test(text);
  return !isClause(text);
});

/** A pronoun or a finite auxiliary makes a clause; not in capitals ("IT", "US") or inside a word ("pay-as-you-go"). */
function isClause(text: string): boolean {
  return text.split(/\s+/).some((written, i, all) => {
    const before = all[i - 1]?.toLowerCase() ?? '';
    const word = written
      .toLowerCase()
      .replace(/[^\p{L}’']/gu, '')
      .replace('’', "'");
    if (!PRONOUNS.has(word) && !AUXILIARIES.has(word)) return false;
    // "watering can"
    if (word === 'can' && i > 0 && i === all.length - 1) return !isDictionaryWord(before);
    return (
      !/^\p{Lu}{2,}$/u.test(written) && word !== 'one' && word !== 'will' && !/\p{L}-\p{L}/u.test(written)
    );
  });
}

/** True for words of capitals, inner capitals or letters with digits: "PCR", "LaTeX", "S3", "GPT-4". */
export const isMarkedName: (word: string) => boolean = keepAnswers((word) =>
  /[-/]/.test(word) ? word.split(/[-/]/).some(isMarked) : isMarked(word),
);

function isMarked(word: string): boolean {
  return (
    TWO_CAPITALS.test(word) ||
    INNER_CAPITAL.test(word) ||
    (LETTER.test(word) && NUMERAL.test(word) && !AMOUNT.test(word))
  );
}

export function isAcronym(word: string): boolean {
  return (
    /^[\p{Lu}\p{N}][\p{L}\p{N}&/-]{1,7}s?$/u.test(word) &&
    CAPITAL_AND_MORE.test(word) &&
    CAPITALS_NEAR.test(word)
  );
}
