/** Joins names that differ in the number of an inner word only: "two-stages rocket" with "two-stage rocket". */
import { foldWord } from '../../mentions/fold-word.ts';
import type { Name, NameTable } from '../name-table.ts';

export function joinInnerPlurals(table: NameTable): void {
  const byFolded = new Map<string, Name>();
  for (const name of table.names.values()) {
    if (name.words.length < 2) continue;
    const folded = name.words.map(foldWord).join(' ');
    const other = byFolded.get(folded);
    if (other) table.join(other.id, name.id);
    else byFolded.set(folded, name);
  }
}
