/**
 * The room that a concept takes on the map at zoom 1: its mark with its name below. The map draws by the same
 * measures (map/measures.ts reads them), so that what the layout keeps apart stays apart on the screen.
 */
import { nameLines } from './name-lines.ts';
import { textWidth } from './text-width.ts';

/** Radius of a mark in map units at zoom 1, by importance 0..1. */
export function markRadius(importance: number): number {
  return 6 + 9 * Math.sqrt(clamp01(importance));
}

/** Size of a name in px, by importance 0..1: 12 to 18, never under 12. */
export function nameSize(importance: number): number {
  return Math.round(12 + 6 * clamp01(importance));
}

/** Height of a line of a name as a share of its size. */
export const LINE_HEIGHT = 1.18;
/** Gap between a mark and its name, map units at zoom 1. */
export const NAME_GAP = 2;
/** Air on each side of a footprint. */
const AIR = 5;

/** Reach from the concept's place to each side of its box, map units. */
export interface Footprint {
  readonly half: number;
  readonly above: number;
  readonly below: number;
}

/** Width and height of a name set on its lines, px. */
export function nameBox(lines: readonly string[], size: number): { width: number; height: number } {
  return {
    width: Math.max(0, ...lines.map((line) => textWidth(line, size))),
    height: lines.length * size * LINE_HEIGHT,
  };
}

/** Box of mark and name, for a concept whose name stands below its mark. */
export function footprintOf(label: string, importance: number): Footprint {
  const radius = markRadius(importance);
  const name = nameBox(nameLines(label), nameSize(importance));
  return {
    half: Math.max(radius, name.width / 2) + AIR,
    above: radius + AIR,
    below: radius + NAME_GAP + name.height + AIR,
  };
}

function clamp01(value: number): number {
  return Math.min(1, Math.max(0, value));
}
