/**
 * Joins a short form that the notes never spell out with the one name of the same passage whose initials it is:
 * "`convex lenses bend light` → this is literally CLs". Two such names in the passage leave it alone.
 */
import { standsForWhole } from '../../mentions/acronym-match.ts';
import { isAcronym } from '../../mentions/name-shape.ts';
import type { Name, NameTable } from '../name-table.ts';

export function joinInitialsNearby(table: NameTable, longForms: Map<string, string>): void {
  const byBlock = new Map<number, Set<Name>>();
  for (const name of table.names.values()) {
    if (name.words.length < 2 || name.words.length > 6) continue;
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
    if (!short || shorts.length < name.mentions.length || !isTelling(short.surface)) continue;
    const longs = shorts
      .flatMap(({ block }) => [...(byBlock.get(block) ?? [])])
      .filter(({ words }) => standsForWhole(short.surface, words, 'letter'));
    const [long] = longs;
    if (!long || longs.some((other) => !table.isJoined(other.id, long.id))) continue;
    longForms.set(name.id, long.id);
    table.join(long.id, name.id);
  }
}

/** Two letters fit too many names, but for a plural. */
const isTelling = (short: string): boolean => short.replace(/s$/, '').length > 2 || /\p{Lu}s$/u.test(short);
