/**
 * The land of each region as a smooth outline: a field that is high near its concepts, blurred, and cut at one height.
 * Made once, in world units; where a region lies in two places it has two shores.
 */
import { contours } from 'd3';
import type { Bounds } from './camera.ts';
import type { MapModel } from './map-model.ts';
import { markRadius, NAME_GAP } from './measures.ts';

/** Rings of world points, x and y in turn; the last point joins the first. */
export interface Ground {
  /** Number of the region. */
  readonly region: number;
  readonly rings: readonly Float32Array[];
  readonly bounds: Bounds;
  /** Number of its concepts. */
  readonly size: number;
}

/** Room round each mark and name that belongs to the land, world units. */
const MARGIN = 34;
const BLUR = 2;

export function makeGrounds(model: MapModel, shown: (concept: number) => boolean = () => true): Ground[] {
  const members: number[][] = model.data.regions.map(() => []);
  for (let i = 0; i < model.count; i++) if (shown(i)) members[model.data.concepts.region[i] ?? -1]?.push(i);
  const grounds: Ground[] = [];
  members.forEach((list, region) => {
    if (list.length > 0) {
      const rings = ringsOf(model, list);
      grounds.push({ region, rings, bounds: extentOf(rings), size: list.length });
    }
  });
  return grounds;
}

function ringsOf(model: MapModel, list: readonly number[]): Float32Array[] {
  const boxes = list.map((i) => boxOf(model, i));
  const left = Math.min(...boxes.map((box) => box[0]));
  const top = Math.min(...boxes.map((box) => box[1]));
  const right = Math.max(...boxes.map((box) => box[2]));
  const bottom = Math.max(...boxes.map((box) => box[3]));
  // Coarser for large lands, so that each costs about the same.
  const cell = Math.max(16, Math.sqrt(((right - left) * (bottom - top)) / 2600));
  const border = BLUR + 2;
  const columns = Math.ceil((right - left) / cell) + border * 2;
  const rows = Math.ceil((bottom - top) / cell) + border * 2;
  let field: Float64Array = new Float64Array(columns * rows);
  for (const [l, t, r, b] of boxes) {
    for (let y = Math.floor((t - top) / cell); y <= Math.floor((b - top) / cell); y++) {
      for (let x = Math.floor((l - left) / cell); x <= Math.floor((r - left) / cell); x++) {
        field[(y + border) * columns + x + border] = 1;
      }
    }
  }
  for (let pass = 0; pass < 2; pass++) field = blur(field, columns, rows);
  const shape = contours().size([columns, rows]).smooth(true).contour(Array.from(field), 0.4);
  const rings: Float32Array[] = [];
  for (const polygon of shape.coordinates) {
    // The first ring is the shore; holes in a land say nothing and are filled.
    const shore = polygon[0];
    if (!shore || shore.length < 8) continue;
    const ring = new Float32Array((shore.length - 1) * 2);
    for (let i = 0; i < shore.length - 1; i++) {
      ring[i * 2] = left + ((shore[i]?.[0] ?? 0) - border) * cell;
      ring[i * 2 + 1] = top + ((shore[i]?.[1] ?? 0) - border) * cell;
    }
    rings.push(ring);
  }
  return rings;
}

function extentOf(rings: readonly Float32Array[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      left = Math.min(left, ring[at] ?? 0);
      right = Math.max(right, ring[at] ?? 0);
      top = Math.min(top, ring[at + 1] ?? 0);
      bottom = Math.max(bottom, ring[at + 1] ?? 0);
    }
  }
  return { left, top, right, bottom };
}

function boxOf(model: MapModel, i: number): [number, number, number, number] {
  const x = model.x[i] ?? 0;
  const y = model.y[i] ?? 0;
  const radius = markRadius(model.data.concepts.importance[i] ?? 0);
  const half = Math.max(radius, (model.names.width[i] ?? 0) / 2) * 0.8 + MARGIN;
  const below = radius + NAME_GAP + (model.names.height[i] ?? 0) + MARGIN * 0.7;
  return [x - half, y - radius - MARGIN, x + half, y + below];
}

function blur(field: Float64Array, columns: number, rows: number): Float64Array {
  return blurLines(blurLines(field, columns, rows, 1, columns), rows, columns, columns, 1);
}

/** Running mean along lines of `length` cells that lie `step` apart; lines begin `stride` apart. */
function blurLines(
  field: Float64Array,
  length: number,
  lines: number,
  step: number,
  stride: number,
): Float64Array {
  const out = new Float64Array(field.length);
  for (let line = 0; line < lines; line++) {
    let sum = 0;
    for (let i = -BLUR; i < length; i++) {
      if (i + BLUR < length) sum += field[line * stride + (i + BLUR) * step] ?? 0;
      if (i - BLUR - 1 >= 0) sum -= field[line * stride + (i - BLUR - 1) * step] ?? 0;
      if (i >= 0) out[line * stride + i * step] = sum / (BLUR * 2 + 1);
    }
  }
  return out;
}
