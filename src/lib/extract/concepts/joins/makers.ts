/**
 * Joins a name with itself behind its maker's: "acme ZX80" with "ZX80", where another line tells that the one is the
 * other's ("Acme: ZX80 is old"). A short form that any maker may put its name before ("acme API") stays what it is.
 */
import { isMarkedName } from '../../mentions/name-shape.ts';
import type { Name, NameTable } from '../name-table.ts';
import type { WordUse } from '../word-use.ts';

export function joinMakers(table: NameTable, words: WordUse): void {
  const owners = ownersOf(table);
  for (const name of table.names.values()) {
    const [first = '', last = '', ...more] = name.words;
    const maker = table.names.get(first);
    const bare = table.names.get(last);
    if (last === '' || more.length > 0 || !maker || !bare || (owners.get(last) ?? 0) > 1) continue;
    const marked = bare.mentions.filter(({ surface }) => isMarkedName(surface)).length;
    // Hasty notes write "Zx80" now and then.
    if (marked * 3 < bare.mentions.length * 2 || words.asCommon(last) > 0) continue;
    if (words.asCommon(first) === 0 && standTogether(maker, bare, name)) table.join(bare.id, name.id);
  }
}

/** By its last word, how many names of two words there are. */
function ownersOf(table: NameTable): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const { words } of table.names.values()) {
    const [, last, ...more] = words;
    if (last !== undefined && more.length === 0) owners.set(last, (owners.get(last) ?? 0) + 1);
  }
  return owners;
}

/** In one line, each by itself. */
function standTogether(maker: Name, bare: Name, whole: Name): boolean {
  const own = new Set(whole.mentions.map(({ run }) => run));
  const runs = new Set(maker.mentions.map(({ run }) => run));
  return bare.mentions.some(({ run }) => runs.has(run) && !own.has(run));
}
