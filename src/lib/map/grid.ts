/**
 * Places in cells of the world: what lies in a rectangle, and what lies nearest to a point, without looking at the
 * rest. Within a cell the important ones come first, so that a caller who wants only those stops early.
 */
import type { Bounds } from './camera.ts';
import type { Places } from './dots.ts';

export interface Grid {
  /** Calls back for everything in the cells that meet the bounds; `visit` returns false to leave the cell. */
  within(bounds: Bounds, visit: (index: number) => boolean): void;
  /** The place nearest to the point within `reach` (world units) that the callback accepts; -1 for none. */
  nearest(x: number, y: number, reach: number, accepts: (index: number) => boolean): number;
}

const PER_CELL = 12;

/** `order`: what the grid holds, the most important first. */
export function createGrid(places: Places, order: ArrayLike<number>): Grid {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let at = 0; at < order.length; at++) {
    const x = places.x[order[at] ?? 0] ?? 0;
    const y = places.y[order[at] ?? 0] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const area = Math.max(1, right - left) * Math.max(1, bottom - top);
  const size = Math.max(1e-3, Math.sqrt((area * PER_CELL) / Math.max(1, order.length)));
  const columns = order.length === 0 ? 1 : Math.floor((right - left) / size) + 1;
  const rows = order.length === 0 ? 1 : Math.floor((bottom - top) / size) + 1;
  const column = (x: number): number => Math.min(columns - 1, Math.max(0, Math.floor((x - left) / size)));
  const row = (y: number): number => Math.min(rows - 1, Math.max(0, Math.floor((y - top) / size)));
  const { start, of } = fillCells(places, order, columns * rows, (x, y) => row(y) * columns + column(x));

  function within(bounds: Bounds, visit: (index: number) => boolean): void {
    if (order.length === 0 || bounds.right < left || bounds.left > right) return;
    if (bounds.bottom < top || bounds.top > bottom) return;
    for (let r = row(bounds.top); r <= row(bounds.bottom); r++) {
      for (let c = column(bounds.left); c <= column(bounds.right); c++) {
        const cell = r * columns + c;
        for (let at = start[cell] ?? 0; at < (start[cell + 1] ?? 0); at++) {
          if (!visit(of[at] ?? 0)) break;
        }
      }
    }
  }

  function nearest(x: number, y: number, reach: number, accepts: (index: number) => boolean): number {
    let best = -1;
    let least = reach * reach;
    if (order.length === 0 || x + reach < left || x - reach > right) return best;
    if (y + reach < top || y - reach > bottom) return best;
    // No call of its own for each place: a pointer asks with every move.
    const [c0, c1, r1] = [column(x - reach), column(x + reach), row(y + reach)];
    for (let r = row(y - reach); r <= r1; r++) {
      for (let at = start[r * columns + c0] ?? 0; at < (start[r * columns + c1 + 1] ?? 0); at++) {
        const i = of[at] ?? 0;
        const dx = (places.x[i] ?? 0) - x;
        const dy = (places.y[i] ?? 0) - y;
        const distance = dx * dx + dy * dy;
        if (distance >= least || !accepts(i)) continue;
        least = distance;
        best = i;
      }
    }
    return best;
  }

  return { within, nearest };
}

function fillCells(
  places: Places,
  order: ArrayLike<number>,
  cells: number,
  cellOf: (x: number, y: number) => number,
): { start: Uint32Array; of: Uint32Array } {
  const start = new Uint32Array(cells + 1);
  for (let at = 0; at < order.length; at++) {
    const i = order[at] ?? 0;
    const cell = cellOf(places.x[i] ?? 0, places.y[i] ?? 0);
    start[cell + 1] = (start[cell + 1] ?? 0) + 1;
  }
  for (let cell = 0; cell < cells; cell++) start[cell + 1] = (start[cell + 1] ?? 0) + (start[cell] ?? 0);
  const next = start.slice();
  const of = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const i = order[at] ?? 0;
    const cell = cellOf(places.x[i] ?? 0, places.y[i] ?? 0);
    of[next[cell] ?? 0] = i;
    next[cell] = (next[cell] ?? 0) + 1;
  }
  return { start, of };
}
