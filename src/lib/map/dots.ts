/**
 * From which zoom on each concept is drawn at all, be it as a bare dot: one a cell of the screen, the most important,
 * so that a frame costs the same however many concepts there are. Cells halve with each octave, so that what is drawn
 * stays drawn when one comes closer.
 */
import { LEVELS, levelOfZoom, zoomOfLevel } from './levels.ts';

/** Side of a cell of the screen, px, at the beginning of its octave. */
const CELL = 10;

export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Step of zoom by concept; `order` has the concepts that may be drawn, the most important first. */
export function planDots(places: Places, order: ArrayLike<number>, count: number): Uint8Array {
  const from = new Uint8Array(count).fill(LEVELS - 1);
  // Octave by octave from afar; who got a cell keeps one for good.
  for (let octave = 0; octave < LEVELS; octave += 4) {
    const scale = zoomOfLevel(octave) / CELL;
    const taken = new Set<number>();
    let left = 0;
    for (let at = 0; at < order.length; at++) {
      const i = order[at] ?? 0;
      const key =
        Math.floor((places.x[i] ?? 0) * scale) * 16_777_259 + Math.floor((places.y[i] ?? 0) * scale);
      const shown = (from[i] ?? 0) < octave;
      if (shown || !taken.has(key)) {
        taken.add(key);
        if (!shown) from[i] = octave;
      } else left++;
    }
    if (left === 0) break;
  }
  return from;
}

/** How many concepts are drawn at a zoom. */
export function dotsAt(from: Uint8Array, order: ArrayLike<number>, k: number): number {
  const level = levelOfZoom(k);
  let count = 0;
  for (let at = 0; at < order.length; at++) if ((from[order[at] ?? 0] ?? 0) <= level) count++;
  return count;
}
