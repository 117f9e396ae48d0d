/**
 * Sets that yield to the names inside them: phrases of running text that only add general words to a settled name
 * ("popular sourdough recipes", where "sourdough" is settled), and what a settled name only owns ("Sourdough's crust").
 */
import { isFunctionWord } from '../lexicon/names/function-words.ts';
import { GENERAL_NOUNS, PLAIN_ADJECTIVES } from '../lexicon/names/label-frames.ts';
import { singularForm } from '../mentions/fold-word.ts';
import { nameKey, squashKey } from '../mentions/name-key.ts';
import type { Name, NameTable } from './name-table.ts';

export function weakSets(table: NameTable, isStrong: (leader: string) => boolean): ReadonlySet<string> {
  const weak = new Set<string>();
  for (const names of table.sets()) {
    const leader = table.leaderOf(names[0]?.id ?? '');
    if (isStrong(leader)) continue;
    if (
      names.every((name) => isOwned(name, table, isStrong) || innerName(name.words, table, isStrong) !== null)
    )
      weak.add(leader);
  }
  return weak;
}

const OWNER = /^(.+)['’]s /u;

function isOwned({ mentions }: Name, table: NameTable, isStrong: (leader: string) => boolean): boolean {
  return mentions.every(({ surface, role }) => {
    const owner = role === 'phrase' ? OWNER.exec(surface)?.[1] : undefined;
    if (owner === undefined) return false;
    const id = squashKey(nameKey(owner));
    const stands = table.names.get(id)?.mentions.some((mention) => !/['’]s$/.test(mention.surface)) ?? false;
    return stands && isStrong(table.leaderOf(id));
  });
}

/** The settled name inside, where all the other words are general; null where there is none. */
export function innerName(
  words: readonly string[],
  table: NameTable,
  isStrong: (leader: string) => boolean,
): string | null {
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      if (to - from === words.length) continue;
      const id = [...words.slice(from, to - 1), singularForm(words[to - 1] ?? '')].join('');
      if (!table.names.has(id) || !isStrong(table.leaderOf(id))) continue;
      if (words.slice(0, from).every(isOpening) && words.slice(to).every(isGeneral)) return id;
    }
  }
  return null;
}

/**
 * Words in front that make no other thing of a name. A general noun does ("test statistic", "market price"), but for one that
 * only counts it among others.
 */
const isOpening = (word: string): boolean =>
  PLAIN_ADJECTIVES.has(word) ||
  isFunctionWord(word) ||
  /^(?:example|sample|part|kind|type|sort|lot|case)s?$/.test(word);

const isGeneral = (word: string): boolean =>
  GENERAL_NOUNS.has(singularForm(word)) || PLAIN_ADJECTIVES.has(word) || isFunctionWord(word);
