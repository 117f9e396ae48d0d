/** How high the row of a concept must be at zoom 1, so that its mark and name stay clear of the rows beside it. */
import type { MapModel } from '../map-model.ts';
import { NAME_GAP, namedRadius } from '../measures.ts';

const LEAST = 25;
/** Marks grow a little within a step of zoom. */
const GROWTH = 1.1;
const AIR = 8;

/** With the name beside the mark. */
export function rowHeight(model: MapModel, concept: number): number {
  const r = namedRadius(model.data.concepts.importance[concept] ?? 0, 1) * GROWTH;
  return Math.max(LEAST, (model.names.height[concept] ?? 0) + AIR, r * 2 + AIR);
}

/** With the name below the mark. */
export function stackHeight(model: MapModel, concept: number): number {
  const r = namedRadius(model.data.concepts.importance[concept] ?? 0, 1) * GROWTH;
  return r * 2 + NAME_GAP + (model.names.height[concept] ?? 0) + AIR * 2.5;
}

/** Middles of rows of these heights, one below the other, round 0. */
export function rowMiddles(heights: readonly number[]): number[] {
  let top = -heights.reduce((sum, height) => sum + height, 0) / 2;
  return heights.map((height) => {
    const middle = top + height / 2;
    top += height;
    return middle;
  });
}

/** How many of the rows fit into a height, from the first on. */
export function rowsThatFit(heights: readonly number[], room: number): number {
  let sum = 0;
  for (let i = 0; i < heights.length; i++) {
    sum += heights[i] ?? 0;
    if (sum > room) return i;
  }
  return heights.length;
}
