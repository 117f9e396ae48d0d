/**
 * Joins short forms with the long forms that the notes give them, and carries them into longer names:
 * "PCR" = "polymerase chain reaction", so "PCR primer" = "polymerase chain reaction primer".
 * A short form with two long forms ("RC": reinforced concrete, radiocarbon) joins neither but the more frequent.
 */
import { squashKey } from '../../mentions/name-key.ts';
import type { Name, NameTable } from '../name-table.ts';

export function joinShortForms(table: NameTable): ReadonlyMap<string, string> {
  const longForms = readLongForms(table);
  for (const [short, long] of longForms) table.join(short, long);
  const byExpansion = new Map<string, Name>();
  for (const name of table.names.values()) {
    const expanded = squashKey(expand(name, longForms, table));
    const other = byExpansion.get(expanded);
    if (other) table.join(other.id, name.id);
    else byExpansion.set(expanded, name);
  }
  return longForms;
}

/** Squashed short form → squashed long form. */
function readLongForms(table: NameTable): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const name of table.names.values()) {
    for (const { standsFor, role } of name.mentions) {
      if (standsFor === undefined || role !== 'acronym') continue;
      const host = squashKey(standsFor);
      if (!table.names.has(host) || host === name.id) continue;
      // Brackets go both ways; the shorter of the two is the short form.
      const [short, long] = name.id.length <= host.length ? [name.id, host] : [host, name.id];
      const counts = votes.get(short) ?? new Map<string, number>();
      counts.set(long, (counts.get(long) ?? 0) + 1);
      votes.set(short, counts);
    }
  }
  const chosen = new Map<string, string>();
  for (const [short, counts] of votes) {
    const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [best] = ranked;
    if (best) chosen.set(short, best[0]);
  }
  return chosen;
}

/** The key with every short form inside it spelled out, but a name that is a short form as a whole. */
function expand(name: Name, longForms: ReadonlyMap<string, string>, table: NameTable): string {
  if (name.words.length < 2) return name.key;
  return name.words
    .map((word) => {
      const long = longForms.get(word);
      return long === undefined ? word : (table.names.get(long)?.key ?? word);
    })
    .join(' ');
}
