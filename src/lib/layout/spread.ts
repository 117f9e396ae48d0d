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
  if (boxes.length < 2) return 0;
  const flat = flatten(boxes);
  const passes = spread(flat, options);
  boxes.forEach((box, i) => {
    box.x = flat.x[i] ?? 0;
    box.y = flat.y[i] ?? 0;
  });
  return passes;
}

/** The boxes as columns of numbers: passes over thousands of them are many. */
interface Flat {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly half: Float64Array;
  readonly above: Float64Array;
  readonly below: Float64Array;
  readonly yields: Float64Array;
  readonly land: Int32Array;
}

const NO_LAND = -1;

function flatten(boxes: readonly Box[]): Flat {
  return {
    x: Float64Array.from(boxes, ({ x }) => x),
    y: Float64Array.from(boxes, ({ y }) => y),
    half: Float64Array.from(boxes, ({ half }) => half),
    above: Float64Array.from(boxes, ({ above }) => above),
    below: Float64Array.from(boxes, ({ below }) => below),
    yields: Float64Array.from(boxes, ({ yields }) => yields),
    land: Int32Array.from(boxes, ({ land }) => land ?? NO_LAND),
  };
}

function spread(flat: Flat, options: SpreadOptions): number {
  const { maxPasses = 2000, breathe = true, slack = 0.005, gap = 0, clear = 0.02 } = options;
  const rule = { slack, gap, clear };
  const { x, y } = flat;
  const count = x.length;
  // Cells as large as the largest box: an overlap is always with the same or a neighbouring cell.
  const wide = 2 * largest(flat.half, 0.5) + gap;
  const high = largest(flat.above, 1) + largest(flat.below, 1) + gap;
  const column = new Int32Array(count);
  const row = new Int32Array(count);
  const grid = new Grid(count);
  const { order } = grid;
  /** The pass in which a box last moved. Two that have not moved since they were compared need not be compared again. */
  const movedIn = new Int32Array(count).fill(-1);
  const near = new Uint8Array(count);
  for (let pass = 0; pass < maxPasses; pass++) {
    for (let i = 0; i < count; i++) {
      column[i] = Math.floor((x[i] ?? 0) / wide);
      row[i] = Math.floor((y[i] ?? 0) / high);
    }
    grid.fill(column, row);
    markNear(near, movedIn, pass - 1, grid, column, row);
    let moved = false;
    for (let i = 0; i < count; i++) {
      if (near[i] === 0) continue;
      const c = column[i] ?? 0;
      const r = row[i] ?? 0;
      for (let beside = c - 1; beside <= c + 1; beside++) {
        const end = grid.from(beside, r + 2);
        for (let place = grid.from(beside, r - 1); place < end; place++) {
          const j = order[place] ?? 0;
          if (j <= i || ((movedIn[i] ?? 0) < pass - 1 && (movedIn[j] ?? 0) < pass - 1)) continue;
          if (!part(flat, i, j, rule)) continue;
          moved = true;
          movedIn[i] = pass;
          movedIn[j] = pass;
        }
      }
    }
    if (!moved) return pass;
    // Crowded groups let go of each other faster when the whole breathes out a little now and then.
    // The longer it takes, the deeper it breathes, so that it comes to an end.
    if (breathe && pass % 40 === 39) {
      inflate(flat, 1 + 0.04 * Math.ceil(pass / 120));
      movedIn.fill(pass);
    }
  }
  return maxPasses;
}

const largest = (values: Float64Array, least: number): number =>
  values.reduce((most, value) => Math.max(most, value), least);

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
  let lastColumn = NaN;
  let lastRow = NaN;
  for (const i of grid.order) {
    if ((movedIn[i] ?? 0) < since) continue;
    const c = column[i] ?? 0;
    const r = row[i] ?? 0;
    // Those of one cell follow each other.
    if (c === lastColumn && r === lastRow) continue;
    lastColumn = c;
    lastRow = r;
    for (let beside = c - 1; beside <= c + 1; beside++) {
      const end = grid.from(beside, r + 2);
      for (let place = grid.from(beside, r - 1); place < end; place++) near[grid.order[place] ?? 0] = 1;
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

/** Moves boxes i and j apart; false where they do not overlap. */
function part(flat: Flat, i: number, j: number, { slack, gap, clear }: Rule): boolean {
  const { x, y, half, above, below, yields, land } = flat;
  const air = land[i] === land[j] ? 0 : gap;
  const xi = x[i] ?? 0;
  const xj = x[j] ?? 0;
  const overX = (half[i] ?? 0) + (half[j] ?? 0) + air - Math.abs(xi - xj);
  if (overX <= slack) return false;
  const yi = y[i] ?? 0;
  const yj = y[j] ?? 0;
  const aboveI = above[i] ?? 0;
  const aboveJ = above[j] ?? 0;
  const belowI = below[i] ?? 0;
  const belowJ = below[j] ?? 0;
  if (Math.min(yi + belowI, yj + belowJ) - Math.max(yi - aboveI, yj - aboveJ) + air <= slack) return false;
  const middleI = yi + (belowI - aboveI) / 2;
  const middleJ = yj + (belowJ - aboveJ) / 2;
  // How far they must go, which is more than they overlap where one lies within the other.
  const overY = (aboveI + belowI + aboveJ + belowJ) / 2 + air - Math.abs(middleI - middleJ);
  const yieldI = yields[i] ?? 0;
  const yieldJ = yields[j] ?? 0;
  const share = yieldI + yieldJ === 0 ? 0.5 : yieldI / (yieldI + yieldJ);
  if (overX < overY) {
    // Equal places part by number, so that the outcome never hangs on chance.
    const sign = xi === xj ? (i < j ? -1 : 1) : xi < xj ? -1 : 1;
    x[i] = xi + sign * (overX + clear) * share;
    x[j] = xj - sign * (overX + clear) * (1 - share);
  } else {
    const sign = middleI === middleJ ? (i < j ? -1 : 1) : middleI < middleJ ? -1 : 1;
    y[i] = yi + sign * (overY + clear) * share;
    y[j] = yj - sign * (overY + clear) * (1 - share);
  }
  return true;
}

function inflate({ x, y }: Flat, factor: number): void {
  const middleX = meanOf(x);
  const middleY = meanOf(y);
  for (let i = 0; i < x.length; i++) {
    x[i] = middleX + ((x[i] ?? 0) - middleX) * factor;
    y[i] = middleY + ((y[i] ?? 0) - middleY) * factor;
  }
}

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
