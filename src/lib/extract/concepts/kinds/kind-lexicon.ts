/** The kind words by word: which kinds a head, a class noun, a heading, a verb speaks for. */
import type { KindId } from '#lib/graph/types.ts';
import { VERB_CLASSES } from '../../lexicon/cues/verb-classes.ts';
import { CLASS_WORDS, COLUMN_WORDS, HEADING_WORDS } from '../../lexicon/kinds/class-words.ts';
import { HEAD_WORDS } from '../../lexicon/kinds/head-words.ts';
import type { KindWords } from '../../lexicon/kinds/kind-words.ts';
import { OTHER_HEAD_WORDS } from '../../lexicon/kinds/other-head-words.ts';
import { MODIFIERS } from '../../lexicon/kinds/modifiers.ts';
import { OBJECT_VERBS, OPENING_WORDS, SUBJECT_VERBS, TELLING_VERBS } from '../../lexicon/kinds/verb-words.ts';
import { foldWord } from '../../mentions/fold-word.ts';

export type KindsByWord = ReadonlyMap<string, readonly KindId[]>;

function byWord(...lists: readonly KindWords[]): KindsByWord {
  const map = new Map<string, KindId[]>();
  for (const words of lists) {
    for (const [kind, list] of Object.entries(words) as [KindId, string][]) {
      for (const word of list.split(' ')) {
        const kinds = map.get(word) ?? [];
        if (!kinds.includes(kind)) map.set(word, [...kinds, kind]);
      }
    }
  }
  return map;
}

export const HEADS = byWord(HEAD_WORDS);
export const OTHER_HEADS = byWord(OTHER_HEAD_WORDS);
export const CLASSES = byWord(CLASS_WORDS);
export const HEADINGS = byWord(named(CLASS_WORDS), HEADING_WORDS);
export const COLUMNS = byWord(named(CLASS_WORDS), COLUMN_WORDS);
export const MODIFYING = byWord(MODIFIERS);
export const TELLING = byWord(TELLING_VERBS);
export const OPENING = byWord(OPENING_WORDS);
export const BEHIND = byWord(SUBJECT_VERBS);
export const BEFORE = byWord(OBJECT_VERBS);

/**
 * "Key concepts" stands above things of every kind, "Machine learning" and "Network" above all that belongs to it: only
 * what is said of a thing itself makes it an idea, a kind of learning or an algorithm.
 */
function named({ concept: _, 'learning-type': __, algorithm: ___, ...others }: KindWords): KindWords {
  return others;
}

/** Base forms of the verbs that notes use of what things do. */
export const KNOWN_VERBS: ReadonlySet<string> = new Set(
  Object.values(VERB_CLASSES)
    .flatMap(({ verbs }) => verbs.split(', '))
    .map((verb) => verb.split(' ')[0] ?? ''),
);

export const isKindHead = (word: string): boolean => HEADS.has(word);

/** The kinds of the last one or two words: "use cases" by "use-case", else by "case". */
export function kindsOfPhrase(lexicon: KindsByWord, words: readonly string[]): readonly KindId[] | undefined {
  const last = foldWord(words.at(-1) ?? '');
  const before = words.at(-2);
  return (before === undefined ? undefined : lexicon.get(`${before}-${last}`)) ?? lexicon.get(last);
}
