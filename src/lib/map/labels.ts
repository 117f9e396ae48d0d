/**
 * Which names are shown at which zoom, and on which side of their marks: decided once for all zooms and all places,
 * the important first. A name takes the lowest step from which on, at every closer zoom, neither it nor its mark
 * touches a name or mark that is shown there; so no two ever overlap, a name that is shown stays when one comes
 * closer, and panning decides nothing. (The guarantees of De Luca, Hossain, Kobourov and Börner, arXiv 1906.05996,
 * with a place on the screen instead of one on paper.)
 */
import type { Bounds } from './camera.ts';
import { levelOfZoom, LEVELS, NEVER, zoomOfLevel } from './levels.ts';
import { grownRadius, growth, markRadius, NAME_GAP } from './measures.ts';
import { Shelf } from './shelf.ts';

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

/** An item as the planner works with it. */
interface Ready extends NameItem {
  /** Radius of its mark at zoom 1. */
  readonly radius: number;
}

export interface NamePlan {
  /** Step of zoom from which on the name is shown, by item; NEVER where there is no such step. */
  readonly level: Uint8Array;
  /** Number into SIDES, by item. */
  readonly side: Uint8Array;
}

export interface Advance {
  /** True when all names are decided. */
  readonly done: boolean;
  /** First step of zoom at which one of those that were decided shows; Infinity where none ever does. */
  readonly level: number;
}

export interface NamePlanner {
  readonly plan: NamePlan;
  /** Decides the next so many names. */
  advance(count: number): Advance;
  /** Items that show at a step of zoom and may reach into a part of the world, each once. */
  within(bounds: Bounds, level: number, visit: (item: number) => void): void;
}

/** Air round a name, px. */
const AIR = 3;
/** A side other than the first is taken only where it shows the name so many steps earlier. */
const GAIN = 2;
/** Steps are looked at in octaves: what is near at the beginning of one is all that can be near within it. */
const OCTAVE = 4;
const OCTAVES = Math.ceil(LEVELS / OCTAVE);
const ALL_ROUND = [0, 1, 2, 3];
const CENTRED = [4];
/** Zoom and growth of marks at the beginning of each step, and at the end of the last. */
const LOW = Float64Array.from({ length: LEVELS + 1 }, (_, level) => zoomOfLevel(level));
const GROWN = LOW.map(growth);

/** An item, or several of which one is to be shown: the same words at other places, the best place first. */
export type Turn = number | readonly number[];

/**
 * `order`: numbers of the items, the most important first; who is not in it gets no name. `far`: zoom from which on
 * it matters which of several places shows its words sooner.
 */
export function createNamePlanner(given: readonly NameItem[], order: readonly Turn[], far = 0): NamePlanner {
  const least = levelOfZoom(Math.max(far, zoomOfLevel(0)));
  const items = given.map((item): Ready => ({ ...item, radius: markRadius(item.importance) }));
  const plan: NamePlan = {
    level: new Uint8Array(items.length).fill(NEVER),
    side: new Uint8Array(items.length),
  };
  const shelves = Array.from({ length: OCTAVES }, () => new Shelf(items.length));
  let next = 0;
  return {
    plan,
    advance(count) {
      const until = Math.min(order.length, next + count);
      let level = Infinity;
      for (; next < until; next++) {
        const turn = order[next] ?? 0;
        const index = typeof turn === 'number' ? turn : choose(items, plan, shelves, turn, least);
        decide(items, plan, shelves, index);
        const from = plan.level[index] ?? NEVER;
        if (from !== NEVER) level = Math.min(level, from);
      }
      return { done: next >= order.length, level };
    },
    within({ left, top, right, bottom }, level, visit) {
      const octave = Math.floor(level / OCTAVE);
      const k = LOW[octave * OCTAVE] ?? 1;
      for (const item of shelves[octave]?.near(left * k, top * k, right * k, bottom * k) ?? []) {
        if ((plan.level[item] ?? NEVER) <= level) visit(item);
      }
    },
  };
}

export function planNames(items: readonly NameItem[], order: readonly Turn[]): NamePlan {
  const planner = createNamePlanner(items, order);
  planner.advance(Infinity);
  return planner.plan;
}

/** The one of these words without marks that shows from furthest away, from `least` on; of equals the first. */
function choose(
  items: readonly Ready[],
  plan: NamePlan,
  shelves: readonly Shelf[],
  of: readonly number[],
  least: number,
): number {
  let best = of[0] ?? 0;
  let lowest = Infinity;
  for (const index of of) {
    const item = items[index];
    if (!item) continue;
    const level = Math.max(least, lowestFree(items, plan, shelves, item, CENTRED)[0] ?? LEVELS);
    if (level >= lowest) continue;
    lowest = level;
    best = index;
    if (level === least) break;
  }
  return best;
}

function decide(items: readonly Ready[], plan: NamePlan, shelves: readonly Shelf[], index: number): void {
  const item = items[index];
  if (!item) return;
  const sides = item.sides ?? (item.mark ? ALL_ROUND : CENTRED);
  const lowest = lowestFree(items, plan, shelves, item, sides);
  let best = NEVER;
  let bestSide = sides[0] ?? 0;
  sides.forEach((side, i) => {
    const level = lowest[i] ?? LEVELS;
    if (level >= LEVELS) return;
    if (best !== NEVER && level > best - GAIN) return;
    best = level;
    bestSide = side;
  });
  plan.level[index] = best;
  plan.side[index] = bestSide;
  if (best === NEVER) return;
  for (let octave = Math.floor(best / OCTAVE); octave < OCTAVES; octave++) {
    const reach = reachIn(item, [bestSide], octave);
    shelves[octave]?.put(index, reach.left, reach.top, reach.right, reach.bottom);
  }
}

/** For each side the first step from which on the item is clear of all that is shown, looking from the closest zoom. */
function lowestFree(
  items: readonly Ready[],
  plan: NamePlan,
  shelves: readonly Shelf[],
  item: Ready,
  sides: readonly number[],
): number[] {
  const least = item.from ?? 0;
  const found = sides.map(() => -1);
  for (let octave = OCTAVES - 1; octave >= Math.floor(least / OCTAVE) && found.includes(-1); octave--) {
    const reach = reachIn(item, sides, octave);
    const near = shelves[octave]?.near(reach.left, reach.top, reach.right, reach.bottom) ?? [];
    if (near.length === 0) continue;
    const top = Math.min(LEVELS, (octave + 1) * OCTAVE) - 1;
    sides.forEach((side, i) => {
      for (let level = top; found[i] === -1 && level >= Math.max(least, octave * OCTAVE); level--) {
        const free = near.every((other) => {
          const neighbour = items[other];
          if (!neighbour || (plan.level[other] ?? NEVER) > level) return true;
          return !touch(item, side, neighbour, plan.side[other] ?? 0, level);
        });
        if (!free) found[i] = level + 1;
      }
    });
  }
  return found.map((level) => (level === -1 ? least : level));
}

/** Rectangle relative to a place, px: left, top, right, bottom. */
type Rect = Float64Array;
const nameA: Rect = new Float64Array(4);
const nameB: Rect = new Float64Array(4);
const markA: Rect = new Float64Array(4);
const markB: Rect = new Float64Array(4);
const scratch: Rect = new Float64Array(4);

/** Where the item can reach within an octave, px from the world's 0, 0 at the octave's first zoom. */
function reachIn(item: Ready, sides: readonly number[], octave: number) {
  const first = octave * OCTAVE;
  const last = Math.min(LEVELS - 1, first + OCTAVE - 1);
  const x = item.x * (LOW[first] ?? 1);
  const y = item.y * (LOW[first] ?? 1);
  const r = item.mark ? radiusAt(item, last + 1) + AIR : 0;
  let [left, top, right, bottom] = [-r, -r, r, r];
  for (const side of sides) {
    setName(scratch, item, side, last);
    left = Math.min(left, scratch[0] ?? 0);
    top = Math.min(top, scratch[1] ?? 0);
    right = Math.max(right, scratch[2] ?? 0);
    bottom = Math.max(bottom, scratch[3] ?? 0);
  }
  return { left: x + left, top: y + top, right: x + right, bottom: y + bottom };
}

/** All the room that the name takes anywhere between the beginning of a step and the next. */
function setName(rect: Rect, item: Ready, side: number, level: number): void {
  const scale = item.scale?.(LOW[level + 1] ?? 8) ?? 1;
  const width = item.width * scale;
  const height = item.height * scale;
  const air = item.air ?? AIR;
  const halfW = width / 2 + air;
  const halfH = height / 2 + air;
  const near = item.mark ? radiusAt(item, level) + NAME_GAP - air : 0;
  const far = item.mark ? radiusAt(item, level + 1) + NAME_GAP + air : 0;
  switch (side) {
    case 1:
      fill(rect, near, -halfH, far + 2 + width, halfH);
      return;
    case 2:
      fill(rect, -(far + 2 + width), -halfH, -near, halfH);
      return;
    case 3:
      fill(rect, -halfW, -(far + height), halfW, -near);
      return;
    case 4:
      fill(rect, -halfW, -halfH, halfW, halfH);
      return;
    default:
      fill(rect, -halfW, near, halfW, far + height);
  }
}

function radiusAt(item: Ready, level: number): number {
  return grownRadius(item.radius, GROWN[level] ?? 1);
}

function setMark(rect: Rect, item: Ready, level: number): void {
  const r = radiusAt(item, level + 1) + AIR;
  fill(rect, -r, -r, r, r);
}

function fill(rect: Rect, left: number, top: number, right: number, bottom: number): void {
  rect[0] = left;
  rect[1] = top;
  rect[2] = right;
  rect[3] = bottom;
}

/** True where names or marks of the two overlap at some zoom of the step. */
function touch(a: Ready, sideA: number, b: Ready, sideB: number, level: number): boolean {
  const low = LOW[level] ?? 1;
  const high = LOW[level + 1] ?? low;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  setName(nameA, a, sideA, level);
  setName(nameB, b, sideB, level);
  if (meet(dx, dy, low, high, nameA, nameB)) return true;
  if (b.mark) {
    setMark(markB, b, level);
    if (meet(dx, dy, low, high, nameA, markB)) return true;
  }
  if (!a.mark) return false;
  setMark(markA, a, level);
  return meet(dx, dy, low, high, markA, nameB) || (b.mark && meet(dx, dy, low, high, markA, markB));
}

function meet(dx: number, dy: number, low: number, high: number, a: Rect, b: Rect): boolean {
  return (
    crosses(dx, low, high, (a[0] ?? 0) - (b[2] ?? 0), (a[2] ?? 0) - (b[0] ?? 0)) &&
    crosses(dy, low, high, (a[1] ?? 0) - (b[3] ?? 0), (a[3] ?? 0) - (b[1] ?? 0))
  );
}

function crosses(distance: number, low: number, high: number, from: number, to: number): boolean {
  const near = distance * low;
  const far = distance * high;
  return Math.max(near, far) > from && Math.min(near, far) < to;
}
