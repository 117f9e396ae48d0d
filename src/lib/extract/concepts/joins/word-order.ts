/** Joins "evaluation of models" with "model evaluation", "functional group" with "function group", "facial mask" with "face mask". */
import { singularForm } from '../../mentions/fold-word.ts';
import { squashKey } from '../../mentions/name-key.ts';
import type { NameTable } from '../name-table.ts';

export function joinWordOrders(table: NameTable): void {
  for (const name of table.names.values()) {
    const of = name.words.indexOf('of');
    if (of > 0 && of < name.words.length - 1 && name.words.length <= 6) {
      const behind = name.words
        .slice(of + 1)
        .filter((word) => word !== 'the' && word !== 'a' && word !== 'an');
      const last = behind.pop();
      if (last !== undefined) {
        const turned = [...behind, singularForm(last), ...name.words.slice(0, of)].join(' ');
        joinIfKnown(table, name.id, turned);
      }
    }
    if (name.words.length < 2) continue;
    name.words.forEach((word, i) => {
      if (/^\p{L}{2,}[cs]ial$/u.test(word) && i < name.words.length - 1) {
        joinIfKnown(table, name.id, name.words.with(i, `${word.slice(0, -3)}e`).join(' '));
      }
      if (word.length < 8 || !word.endsWith('al') || i === name.words.length - 1) return;
      joinIfKnown(
        table,
        name.id,
        [...name.words.slice(0, i), word.slice(0, -2), ...name.words.slice(i + 1)].join(' '),
      );
    });
  }
}

function joinIfKnown(table: NameTable, id: string, key: string): void {
  const other = squashKey(key);
  if (table.names.has(other)) table.join(id, other);
}
