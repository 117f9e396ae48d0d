/**
 * Joins a short form that the notes never spell out with the heading whose initials it is: "RL is a way of learning" under
 * "Reinforcement learning". In: the table, the long forms known already. The new ones are added to them.
 */
import { standsForWhole } from '../../mentions/acronym-match.ts';
import { isAcronym } from '../../mentions/name-shape.ts';
import type { Name, NameTable } from '../name-table.ts';
import type { Notes } from '../read-notes.ts';

export function joinHeadingInitials(table: NameTable, notes: Notes, longForms: Map<string, string>): void {
  const headings = namesOfHeadings(table);
  for (const name of table.names.values()) {
    if (name.words.length > 1 || longForms.has(name.id)) continue;
    const capitals = name.mentions.filter(({ surface }) => isAcronym(surface) && surface.length <= 6);
    const long = capitals
      .flatMap(({ block }) => notes.blockOf.get(block)?.headings ?? [])
      .flatMap((heading) => headings.get(heading) ?? [])
      .find((other) => other !== name && spells(capitals[0]?.surface ?? '', other));
    if (!long) continue;
    longForms.set(name.id, long.id);
    table.join(long.id, name.id);
  }
}

/** By its block, what a heading as a whole names. */
function namesOfHeadings(table: NameTable): Map<number, Name[]> {
  const byBlock = new Map<number, Name[]>();
  for (const name of table.names.values()) {
    if (name.words.length < 2) continue;
    for (const { role, block, evidence } of name.mentions) {
      if (role !== 'heading' || !/^heading(?:-slot)?$/.test(evidence.rule)) continue;
      const list = byBlock.get(block);
      if (list) list.push(name);
      else byBlock.set(block, [name]);
    }
  }
  return byBlock;
}

const spells = (short: string, { words }: Name): boolean => standsForWhole(short, words, 'letter');
