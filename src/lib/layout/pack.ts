/**
 * Lands as the shapes that they have come in; each slides, as a whole, to the middle of the map and to the lands that
 * it is tied to, until it touches a neighbour's margin. Out: a shift a land. Shapes are cells of a raster, so that
 * hollow sides fit into each other; the cost grows with the area, not with pairs.
 */
import type { LandTie } from './lands.ts';

export interface Shape {
  /** Boxes as left, top, right, bottom, margins included, at their present places. */
  readonly boxes: readonly (readonly [number, number, number, number])[];
}

export interface Shift {
  x: number;
  y: number;
}

const ROUNDS = 24;

export function packShapes(shapes: readonly Shape[], ties: readonly LandTie[], cell: number): Shift[] {
  const shifts = shapes.map(() => ({ x: 0, y: 0 }));
  const rasters = shapes.map((shape) => rasterOf(shape, cell));
  const taken = new Map<number, number>();
  rasters.forEach((raster, land) => mark(taken, raster, 0, 0, land));
  const centres = rasters.map((raster) => middleOf(raster));
  const friends = friendsOf(shapes.length, ties);
  for (let round = 0; round < ROUNDS; round++) {
    const middle = wholeMiddle(centres, rasters);
    const order = centres
      .map((centre, land) => ({ land, far: Math.hypot(centre.x - middle.x, (centre.y - middle.y) * 1.35) }))
      .sort((a, b) => a.far - b.far || a.land - b.land);
    let moved = false;
    for (const { land } of order) {
      const raster = rasters[land];
      const centre = centres[land];
      if (!raster || !centre) continue;
      // First towards those that it is tied to, then into whatever room is left.
      const aim = round < ROUNDS / 2 ? aimOf(land, centres, friends, middle) : middle;
      const step = slide(taken, raster, land, aim.x - centre.x, aim.y - centre.y);
      if (step.x === 0 && step.y === 0) continue;
      moved = true;
      centre.x += step.x;
      centre.y += step.y;
    }
    if (!moved) break;
  }
  rasters.forEach((raster, land) => {
    const shift = shifts[land];
    if (!shift) return;
    shift.x = raster.x * cell;
    shift.y = raster.y * cell;
  });
  return shifts;
}

interface Raster {
  /** Column and row of each taken cell, before the shift. */
  readonly columns: Int32Array;
  readonly rows: Int32Array;
  /** Present shift in cells. */
  x: number;
  y: number;
}

function rasterOf(shape: Shape, cell: number): Raster {
  const keys = new Set<number>();
  const columns: number[] = [];
  const rows: number[] = [];
  for (const [left, top, right, bottom] of shape.boxes) {
    for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++) {
      for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++) {
        const key = keyOf(column, row);
        if (keys.has(key)) continue;
        keys.add(key);
        columns.push(column);
        rows.push(row);
      }
    }
  }
  return { columns: Int32Array.from(columns), rows: Int32Array.from(rows), x: 0, y: 0 };
}

/** Moves a land as far as it goes towards the aim: straight, or along one axis where something is in the way. */
function slide(taken: Map<number, number>, raster: Raster, land: number, toX: number, toY: number): Shift {
  const far = Math.max(Math.abs(toX), Math.abs(toY));
  const gone = { x: 0, y: 0 };
  if (far < 1) return gone;
  unmark(taken, raster, land);
  for (let reach = 64; reach >= 1; reach = reach >> 1) {
    for (let tries = 0; tries < 3; tries++) {
      const x = clampStep(toX - gone.x, reach);
      const y = clampStep(toY - gone.y, reach);
      if (x === 0 && y === 0) break;
      const step = free(taken, raster, x, y)
        ? { x, y }
        : x !== 0 && Math.abs(toX - gone.x) >= Math.abs(toY - gone.y) && free(taken, raster, x, 0)
          ? { x, y: 0 }
          : y !== 0 && free(taken, raster, 0, y)
            ? { x: 0, y }
            : x !== 0 && free(taken, raster, x, 0)
              ? { x, y: 0 }
              : null;
      if (!step) break;
      raster.x += step.x;
      raster.y += step.y;
      gone.x += step.x;
      gone.y += step.y;
    }
  }
  mark(taken, raster, 0, 0, land);
  return gone;
}

function clampStep(distance: number, reach: number): number {
  const whole = Math.trunc(distance);
  if (Math.abs(whole) < reach && reach > 1) return 0;
  return Math.sign(whole) * Math.min(Math.abs(whole), reach);
}

function free(taken: ReadonlyMap<number, number>, raster: Raster, x: number, y: number): boolean {
  for (let i = 0; i < raster.columns.length; i++) {
    if (taken.has(keyOf((raster.columns[i] ?? 0) + raster.x + x, (raster.rows[i] ?? 0) + raster.y + y))) {
      return false;
    }
  }
  return true;
}

function mark(taken: Map<number, number>, raster: Raster, x: number, y: number, land: number): void {
  for (let i = 0; i < raster.columns.length; i++) {
    const key = keyOf((raster.columns[i] ?? 0) + raster.x + x, (raster.rows[i] ?? 0) + raster.y + y);
    // Where two lands share a cell from the start, the first keeps it.
    if (!taken.has(key)) taken.set(key, land);
  }
}

function unmark(taken: Map<number, number>, raster: Raster, land: number): void {
  for (let i = 0; i < raster.columns.length; i++) {
    const key = keyOf((raster.columns[i] ?? 0) + raster.x, (raster.rows[i] ?? 0) + raster.y);
    if (taken.get(key) === land) taken.delete(key);
  }
}

function middleOf(raster: Raster): Shift {
  let x = 0;
  let y = 0;
  for (let i = 0; i < raster.columns.length; i++) {
    x += raster.columns[i] ?? 0;
    y += raster.rows[i] ?? 0;
  }
  const count = Math.max(1, raster.columns.length);
  return { x: x / count, y: y / count };
}

function wholeMiddle(centres: readonly Shift[], rasters: readonly Raster[]): Shift {
  let x = 0;
  let y = 0;
  let all = 0;
  centres.forEach((centre, land) => {
    const weight = rasters[land]?.columns.length ?? 0;
    x += centre.x * weight;
    y += centre.y * weight;
    all += weight;
  });
  return all > 0 ? { x: x / all, y: y / all } : { x: 0, y: 0 };
}

function friendsOf(count: number, ties: readonly LandTie[]): { land: number; weight: number }[][] {
  const friends: { land: number; weight: number }[][] = Array.from({ length: count }, () => []);
  for (const tie of ties) {
    friends[tie.source]?.push({ land: tie.target, weight: tie.weight });
    friends[tie.target]?.push({ land: tie.source, weight: tie.weight });
  }
  return friends;
}

/** Half way between the middle of the map and the middle of the lands that it is tied to. */
function aimOf(
  land: number,
  centres: readonly Shift[],
  friends: readonly { land: number; weight: number }[][],
  middle: Shift,
): Shift {
  let x = 0;
  let y = 0;
  let all = 0;
  for (const friend of friends[land] ?? []) {
    const centre = centres[friend.land];
    if (!centre) continue;
    x += centre.x * friend.weight;
    y += centre.y * friend.weight;
    all += friend.weight;
  }
  if (all === 0) return middle;
  return { x: (x / all + middle.x) / 2, y: (y / all + middle.y) / 2 };
}

function keyOf(column: number, row: number): number {
  return column * 67_108_859 + row;
}
