/**
 * Joins a name with the shorter one in brackets behind it that is made of its own words, its head among them: "blue paper
 * lantern (blue lantern)".
 */
import { nameKey, squashKey } from '../../mentions/name-key.ts';
import type { NameTable } from '../name-table.ts';
import type { Notes } from '../read-notes.ts';

const BRACKET = /^\s?\(([^()]{3,60})\)/;

export function joinOwnBrackets(table: NameTable, notes: Notes): void {
  for (const name of table.names.values()) {
    if (name.words.length < 3) continue;
    for (const { run, end } of name.mentions) {
      const inside = BRACKET.exec(notes.contextOf.get(run)?.run.text.slice(end, end + 64) ?? '')?.[1];
      if (inside === undefined) continue;
      const other = table.names.get(squashKey(nameKey(inside)));
      if (other && other.words.length > 1 && isWithin(other.words, name.words)) table.join(name.id, other.id);
    }
  }
}

/** All of the words, in order, the last one last. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const word of many) if (word === few[at]) at++;
  return few.length < many.length && at === few.length && few.at(-1) === many.at(-1);
}
