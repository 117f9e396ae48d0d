/**
 * Moves boxes apart until none overlap: mark and name of every concept get their own room. Each overlapping pair
 * parts along the side where they overlap least, the less important one moving more. What comes in is changed in
 * place; the number of passes that it took comes out.
 */
import { Grid } from './grid.ts';

export interface Box {
  x: number;
  y: number;
  /** Reach from x, y to the sides. */
  readonly half: number;
  readonly above: number;
  readonly below: number;
  /** 0..1: the share of a push that this box takes against one of equal weight is its own `yields`. */
  readonly yields: number;
  /** Number of the land that it belongs to. */
  readonly land?: number;
}

export interface SpreadOptions {
  readonly maxPasses?: number;
  /** Let the whole grow a little now and then, which frees crowds but moves everything; default true. */
  readonly breathe?: boolean;
  /** Overlaps up to this are left alone, map units. */
  readonly slack?: number;
  /** Air between boxes of different lands, map units. */
  readonly gap?: number;
  /** How much further than they must two boxes part; more comes to an end sooner. */
  readonly clear?: number;
}

export function spreadBoxes(boxes: readonly Box[], options: SpreadOptions = {}): number {
  const { maxPasses = 2000, breathe = true, slack = 0.005, gap = 0, clear = 0.02 } = options;
  const rule = { slack, gap, clear };
  if (boxes.length < 2) return 0;
  // Cells as large as the largest box: an overlap is always with the same or a neighbouring cell.
  let wide = 1;
  let above = 1;
  let below = 1;
  for (const box of boxes) {
    wide = Math.max(wide, box.half * 2);
    above = Math.max(above, box.above);
    below = Math.max(below, box.below);
  }
  const high = above + below + gap;
  wide += gap;
  const column = new Int32Array(boxes.length);
  const row = new Int32Array(boxes.length);
  const grid = new Grid(boxes.length);
  /** The pass in which a box last moved. Two that have not moved since they were compared need not be compared again. */
  const movedIn = new Int32Array(boxes.length).fill(-1);
  const near = new Uint8Array(boxes.length);
  for (let pass = 0; pass < maxPasses; pass++) {
    boxes.forEach((box, index) => {
      column[index] = Math.floor(box.x / wide);
      row[index] = Math.floor(box.y / high);
    });
    grid.fill(column, row);
    markNear(near, movedIn, pass - 1, grid, column, row);
    let moved = false;
    for (let i = 0; i < boxes.length; i++) {
      const box = boxes[i];
      if (!box || near[i] === 0) continue;
      const c = column[i] ?? 0;
      const r = row[i] ?? 0;
      for (let dc = -1; dc <= 1; dc++) {
        for (let dr = -1; dr <= 1; dr++) {
          for (let j = grid.first(c + dc, r + dr); j >= 0; j = grid.next(j)) {
            if (j <= i || Math.max(movedIn[i] ?? 0, movedIn[j] ?? 0) < pass - 1) continue;
            const other = boxes[j];
            if (!other || !part(box, other, i, j, rule)) continue;
            moved = true;
            movedIn[i] = pass;
            movedIn[j] = pass;
          }
        }
      }
    }
    if (!moved) return pass;
    // Crowded groups let go of each other faster when the whole breathes out a little now and then.
    // The longer it takes, the deeper it breathes, so that it comes to an end.
    if (breathe && pass % 40 === 39) {
      inflate(boxes, 1 + 0.04 * Math.ceil(pass / 120));
      movedIn.fill(pass);
    }
  }
  return maxPasses;
}

/** Marks what lies in the cells round a box that has moved in this pass or since. */
function markNear(
  near: Uint8Array,
  movedIn: Int32Array,
  since: number,
  grid: Grid,
  column: Int32Array,
  row: Int32Array,
): void {
  near.fill(0);
  for (let i = 0; i < near.length; i++) {
    if ((movedIn[i] ?? 0) < since) continue;
    for (let dc = -1; dc <= 1; dc++) {
      for (let dr = -1; dr <= 1; dr++) {
        const first = grid.first((column[i] ?? 0) + dc, (row[i] ?? 0) + dr);
        // A cell is marked as a whole, so one look tells whether it is.
        if (first < 0 || near[first] === 1) continue;
        for (let j = first; j >= 0; j = grid.next(j)) near[j] = 1;
      }
    }
  }
}

/** Counts the pairs of boxes that overlap by more than `slack`; for tests and for the benchmark. */
export function countOverlaps(boxes: readonly Box[], slack = 0.01): number {
  const order = boxes.map((_, index) => index).sort((a, b) => left(boxes[a]) - left(boxes[b]) || a - b);
  let count = 0;
  for (let i = 0; i < order.length; i++) {
    const box = boxes[order[i] ?? 0];
    if (!box) continue;
    for (let j = i + 1; j < order.length; j++) {
      const other = boxes[order[j] ?? 0];
      if (!other || left(other) >= box.x + box.half - slack) break;
      if (overlapY(box, other) > slack) count++;
    }
  }
  return count;
}

function left(box: Box | undefined): number {
  return box ? box.x - box.half : 0;
}

function overlapY(a: Box, b: Box): number {
  return Math.min(a.y + a.below, b.y + b.below) - Math.max(a.y - a.above, b.y - b.above);
}

type Rule = Required<Pick<SpreadOptions, 'slack' | 'gap' | 'clear'>>;

function part(a: Box, b: Box, i: number, j: number, { slack, gap, clear }: Rule): boolean {
  const air = a.land === b.land ? 0 : gap;
  const overX = a.half + b.half + air - Math.abs(a.x - b.x);
  if (overX <= slack) return false;
  if (overlapY(a, b) + air <= slack) return false;
  // How far they must go, which is more than they overlap where one lies within the other.
  const overY = (a.above + a.below + b.above + b.below) / 2 + air - Math.abs(middleOf(a) - middleOf(b));
  const share = b.yields + a.yields === 0 ? 0.5 : a.yields / (a.yields + b.yields);
  if (overX < overY) {
    // Equal places part by number, so that the outcome never hangs on chance.
    const sign = a.x === b.x ? (i < j ? -1 : 1) : a.x < b.x ? -1 : 1;
    a.x += sign * (overX + clear) * share;
    b.x -= sign * (overX + clear) * (1 - share);
  } else {
    const sign = middleOf(a) === middleOf(b) ? (i < j ? -1 : 1) : middleOf(a) < middleOf(b) ? -1 : 1;
    a.y += sign * (overY + clear) * share;
    b.y -= sign * (overY + clear) * (1 - share);
  }
  return true;
}

function middleOf(box: Box): number {
  return box.y + (box.below - box.above) / 2;
}

function inflate(boxes: readonly Box[], factor: number): void {
  let x = 0;
  let y = 0;
  for (const box of boxes) {
    x += box.x;
    y += box.y;
  }
  x /= boxes.length;
  y /= boxes.length;
  for (const box of boxes) {
    box.x = x + (box.x - x) * factor;
    box.y = y + (box.y - y) * factor;
  }
}
