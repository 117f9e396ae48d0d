/**
 * A table of contents says which of the bare lines below it are titles, and how high they stand.
 * "Prompting<Tab>34" → inner; "Part two" between the rows → outer.
 */
import type { Piece, TablePiece } from '../pieces/piece.ts';

export function isContents(table: TablePiece): boolean {
  const rows = table.rows.slice(1).filter((row) => row.length === 2 && row[1]?.text !== '');
  if (rows.length < 3 || table.rows[0]?.length !== 2) return false;
  return rows.every((row) => /^\d{1,4}$/.test(row[1]?.text ?? ''));
}

export function titleKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Keys of the titles that the contents name. */
export function readContents(pieces: readonly Piece[]): ReadonlyMap<string, 'outer' | 'inner'> {
  const titles = new Map<string, 'outer' | 'inner'>();
  for (const piece of pieces) {
    if (piece.kind !== 'table' || !isContents(piece)) continue;
    for (const row of piece.rows.slice(1)) {
      const key = titleKey(row[0]?.text ?? '');
      if (key !== '') titles.set(key, row[1]?.text === '' ? 'outer' : 'inner');
    }
  }
  return titles;
}
