/**
 * Joins short forms with the long forms that the notes give them, and carries them into longer names:
 * "PCR" = "polymerase chain reaction", so "PCR primer" = "polymerase chain reaction primer".
 * A short form with two long forms ("RC": reinforced concrete, radiocarbon) joins neither but the more frequent.
 */
import { squashKey } from '../../mentions/name-key.ts';
import type { Name, NameTable } from '../name-table.ts';

export function joinShortForms(table: NameTable): Map<string, string> {
  const longForms = readLongForms(table);
  for (const [short, long] of longForms) table.join(short, long);
  return longForms;
}

/** Long forms of one short form that share most of their words: "identity management", "Acme Identity Management". */
function areKin(one: string, other: string, table: NameTable): boolean {
  const a = table.names.get(one)?.words ?? [];
  const b = table.names.get(other)?.words ?? [];
  return a.filter((word) => b.includes(word)).length * 2 >= Math.max(a.length, b.length);
}

/** Joins names that are the same once every short form inside them is spelled out. */
export function joinExpansions(table: NameTable, longForms: ReadonlyMap<string, string>): void {
  const byExpansion = new Map<string, Name>();
  for (const name of table.names.values()) {
    const expanded = name.words.length < 2 ? name.id : squashKey(expand(name, longForms, table));
    const other = byExpansion.get(expanded);
    if (other) table.join(other.id, name.id);
    else byExpansion.set(expanded, name);
  }
}

/** Squashed short form → squashed long form. */
function readLongForms(table: NameTable): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const name of table.names.values()) {
    for (const { standsFor, role } of name.mentions) {
      if (standsFor === undefined || role !== 'acronym') continue;
      const host = table.shortFormOf(squashKey(standsFor));
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
    if (!best) continue;
    chosen.set(short, best[0]);
    for (const [other] of ranked.slice(1)) if (areKin(best[0], other, table)) table.join(best[0], other);
  }
  return chosen;
}

/**
 * The key with every short form inside it spelled out, short forms in long forms too; an owner is not said twice
 * ("Acme AMP", where AMP is "Acme mass processor").
 */
function expand(name: Name, longForms: ReadonlyMap<string, string>, table: NameTable): string {
  const spell = (words: readonly string[]): string[] => {
    const spelled: string[] = [];
    for (const word of words) {
      const long = table.names.get(longForms.get(word) ?? '')?.words ?? [word];
      spelled.push(...(long.length > 1 && long[0] === spelled.at(-1) ? long.slice(1) : long));
    }
    return spelled;
  };
  return spell(spell(name.words)).join(' ');
}
