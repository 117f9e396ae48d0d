/**
 * Items with the nesting that Markdown sees → with the nesting that the notes mean: one blank more is deeper, bullets below
 * a numbered step belong to it, bold entries below "Apply techniques like:" belong to that line.
 */
import type { ItemPiece, Piece } from '../pieces/piece.ts';

export interface NestedItem {
  readonly depth: number;
  /** Index of the piece that it is nested in. */
  readonly parent: number | null;
  /** Index of the first piece of its list: a list goes on behind what is nested in its items. */
  readonly list: number;
}

interface Open {
  readonly index: number;
  readonly item: ItemPiece;
  readonly list: number;
}

/** For every index of an item its nesting; other pieces have none. */
export function nestItems(pieces: readonly Piece[]): ReadonlyMap<number, NestedItem> {
  const nested = new Map<number, NestedItem>();
  let open: Open[] = [];
  pieces.forEach((piece, index) => {
    if (piece.kind === 'code' || (piece.kind === 'text' && (piece.inItem || isAside(piece.run.text)))) return;
    if (piece.kind !== 'item') {
      open = [];
      return;
    }
    const above = pieces[index - 1];
    // Label lines are no list that goes on behind a blank line.
    if (above && above.endLine < piece.line - 1 && open.some(({ item }) => item.marker === '')) open = [];
    let closed: Open | undefined;
    let top = open.at(-1);
    while (top && !holds(top, piece, pieces)) {
      closed = open.pop();
      top = open.at(-1);
    }
    const list = closed && goesOn(closed.item, piece) ? closed.list : index;
    nested.set(index, { depth: open.length, parent: top?.index ?? null, list });
    open.push({ index, item: piece, list });
  });
  return nested;
}

/** Whether `item` is nested in the open item `outer`. */
function holds(outer: Open, item: ItemPiece, pieces: readonly Piece[]): boolean {
  if (item.marker === '') return item.column > outer.item.column;
  if (item.nesting !== outer.item.nesting) return item.nesting > outer.item.nesting;
  if (item.column !== outer.item.column) return item.column > outer.item.column;
  if (outer.item.number !== null && item.number === null) return true;
  if (item.number === null && signRank(item.marker) > signRank(outer.item.marker)) return true;
  return item.list === outer.item.list && isLeadIn(outer.item, item, pieces[outer.index + 1]);
}

/** Word processors set `o` below `•` and `▪` below `o`; a line "Name: …" without a sign stands above the bullets below it. */
function signRank(marker: string): number {
  if (marker === '') return -1;
  if (/^[▪■□‣]$/.test(marker)) return 2;
  return marker === 'o' || marker === '◦' ? 1 : 0;
}

/** "Apply techniques like:" above bold entries of the same list. */
function isLeadIn(outer: ItemPiece, item: ItemPiece, first: Piece | undefined): boolean {
  if (!outer.run.text.endsWith(':') || startsBold(outer) || !startsBold(item)) return false;
  return first?.kind === 'item' && startsBold(first);
}

/** "Example: …" between two items ends no list. */
function isAside(text: string): boolean {
  return /^(?:examples?|for example|e\.g\.|note|hint|tip)\b/i.test(text);
}

function startsBold(item: ItemPiece): boolean {
  return item.run.marks.some((mark) => mark.kind === 'bold' && mark.start === 0);
}

/** A list goes on with its next item, also behind text of its own that Markdown ends it with, if its numbers go on. */
function goesOn(before: ItemPiece, item: ItemPiece): boolean {
  if ((before.marker === '') !== (item.marker === '')) return false;
  if (before.list === item.list || (before.number === null && item.number === null)) return true;
  return before.number !== null && item.number === before.number + 1 && before.marker === item.marker;
}
