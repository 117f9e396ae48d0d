/**
 * A table of contents says which of the bare lines below it are titles, and how high they stand.
 * "Prompting<Tab>34" → inner; "Part two" between the rows → outer.
 */
import type { Piece, TablePiece } from '../pieces/piece.ts';

export function isContents(table: TablePiece): boolean {
  const rows = table.rows.filter((row) => row.length === 2 && row[1]?.text !== '');
  const pages = rows.flatMap((row) => (/^\d{1,4}$/.test(row[1]?.text ?? '') ? [Number(row[1]?.text)] : []));
  // Pages only rise; the head of their column is the one cell that may hold words.
  const rising = pages.every((page, i) => i === 0 || page >= (pages[i - 1] ?? 0));
  return rising && pages.length >= 3 && pages.length >= rows.length - 1;
}

export function titleKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export interface ContentsEntry {
  readonly key: string;
  readonly height: 'outer' | 'inner';
}

/** What the contents name, in order. A bare line between two parts of the contents is an outer title. */
export function readContents(pieces: readonly Piece[]): readonly ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  const add = (text: string, height: 'outer' | 'inner') => {
    const key = titleKey(text);
    if (key !== '') entries.push({ key, height });
  };
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'table' || !isContents(piece)) return;
    const above = pieces[i - 1];
    if (entries.length > 0 && above?.kind === 'text' && isTableOfContents(pieces[i - 2]))
      add(above.run.text, 'outer');
    for (const [title, page] of piece.rows) {
      if (page && page.text !== '' && !/^\d/.test(page.text)) continue;
      add(title?.text ?? '', page?.text === '' ? 'outer' : 'inner');
    }
  });
  return entries;
}

export function isTableOfContents(piece: Piece | undefined): boolean {
  return piece?.kind === 'table' && isContents(piece);
}

/** How far ahead in the contents the next title may stand: titles come in their order, and a few may be missing. */
const AHEAD = 4;

/** Finds the titles of the contents, each once, in about the order in which they come. */
export function followContents(
  entries: readonly ContentsEntry[],
): (text: string) => 'outer' | 'inner' | null {
  const places = new Map<string, number[]>();
  entries.forEach(({ key }, i) => places.set(key, [...(places.get(key) ?? []), i]));
  let next = 0;
  return (text) => {
    const place = places.get(titleKey(text))?.find((i) => i < next + AHEAD);
    if (place === undefined) return null;
    places.set(
      titleKey(text),
      (places.get(titleKey(text)) ?? []).filter((i) => i !== place),
    );
    next = Math.max(next, place + 1);
    return entries[place]?.height ?? null;
  };
}
