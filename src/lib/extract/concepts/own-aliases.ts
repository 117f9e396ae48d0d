/**
 * A name speaks for one concept. Where two would answer to the same other name ("Acme Mail Training" and "training" both to
 * "training"), the one that is called so keeps it; if none is, the one of which more places say it. What an author states
 * outright stays, and so does a short form in capitals beside a word of its letters.
 */
import { nameKey, squashKey } from '../mentions/name-key.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Labels } from './choose-label.ts';

interface Named extends Labels {
  readonly found: readonly Mention[];
  readonly mentions: readonly Mention[];
}

export function ownAliases<T extends Named>(concepts: readonly T[]): T[] {
  const claims = new Map<string, Map<number, number>>();
  for (const { aliases } of concepts) for (const alias of aliases) claims.set(keyOf(alias), new Map());
  // Nobody argues about what is no other name of anything.
  if (claims.size === 0) return [...concepts];
  const labels = new Set(concepts.map(({ label }) => keyOf(label)));
  concepts.forEach(({ label, aliases, mentions }, i) => {
    for (const { surface } of mentions) count(claims, keyOf(surface), i, 1);
    for (const alias of aliases) count(claims, keyOf(alias), i, 0);
    count(claims, keyOf(label), i, Infinity);
  });
  return concepts.map((concept, i) => {
    if (concept.found.some(({ sort }) => sort !== undefined)) return concept;
    const own = keyOf(concept.label);
    const kept = concept.aliases.filter((alias) => {
      const key = keyOf(alias);
      if (key === own) return true;
      const most = Math.max(...(claims.get(key)?.values() ?? []));
      const mine = claims.get(key)?.get(i) ?? 0;
      const first = [...(claims.get(key) ?? [])].find(([, places]) => places === most)?.[0];
      return first === i && (!labels.has(key) || mine === Infinity);
    });
    return kept.length === concept.aliases.length ? concept : { ...concept, aliases: kept };
  });
}

function count(claims: Map<string, Map<number, number>>, key: string, i: number, places: number): void {
  const byConcept = claims.get(key);
  byConcept?.set(i, (byConcept.get(i) ?? 0) + places);
}

const CAPITALS = /^\p{Lu}{4,}$/u;

/** One key for all spellings of a name; a short form in capitals has its own. */
export function keyOf(name: string): string {
  return CAPITALS.test(name) ? name : squashKey(nameKey(name));
}
