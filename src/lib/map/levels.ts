/**
 * Zooms in steps of a quarter octave. What is shown is decided once for each step, for all places of the map at the
 * same time: so panning changes nothing, and zooming in only ever adds.
 */
const PER_OCTAVE = 4;
const LOWEST = -7;
/** Number of steps; the last one begins at the closest zoom, 8. */
export const LEVELS = (3 - LOWEST) * PER_OCTAVE + 1;
/** Never shown at any step. */
export const NEVER = 255;

/** Zoom at which a step begins. */
export function zoomOfLevel(level: number): number {
  return Math.pow(2, LOWEST + level / PER_OCTAVE);
}

/** The step that a zoom falls in. */
export function levelOfZoom(k: number): number {
  const level = Math.floor((Math.log2(k) - LOWEST) * PER_OCTAVE + 1e-9);
  return Math.min(LEVELS - 1, Math.max(0, level));
}
