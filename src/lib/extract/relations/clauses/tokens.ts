/**
 * A stretch of text as tokens: words, punctuation, and mentions taken whole.
 * "Amazon Polly turns text into speech." → [Amazon Polly] turns text into speech .
 */
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { keepAnswers } from '#lib/extract/mentions/keep-answers.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const CAPITAL = /^\p{Lu}/u;

export interface Token {
  /** Lower case; of a mention its whole text. */
  readonly text: string;
  /** Offsets into the run, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly mention: ResolvedMention | null;
  /** Written with a capital that is not the first of the sentence. */
  readonly capital: boolean;
  /** Part of speech, where a tagger has read the text. */
  readonly tag?: string;
}

/** Parts of speech by offset of the word in the run. */
export type Tags = ReadonlyMap<number, string>;

/** Short ways to write a preposition in notes. */
const SHORTHAND: ReadonlyMap<string, string> = new Map([
  ['w/', 'with'],
  ['w/o', 'without'],
  ['thru', 'through'],
]);

const WORD = /w\/(?=\s)|[\p{L}\p{N}](?:[\p{L}\p{N}’'_./+#-]*[\p{L}\p{N}+#])?|[^\s\p{L}\p{N}]/gu;

/** Tokens of `text.slice(start, end)`; `mentions` are those of the run, sorted by start. */
export function tokenize(
  text: string,
  start: number,
  end: number,
  mentions: readonly ResolvedMention[],
  tags?: Tags,
): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const mention of mentions) {
    if (mention.end <= start || mention.start >= end) continue;
    pushWords(tokens, text, at, Math.max(at, mention.start), tags);
    tokens.push({
      text: text.slice(mention.start, mention.end).toLowerCase(),
      start: mention.start,
      end: mention.end,
      mention,
      capital: true,
    });
    at = Math.max(at, mention.end);
  }
  pushWords(tokens, text, at, end, tags);
  return tokens;
}

function pushWords(tokens: Token[], text: string, start: number, end: number, tags?: Tags): void {
  if (end <= start) return;
  for (const word of wordsOf(text.slice(start, end))) {
    const tag = tags?.get(start + word.start);
    const token = {
      text: word.text,
      start: start + word.start,
      end: start + word.end,
      mention: null,
      capital: tokens.length > 0 && word.capital,
    };
    tokens.push(tag === undefined ? token : { tag, ...token });
  }
}

const wordsOf = keepAnswers((text) =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: SHORTHAND.get(word.toLowerCase()) ?? word.toLowerCase().replace('’', "'"),
    start: index,
    end: index + word.length,
    capital: CAPITAL.test(word),
  })),
);

/** True where the words stand at `at`. In: words separated by blanks. */
export function wordsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) {
    const token = tokens[at + k];
    if (token?.mention !== null || token.text !== words[k]) return false;
  }
  return true;
}
