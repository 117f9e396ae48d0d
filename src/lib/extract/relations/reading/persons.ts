/**
 * Who in the notes is a person: full names, and the family names of those that the notes cite or call in full elsewhere.
 * "Levee theory (Poe & Roe, 1950)" → Poe, Roe; "Jane Doe" → Doe, from then on.
 */
import type { Document } from '#lib/extract/blocks/block.ts';
import { isPersonName } from './person-name.ts';

/** One family name, with its first names' initials or not. */
const NAME = /^(?:\p{Lu}\. ?){0,3}(?:(?:von|van|de|der|den|del|di|la|le) ){0,2}(\p{Lu}[\p{L}’'-]+)$/u;
/** "(Poe & Roe, 1950)", "(Poe 1950)". */
const CITED = /\(([^()\n\d]{3,60}?),? (?:1[5-9]\d\d|20[0-3]\d)[a-z]?\)/gu;
/** "Poe & Roe 1950", "Poe and Roe (1950)": what stands between the two, and what behind it. */
const PAIRED = / (?:&|\+|and) (?=\p{Lu}\p{Ll})/gu;
const SECOND = /^(\p{Lu}\p{Ll}[\p{L}’'-]*),? \(?(?:1[5-9]\d\d|20[0-3]\d)(?!\d)/u;
/** No name is longer. */
const LONGEST = 24;
/** "Poe (1950)". */
const DATED = /(?<![\p{L}-])(\p{Lu}\p{Ll}[\p{Ll}’'-]{1,20}) \((?:1[5-9]\d\d|20[0-3]\d)[),]/gu;
/** "(Poe)", "(Poe, Roe)". */
const BRACKETED = /\((\p{Lu}\p{Ll}[^()\n\d]{1,50})\)/gu;
const BETWEEN = /, and |,? & |, | \+ | and /;
/** From so many cited persons on, notes are of the sort that cites. */
const CITING = 3;

export interface Persons {
  /** A full name, or the family names of known persons: "Jane Doe", "Doe", "Poe & Roe". */
  has(name: string): boolean;
}

export function findPersons(documents: readonly Document[], surfaces: Iterable<string>): Persons {
  const families = new Set<string>();
  for (const { text } of documents) for (const name of cited(text)) families.add(name);
  for (const surface of surfaces) {
    if (!isPersonName(surface)) continue;
    const family = surface.split(' ').at(-1);
    if (family !== undefined) families.add(family);
  }
  const isKnown = (name: string): boolean => families.has(familyOf(name) ?? '');
  return {
    has: (name) => isPersonName(name) || (families.size > 0 && name.split(BETWEEN).every(isKnown)),
  };
}

function cited(text: string): ReadonlySet<string> {
  const sure = new Set<string>();
  for (const [, names = ''] of text.matchAll(CITED)) for (const name of allNames(names)) sure.add(name);
  for (const { index, 0: between } of text.matchAll(PAIRED)) {
    const behind = index + between.length;
    const other = SECOND.exec(text.slice(behind, behind + 2 * LONGEST))?.[1];
    const one = text
      .slice(Math.max(0, index - LONGEST), index)
      .split(/[^\p{L}’'-]+/u)
      .at(-1);
    if (other && one && /^\p{Lu}\p{Ll}/u.test(one)) sure.add(one).add(other);
  }
  if (sure.size < CITING) return sure;
  const likely: string[] = [];
  for (const [, name = ''] of text.matchAll(DATED)) likely.push(name);
  for (const [, names = ''] of text.matchAll(BRACKETED)) likely.push(...allNames(names));
  const small = new Set(likely.map((name) => name.toLowerCase()));
  const used = new Set<string>();
  for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}[\p{L}’'-]+/gu)) if (small.has(word)) used.add(word);
  for (const name of likely) if (!used.has(name.toLowerCase())) sure.add(name);
  return sure;
}

function familyOf(name: string): string | undefined {
  const family = NAME.exec(name)?.[1];
  return family !== undefined && /\p{Ll}/u.test(family) ? family : undefined;
}

/** The family names, or none where one of them is no name. */
function allNames(text: string): string[] {
  const parts = text.split(BETWEEN);
  const names = parts.flatMap((part) => familyOf(part.trim()) ?? []);
  return names.length === parts.length ? names : [];
}
