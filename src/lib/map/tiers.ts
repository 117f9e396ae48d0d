/**
 * Things by the octave of zoom from which they are drawn, each octave in cells of its own: what is drawn in a part of
 * the world at a zoom is found without looking at what is only drawn closer, so the work of a frame hangs on the screen
 * and not on how much there is.
 */
import type { Bounds } from './camera.ts';
import type { Places } from './dots.ts';
import { createGrid } from './grid.ts';
import { LEVELS } from './levels.ts';

const OCTAVE = 4;

export interface Tiers {
  /** Calls back for all in the cells that meet the bounds that may be drawn at the step; the coarse first. */
  within(bounds: Bounds, level: number, visit: (index: number) => void): void;
  /** The one drawn at the step that lies nearest to the point, within `reach` world units, and is accepted; or -1. */
  nearest(x: number, y: number, reach: number, level: number, accepts: (index: number) => boolean): number;
}

/** `order`: what there is, the most important first; `from`: step of zoom from which each is drawn. */
export function createTiers(places: Places, order: ArrayLike<number>, from: ArrayLike<number>): Tiers {
  const lists = Array.from({ length: Math.ceil(LEVELS / OCTAVE) }, (): number[] => []);
  for (let at = 0; at < order.length; at++) {
    const i = order[at] ?? 0;
    lists[Math.floor((from[i] ?? 0) / OCTAVE)]?.push(i);
  }
  const grids = lists.map((list) => createGrid(places, list));
  return {
    within(bounds, level, visit) {
      for (let octave = 0; octave <= Math.floor(level / OCTAVE); octave++) {
        grids[octave]?.within(bounds, (i) => {
          if ((from[i] ?? 0) <= level) visit(i);
          return true;
        });
      }
    },
    nearest(x, y, reach, level, accepts) {
      let best = -1;
      let least = reach;
      for (let octave = 0; octave <= Math.floor(level / OCTAVE); octave++) {
        const near = grids[octave]?.nearest(x, y, least, (i) => (from[i] ?? 0) <= level && accepts(i)) ?? -1;
        if (near < 0) continue;
        best = near;
        least = Math.hypot((places.x[near] ?? 0) - x, (places.y[near] ?? 0) - y);
      }
      return best;
    },
  };
}
