/**
 * Joins a short form that the notes never spell out with the one name of the same passage whose initials it is:
 * "`convex lenses bend light` → this is literally CLs"; "CB: a CrateBudget is kept". Two such names in the passage leave it
 * alone.
 */
import { innerWords, standsForWhole } from '../../mentions/acronym-match.ts';
import { isAcronym } from '../../mentions/name-shape.ts';
import type { Name, NameTable } from '../name-table.ts';

export function joinInitialsNearby(table: NameTable, longForms: Map<string, string>): void {
  const byBlock = new Map<number, Set<Name>>();
  for (const name of table.names.values()) {
    if (writtenWords(name).length < 2 || name.words.length > 6) continue;
    for (const { block } of name.mentions) {
      const names = byBlock.get(block);
      if (names) names.add(name);
      else byBlock.set(block, new Set([name]));
    }
  }
  for (const name of table.names.values()) {
    if (name.words.length > 1 || longForms.has(name.id)) continue;
    const shorts = name.mentions.filter(({ surface }) => isAcronym(surface) && surface.length <= 7);
    const [short] = shorts;
    if (!short || shorts.length < name.mentions.length) continue;
    const longs = shorts
      .flatMap(({ block }) => [...(byBlock.get(block) ?? [])])
      .filter((other) => isTelling(short.surface, other))
      .filter((other) => standsForWhole(short.surface, writtenWords(other), 'letter'));
    const [long] = longs;
    if (!long || longs.some((other) => !table.isJoined(other.id, long.id))) continue;
    longForms.set(name.id, long.id);
    table.join(long.id, name.id);
  }
}

/** Two letters fit too many names, but for a plural and for a name of one word with capitals inside. */
const isTelling = (short: string, { words }: Name): boolean =>
  short.replace(/s$/, '').length > 2 || /\p{Lu}s$/u.test(short) || words.length === 1;

/** In lower case; of a name of one word its parts, where it has capitals inside. */
function writtenWords({ words, mentions }: Name): readonly string[] {
  return words.length > 1 ? words : innerWords(mentions[0]?.surface ?? '');
}
