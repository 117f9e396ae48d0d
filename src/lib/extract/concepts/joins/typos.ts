/**
 * Joins a misspelt name with the right one: "levian" with "levain", "difussion model" with "diffusion model". Only slips
 * of the hand count (two letters swapped, one dropped or doubled), in names of some length, where one spelling is
 * clearly the rarer: "adduction" and "abduction" stay apart.
 */
import type { Name, NameTable } from '../name-table.ts';

/** Letters of a name that may be misspelt. */
const SHORTEST = 7;

export function joinTypos(table: NameTable, isSettled: (name: Name) => boolean): void {
  const rare = [...table.names.values()].filter(
    ({ id, mentions }) => id.length >= SHORTEST && mentions.length <= 2,
  );
  const known = new Map<string, Name>();
  for (const name of table.names.values()) {
    if (name.id.length >= SHORTEST - 1 && placesOf(name.mentions) >= 2 && isSettled(name))
      known.set(name.id, name);
  }
  for (const name of rare) {
    const right = bestSlip(name, known);
    if (right) table.join(right.id, name.id);
  }
}

function bestSlip(name: Name, known: ReadonlyMap<string, Name>): Name | undefined {
  let best: Name | undefined;
  for (const id of slipsOf(name.id)) {
    const other = known.get(id);
    if (!other || other === name || placesOf(other.mentions) < 2 * placesOf(name.mentions)) continue;
    if (best === undefined || other.mentions.length > best.mentions.length) best = other;
  }
  return best;
}

/** A place may be read by several finders. */
const placesOf = (mentions: Name['mentions']): number => new Set(mentions.map(({ run }) => run)).size;

/** Spellings that one slip of the hand away from the first letter would turn into this one. */
export function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let i = 0; i < word.length - 1; i++) {
    const a = word.charAt(i);
    const b = word.charAt(i + 1);
    if (/\d/.test(a + b)) continue;
    if (a !== b) slips.push(word.slice(0, i) + b + a + word.slice(i + 2));
    // A letter typed twice, or typed once where it stands twice.
    if (a === b) slips.push(word.slice(0, i) + word.slice(i + 1));
    else if (i > 0) slips.push(word.slice(0, i + 1) + a + word.slice(i + 1));
  }
  if (word.length < 9) return slips;
  // A letter forgotten inside a long word.
  for (let i = 2; i < word.length - 1; i++) {
    for (const letter of 'aeiounrstlcdgmph') slips.push(word.slice(0, i) + letter + word.slice(i));
  }
  return slips;
}
