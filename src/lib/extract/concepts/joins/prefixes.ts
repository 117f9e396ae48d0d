/**
 * Learns from the notes which openings a name may drop ("Amazon Polly" and "Polly": names that begin alike, and whose
 * rests also stand alone), and joins such names where both parts are proper names. Rests that are common nouns
 * ("IAM roles", "roles") are left to the section that they stand in (`resolve-in-section.ts`).
 */
import type { Name, NameTable } from '../name-table.ts';
import type { Properness } from '../proper-words.ts';

/** Names that must begin alike, and rests that must stand alone, before an opening counts. */
const ALIKE = 3;
const ALONE = 2;
/** Share of capitals from which a word is proper. */
const PROPER = 0.25;
/** Words of an opening at most. */
const LONGEST = 3;

export interface DroppedPrefix {
  readonly prefix: string;
  readonly rest: string;
}

export function joinPrefixes(
  table: NameTable,
  isSettled: (name: Name) => boolean,
  proper: Properness,
): DroppedPrefix[] {
  const byPrefix = new Map<string, { name: Name; rest: Name | undefined }[]>();
  for (const name of table.names.values()) {
    if (!isSettled(name)) continue;
    for (let n = 1; n < Math.min(name.words.length, LONGEST + 1); n++) {
      const prefix = name.words.slice(0, n).join(' ');
      const rest = table.names.get(name.words.slice(n).join(''));
      const list = byPrefix.get(prefix) ?? [];
      list.push({ name, rest: rest && isSettled(rest) ? rest : undefined });
      byPrefix.set(prefix, list);
    }
  }
  const dropped: DroppedPrefix[] = [];
  const options = new Map<string, Name[]>();
  for (const [prefix, list] of byPrefix) {
    const alone = list.filter(({ rest }) => rest !== undefined);
    const words = prefix.split(' ');
    if (list.length < ALIKE || alone.length < ALONE || !words.every((word) => proper(word) >= PROPER))
      continue;
    for (const { name, rest } of alone) {
      if (rest === undefined) continue;
      dropped.push({ prefix, rest: rest.id });
      if (!rest.words.some((word) => proper(word) >= PROPER)) continue;
      options.set(rest.id, [...(options.get(rest.id) ?? []), name]);
    }
  }
  for (const [rest, names] of options) {
    const leaders = new Set(names.map(({ id }) => table.leaderOf(id)));
    // Two owners of one rest: which is meant is for the section to say.
    const longest = names.filter(
      ({ words }) => words.length === Math.min(...names.map((name) => name.words.length)),
    );
    if (leaders.size === 1 || chainOf(names)) for (const name of names) table.join(name.id, rest);
    else if (
      longest.length === 1 &&
      longest[0] &&
      names.every((name) => name.key.endsWith(longest[0]?.key ?? ''))
    ) {
      table.join(longest[0].id, rest);
    }
  }
  return dropped;
}

/** "SageMaker Canvas" and "Amazon SageMaker Canvas": each name ends with the shorter one. */
function chainOf(names: readonly Name[]): boolean {
  const sorted = [...names].sort((a, b) => a.words.length - b.words.length);
  return sorted.every((name, i) => i === 0 || name.key.endsWith(` ${sorted[i - 1]?.key ?? ''}`));
}
