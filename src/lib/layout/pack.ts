/**
 * Lands as the shapes that they have come in; out comes a shift a land, such that they lie close like the lands of an
 * atlas: the innermost first, each goes to the free spot nearest to where the rough arrangement has it and to the
 * middle, then all slide inwards until they touch. Shapes are cells of a raster, so that hollow sides fit into each
 * other; the cost grows with the area, not with pairs.
 */

/** Boxes as left, top, right, bottom, margins included, at their present places. */
export type Shape = readonly (readonly [number, number, number, number])[];

export interface Shift {
  x: number;
  y: number;
}

export interface PackOptions {
  /** Size of a raster cell, map units. */
  readonly cell: number;
  /** Width over height of the whole. */
  readonly aspect: number;
}

/** How much nearer to the middle than its present place each land is aimed. */
const CLOSER = 0.7;
const SLIDES = 12;

export function packShapes(shapes: readonly Shape[], options: PackOptions): Shift[] {
  const rasters = shapes.map((shape) => rasterOf(shape, options.cell));
  const centres = rasters.map(middleOf);
  const middle = wholeMiddle(centres, rasters);
  const far = (point: Shift): number => Math.hypot((point.x - middle.x) / options.aspect, point.y - middle.y);
  const order = centres.map((centre, land) => ({ land, far: far(centre) }));
  order.sort((a, b) => a.far - b.far || a.land - b.land);
  const taken = new Set<number>();
  for (const { land } of order) {
    const raster = rasters[land];
    const centre = centres[land];
    if (!raster || !centre) continue;
    const aim = {
      x: Math.round((middle.x - centre.x) * (1 - CLOSER)),
      y: Math.round((middle.y - centre.y) * (1 - CLOSER)),
    };
    settle(taken, raster, aim, centre, middle, options.aspect);
    mark(taken, raster);
  }
  for (let round = 0; round < SLIDES; round++) {
    let moved = false;
    for (const { land } of order) {
      const raster = rasters[land];
      const centre = centres[land];
      if (!raster || !centre) continue;
      if (slide(taken, raster, middle.x - centre.x - raster.x, middle.y - centre.y - raster.y)) moved = true;
    }
    if (!moved) break;
  }
  return rasters.map((raster) => ({ x: raster.x * options.cell, y: raster.y * options.cell }));
}

/**
 * A new land beside those that stay: the free spot nearest to `aim`, and of equally near ones the one nearest to the
 * middle of all.
 */
export function placeBeside(
  standing: readonly Shape[],
  shape: Shape,
  aim: Shift,
  { cell, aspect }: PackOptions,
): Shift {
  const taken = new Set<number>();
  const others = standing.map((one) => rasterOf(one, cell));
  for (const other of others) mark(taken, other);
  const raster = rasterOf(shape, cell);
  const centre = middleOf(raster);
  const middle = wholeMiddle(others.map(middleOf), others);
  const start = { x: Math.round(aim.x / cell - centre.x), y: Math.round(aim.y / cell - centre.y) };
  settle(taken, raster, start, centre, middle, aspect);
  return { x: raster.x * cell, y: raster.y * cell };
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
  for (const [left, top, right, bottom] of shape) {
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

/** The free spot with the least way to the aim and to the middle, found on widening rings round the aim. */
function settle(
  taken: ReadonlySet<number>,
  raster: Raster,
  aim: Shift,
  centre: Shift,
  middle: Shift,
  aspect: number,
): void {
  let best = Infinity;
  for (let ring = 0; ring < 4000; ring++) {
    // A spot on a further ring cannot be better than one that was found at half its distance.
    if (ring > best) return;
    const steps = Math.max(1, ring * 4);
    for (let step = 0; step < steps; step++) {
      const angle = (step / steps) * 2 * Math.PI;
      const x = aim.x + Math.round(ring * aspect * Math.cos(angle));
      const y = aim.y + Math.round(ring * Math.sin(angle));
      const home = Math.hypot((centre.x + x - middle.x) / aspect, centre.y + y - middle.y);
      const cost = ring + 0.8 * home;
      if (cost >= best || !isFree(taken, raster, x, y)) continue;
      best = cost;
      raster.x = x;
      raster.y = y;
    }
  }
}

/** Moves a land as far as it goes towards the aim: straight, or along one axis where something is in the way. */
function slide(taken: Set<number>, raster: Raster, toX: number, toY: number): boolean {
  const startX = raster.x;
  const startY = raster.y;
  unmark(taken, raster);
  for (let reach = 16; reach >= 1; reach = reach >> 1) {
    for (let tries = 0; tries < 4; tries++) {
      const x = stepTowards(toX - (raster.x - startX), reach);
      const y = stepTowards(toY - (raster.y - startY), reach);
      if (x === 0 && y === 0) break;
      if (isFree(taken, raster, raster.x + x, raster.y + y)) {
        raster.x += x;
        raster.y += y;
      } else if (x !== 0 && isFree(taken, raster, raster.x + x, raster.y)) raster.x += x;
      else if (y !== 0 && isFree(taken, raster, raster.x, raster.y + y)) raster.y += y;
      else break;
    }
  }
  mark(taken, raster);
  return raster.x !== startX || raster.y !== startY;
}

function stepTowards(distance: number, reach: number): number {
  const whole = Math.trunc(distance);
  return Math.abs(whole) < reach ? 0 : Math.sign(whole) * reach;
}

function isFree(taken: ReadonlySet<number>, raster: Raster, x: number, y: number): boolean {
  for (let i = 0; i < raster.columns.length; i++) {
    if (taken.has(keyOf((raster.columns[i] ?? 0) + x, (raster.rows[i] ?? 0) + y))) return false;
  }
  return true;
}

function mark(taken: Set<number>, raster: Raster): void {
  for (let i = 0; i < raster.columns.length; i++) {
    taken.add(keyOf((raster.columns[i] ?? 0) + raster.x, (raster.rows[i] ?? 0) + raster.y));
  }
}

function unmark(taken: Set<number>, raster: Raster): void {
  for (let i = 0; i < raster.columns.length; i++) {
    taken.delete(keyOf((raster.columns[i] ?? 0) + raster.x, (raster.rows[i] ?? 0) + raster.y));
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

function keyOf(column: number, row: number): number {
  return column * 67_108_859 + row;
}
