/** What was typed → the words to look for, each with the forms under which the index may know it. */
import { KIND_IDS, KINDS } from '#lib/graph/vocabulary.ts';
import type { KindId } from '#lib/graph/types.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { thesaurus } from './thesaurus.ts';
import { stem, wordsOf } from './words.ts';

export interface QueryWord {
  readonly word: string;
  readonly stem: string;
  /** Stems of everyday words that mean nearly the same. */
  readonly near: readonly string[];
  /** The word and the next in one; null for the last. */
  readonly joined: string | null;
}

export interface Query {
  /** All words, in order. */
  readonly typed: readonly string[];
  /**
   * Words that say something; a single word that says nothing may begin a name, more of them only begin a question
   * ("what is"), which asks for nothing yet.
   */
  readonly words: readonly QueryWord[];
  /** Kinds that it asks for: "which service …". */
  readonly kinds: ReadonlySet<KindId>;
}

/** More words than this are a pasted text: the rest is passed over. */
const MOST_WORDS = 24;
const NEAR = thesaurus(stem);

export function readQuery(text: string): Query {
  const typed = wordsOf(text.slice(0, 400)).slice(0, MOST_WORDS);
  const telling = typed.filter((word) => !FUNCTION_WORDS.has(word));
  const kept = telling.length > 0 || typed.length > 1 ? telling : typed;
  const words = kept.map((word, i): QueryWord => {
    const next = kept[i + 1];
    return {
      word,
      stem: stem(word),
      near: NEAR.get(stem(word)) ?? [],
      joined: next === undefined ? null : word + next,
    };
  });
  const unique = words.filter((one, i) => words.findIndex((other) => other.stem === one.stem) === i);
  return { typed, words: unique, kinds: kindsNamed(kept) };
}

/** A kind is asked for only beside other words. */
function kindsNamed(words: readonly string[]): Set<KindId> {
  if (words.length < 3) return new Set();
  const stems = new Set(words.map(stem));
  return new Set(KIND_IDS.filter((kind) => stems.has(stem(KINDS[kind].label.toLowerCase()))));
}
