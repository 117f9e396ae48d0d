/**
 * Sizes on the screen, in px, of what the map draws at a zoom. Names keep their size at every zoom; marks grow slowly,
 * so that a closer look shows more of a mark but not only marks. Layout measures at zoom 1 by the same functions.
 */
import { markRadius } from '#lib/layout/footprint.ts';

export { LINE_HEIGHT, markRadius, NAME_GAP, nameBox, nameSize } from '#lib/layout/footprint.ts';
export { nameLines } from '#lib/layout/name-lines.ts';
export { textWidth } from '#lib/layout/text-width.ts';

/** Smallest radius of a mark that bears a name, and of a mark that does not (yet). */
const NAMED_LEAST = 4.5;
const DOT_LEAST = 2;
/** Radius in which a pointer or a finger still takes a mark. */
export const REACH_POINTER = 13;
export const REACH_FINGER = 22;

/** No word on the map is smaller, px. */
export const LEAST_SIZE = 12;
/** From this zoom on names have their full size; further away they shrink, but never under the least. */
const NAMES_FULL_FROM = 0.11;

/**
 * Share of its full size that a name has at a zoom. In steps of half a px: each other size of letters has to be drawn
 * anew, which a frame of a zoom has no time for.
 */
export function nameScale(size: number, k: number): number {
  if (k >= NAMES_FULL_FROM) return 1;
  const at = Math.floor(size * Math.sqrt(k / NAMES_FULL_FROM) * 2) / 2;
  return Math.min(1, Math.max(LEAST_SIZE, at) / size);
}

let lastZoom = 1;
let lastGrowth = 1;

/** How much marks have grown at a zoom. Asked for thousands of marks at one zoom, so the last answer is kept. */
export function growth(k: number): number {
  if (k !== lastZoom) {
    lastZoom = k;
    lastGrowth = Math.pow(Math.min(3, Math.max(0.25, k)), 0.45);
  }
  return lastGrowth;
}

/** Radius of a mark with its name. */
export function namedRadius(importance: number, k: number): number {
  return grownRadius(markRadius(importance), growth(k));
}

/** Radius of a mark with its name, from its radius at zoom 1 and its growth. */
export function grownRadius(radius: number, grown: number): number {
  return Math.max(NAMED_LEAST, radius * grown);
}

/** Radius of a mark whose name has no room yet. */
export function dotRadius(importance: number, k: number): number {
  return Math.max(DOT_LEAST, markRadius(importance) * growth(k) * 0.5);
}
