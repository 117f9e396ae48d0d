/**
 * Labels that tell apart. Where two concepts would be called the same ("rules" of the house, "rules" of a game), those
 * that the notes also call by a longer name take it: "house rules".
 */
import { singularForm } from '../mentions/fold-word.ts';
import type { Labels } from './choose-label.ts';

export function uniqueLabels<T extends Labels>(concepts: readonly T[]): T[] {
  const counts = new Map<string, number>();
  for (const { label } of concepts)
    counts.set(label.toLowerCase(), (counts.get(label.toLowerCase()) ?? 0) + 1);
  return concepts.map((concept) => {
    const { label, aliases } = concept;
    if ((counts.get(label.toLowerCase()) ?? 0) < 2) return concept;
    const ending = ` ${singular(label)}`;
    const [full] = aliases
      .filter((alias) => singular(alias).endsWith(ending) && !counts.has(alias.toLowerCase()))
      .sort(
        (a, b) =>
          singular(b).length - singular(a).length || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0),
      );
    if (full === undefined) return concept;
    return { ...concept, label: full, aliases: [...aliases.filter((alias) => alias !== full), label].sort() };
  });
}

function singular(name: string): string {
  const lower = name.toLowerCase();
  const last = lower.lastIndexOf(' ') + 1;
  return lower.slice(0, last) + singularForm(lower.slice(last));
}
