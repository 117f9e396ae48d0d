/**
 * Joins what a label tells to do with what it is done to: "Add a filter" is read for its filter. A doing whose object the
 * notes name nowhere else keeps its own words as another name.
 */
import type { Name, NameTable } from '../name-table.ts';

export function joinDoings(table: NameTable): void {
  const objects = new Map<string, Name>();
  for (const name of table.names.values()) {
    for (const { run, end, evidence } of name.mentions)
      if (evidence.rule.endsWith('-object')) objects.set(`${String(run)}:${String(end)}`, name);
  }
  for (const name of table.names.values()) {
    if (!name.mentions.every(({ evidence }) => /-doing$|^bold$|^proper-name$|^gerund$/.test(evidence.rule)))
      continue;
    const doing = name.mentions.find(({ evidence }) => evidence.rule.endsWith('-doing'));
    const object = doing && objects.get(`${String(doing.run)}:${String(doing.end)}`);
    if (!object || object === name || !isPlain(object) || doing.role === 'option') continue;
    // "Choosing a filter" is a thing to learn about; an author who writes entries names what he means.
    if (/^\S+ing\b/.test(doing.surface) || table.hasEntry(table.leaderOf(object.id))) continue;
    table.join(object.id, name.id);
  }
}

/** A name of few words; a longer object is a clause. */
const isPlain = ({ words }: Name): boolean => words.length <= 3;
