/**
 * Which names are shown at which zoom, and on which side of their marks: decided once for all zooms and all places,
 * the important first. A name takes the lowest step from which on, at every closer zoom, neither it nor its mark
 * touches a name or mark that is shown there; so no two ever overlap, a name that is shown stays when one comes
 * closer, and panning decides nothing. (The guarantees of De Luca, Hossain, Kobourov and Börner, arXiv 1906.05996,
 * with a place on the screen instead of one on paper.)
 */
import { LEVELS, NEVER, zoomOfLevel } from './levels.ts';
import { NAME_GAP, namedRadius } from './measures.ts';

export const SIDES = ['below', 'right', 'left', 'above', 'centre'] as const;
export type Side = (typeof SIDES)[number];

export interface NameItem {
  /** Place in the world. */
  readonly x: number;
  readonly y: number;
  /** Size of the name, px. */
  readonly width: number;
  readonly height: number;
  /** 0..1; decides the radius of the mark. */
  readonly importance: number;
  /** False for words without a mark (the name of a region, a linking phrase): they stand centred on their place. */
  readonly mark: boolean;
  /** Sides that may be taken, as numbers into SIDES, best first; default is below, right, left, above. */
  readonly sides?: readonly number[];
  /** Air round the words, px. */
  readonly air?: number;
  /** Not shown before this step. */
  readonly from?: number;
  /** Share of width and height that it takes at a zoom, where that is less than 1; grows with the zoom. */
  readonly scale?: (k: number) => number;
}

export interface NamePlan {
  /** Step of zoom from which on the name is shown, by item; NEVER where there is no such step. */
  readonly level: Uint8Array;
  /** Number into SIDES, by item. */
  readonly side: Uint8Array;
}

export interface NamePlanner {
  readonly plan: NamePlan;
  /** Decides the next so many names; true when all are decided. */
  advance(count: number): boolean;
}

/** Air round a name, px. */
const AIR = 3;
const CELL_X = 160;
const CELL_Y = 56;
/** A side other than below is taken only where it shows the name so many steps earlier. */
const GAIN = 2;

const ALL_ROUND = [0, 1, 2, 3];
const CENTRED = [4];

/** `order`: numbers of the items, the most important first; who is not in it gets no name. */
export function createNamePlanner(items: readonly NameItem[], order: readonly number[]): NamePlanner {
  const plan: NamePlan = {
    level: new Uint8Array(items.length).fill(NEVER),
    side: new Uint8Array(items.length),
  };
  const shelves = Array.from({ length: LEVELS }, () => new Shelf());
  let next = 0;
  return {
    plan,
    advance(count) {
      const until = Math.min(order.length, next + count);
      for (; next < until; next++) decide(items, plan, shelves, order[next] ?? 0);
      return next >= order.length;
    },
  };
}

export function planNames(items: readonly NameItem[], order: readonly number[]): NamePlan {
  const planner = createNamePlanner(items, order);
  planner.advance(Infinity);
  return planner.plan;
}

function decide(items: readonly NameItem[], plan: NamePlan, shelves: readonly Shelf[], index: number): void {
  const item = items[index];
  if (!item) return;
  const sides = item.sides ?? (item.mark ? ALL_ROUND : CENTRED);
  let best = NEVER;
  let bestSide = sides[0] ?? 0;
  for (const side of sides) {
    // Another side must be worth it, so the search need not go below that.
    const enough = best === NEVER ? 0 : best - GAIN;
    if (enough < 0) break;
    const level = lowestFree(shelves, item, side);
    if (best === NEVER ? level < LEVELS : level <= enough) {
      best = level;
      bestSide = side;
    }
  }
  plan.level[index] = best;
  plan.side[index] = bestSide;
  for (let level = best; level < LEVELS; level++) {
    const taken = footprintAt(item, bestSide, level);
    shelves[level]?.put(taken);
  }
}

function lowestFree(shelves: readonly Shelf[], item: NameItem, side: number): number {
  const least = item.from ?? 0;
  let level = LEVELS;
  while (level > least && !shelves[level - 1]?.clashes(footprintAt(item, side, level - 1))) level--;
  return level;
}

/** A rectangle relative to a place, px. */
interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Footprint {
  /** World place, and its place in px at the beginning of the step. */
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly name: Rect;
  readonly mark: Rect | null;
}

/** All the room that a name and its mark take anywhere between the beginning of a step and the next. */
function footprintAt(item: NameItem, side: number, level: number): Footprint {
  const low = zoomOfLevel(level);
  const high = zoomOfLevel(level + 1);
  if (!item.mark) {
    const scale = item.scale?.(high) ?? 1;
    const size = { width: item.width * scale, height: item.height * scale };
    return { x: item.x, y: item.y, low, high, name: nameRect(size, side, 0, 0, item.air), mark: null };
  }
  const small = namedRadius(item.importance, low);
  const large = namedRadius(item.importance, high);
  const reach = large + AIR;
  return {
    x: item.x,
    y: item.y,
    low,
    high,
    name: nameRect(item, side, small, large),
    mark: { left: -reach, top: -reach, right: reach, bottom: reach },
  };
}

function nameRect(
  { width, height }: { width: number; height: number },
  side: number,
  small: number,
  large: number,
  air = AIR,
): Rect {
  const halfW = width / 2 + air;
  const halfH = height / 2 + air;
  const near = small + NAME_GAP - air;
  switch (SIDES[side]) {
    case 'right':
      return { left: near, right: large + NAME_GAP + 2 + width + air, top: -halfH, bottom: halfH };
    case 'left':
      return { left: -(large + NAME_GAP + 2 + width + air), right: -near, top: -halfH, bottom: halfH };
    case 'above':
      return { left: -halfW, right: halfW, top: -(large + NAME_GAP + height + air), bottom: -near };
    case 'centre':
      return { left: -halfW, right: halfW, top: -halfH, bottom: halfH };
    default:
      return { left: -halfW, right: halfW, top: near, bottom: large + NAME_GAP + height + air };
  }
}

/** What is shown at one step of zoom, in a grid of screen-sized cells. */
class Shelf {
  private readonly cells = new Map<number, Footprint[]>();

  put(footprint: Footprint): void {
    this.visit(footprint, 0, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(footprint);
      else this.cells.set(key, [footprint]);
      return false;
    });
  }

  clashes(footprint: Footprint): boolean {
    return this.visit(footprint, 1, (key) => {
      const cell = this.cells.get(key);
      return cell !== undefined && cell.some((other) => touch(footprint, other));
    });
  }

  /** Cells under the footprint, and so far beyond as places may drift apart within a step. */
  private visit(footprint: Footprint, beyond: number, each: (key: number) => boolean): boolean {
    const { name, mark } = footprint;
    const x = footprint.x * footprint.low;
    const y = footprint.y * footprint.low;
    const driftX = beyond * 40;
    const driftY = beyond * 12;
    const left = Math.floor((x + Math.min(name.left, mark?.left ?? 0) - driftX) / CELL_X);
    const right = Math.floor((x + Math.max(name.right, mark?.right ?? 0) + driftX) / CELL_X);
    const top = Math.floor((y + Math.min(name.top, mark?.top ?? 0) - driftY) / CELL_Y);
    const bottom = Math.floor((y + Math.max(name.bottom, mark?.bottom ?? 0) + driftY) / CELL_Y);
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) if (each(column * 16_777_259 + row)) return true;
    }
    return false;
  }
}

function touch(a: Footprint, b: Footprint): boolean {
  return (
    meet(a, a.name, b, b.name) ||
    (b.mark !== null && meet(a, a.name, b, b.mark)) ||
    (a.mark !== null && meet(a, a.mark, b, b.name)) ||
    (a.mark !== null && b.mark !== null && meet(a, a.mark, b, b.mark))
  );
}

/** True where the two rectangles overlap at some zoom of the step. */
function meet(a: Footprint, rectA: Rect, b: Footprint, rectB: Rect): boolean {
  return (
    crosses(b.x - a.x, a.low, a.high, rectA.left - rectB.right, rectA.right - rectB.left) &&
    crosses(b.y - a.y, a.low, a.high, rectA.top - rectB.bottom, rectA.bottom - rectB.top)
  );
}

function crosses(distance: number, low: number, high: number, from: number, to: number): boolean {
  const near = distance * low;
  const far = distance * high;
  return Math.max(near, far) > from && Math.min(near, far) < to;
}
