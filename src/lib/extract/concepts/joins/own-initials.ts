/**
 * Joins a name that has its own short form before or behind it with the name proper: "CR crop rotation" and "crop rotation
 * CR" with "crop rotation". The short form is joined too, where it stands alone and the notes spell it no other way.
 */
import { standsForWhole } from '../../mentions/acronym-match.ts';
import { isAcronym } from '../../mentions/name-shape.ts';
import type { Name, NameTable } from '../name-table.ts';

export function joinOwnInitials(table: NameTable, longForms: Map<string, string>): void {
  for (const name of table.names.values()) {
    if (name.words.length < 3) continue;
    const surfaces = name.mentions.map(({ surface }) => surface.trim().split(/\s+/));
    joinPart(table, name, surfaces, 0, longForms);
    joinPart(table, name, surfaces, -1, longForms);
  }
}

function joinPart(
  table: NameTable,
  name: Name,
  surfaces: readonly string[][],
  at: 0 | -1,
  longForms: Map<string, string>,
): void {
  const rest = at === 0 ? name.words.slice(1) : name.words.slice(0, -1);
  const spelled = surfaces.map((words) => words.at(at) ?? '');
  if (!spelled.every((short) => isAcronym(short) && standsForWhole(short, rest, 'letter'))) return;
  const long = table.names.get(rest.join(''));
  if (long) table.join(long.id, name.id);
  const short = table.names.get(name.words.at(at) ?? '');
  if (!short || longForms.has(short.id)) return;
  longForms.set(short.id, (long ?? name).id);
  table.join(name.id, short.id);
}
