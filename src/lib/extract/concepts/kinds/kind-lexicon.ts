/** The kind words by word: which kinds a head, a definition's noun, a heading or a column speaks for. */
import type { KindId } from '#lib/graph/types.ts';
import { COLUMN_WORDS, DEFINITION_NOUNS, HEAD_WORDS, SECTION_WORDS } from '../../lexicon/names/kind-words.ts';

type KindsByWord = ReadonlyMap<string, readonly KindId[]>;

const byWord = (words: Readonly<Partial<Record<KindId, string>>>): KindsByWord => {
  const map = new Map<string, KindId[]>();
  for (const [kind, list] of Object.entries(words) as [KindId, string][]) {
    for (const word of list.split(' ')) map.set(word, [...(map.get(word) ?? []), kind]);
  }
  return map;
};

export const HEADS = byWord(HEAD_WORDS);
export const NOUNS = byWord(DEFINITION_NOUNS);
export const SECTIONS = byWord(SECTION_WORDS);
export const COLUMNS = byWord(COLUMN_WORDS);

export const isKindHead = (word: string): boolean => HEADS.has(word);
