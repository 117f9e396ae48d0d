/** What the page of the benchmark asks of each renderer. */
import type { Camera } from '#lib/map/camera.ts';
import type { MapData } from '#lib/map/map-data.ts';

export interface Mounted {
  /** Where it takes the graph in later: when it has. */
  readonly ready?: Promise<void>;
  /** Does what waits for idle moments, before anything is timed. */
  settle?(): void;
  /** A frame of a movement: moves the camera and draws, now or in the renderer's own next frame. */
  look(camera: Camera): void;
  /** Moves the camera, where `look` would draw at once. */
  place?(camera: Camera): void;
  /** Draws all of the picture before it returns. */
  draw(): void;
  /** What is at a point of the screen, as a pointer asks. */
  pick?(x: number, y: number): unknown;
}

export type Mount = (root: HTMLElement, data: MapData) => Mounted;

/** Typeface of the words: that of the page. */
export const FONT = 'Bench, sans-serif';

/** Radius of a mark, px at zoom 1, for those that have none of their own. */
export function radiusOf(importance: number): number {
  return 3 + 9 * importance;
}
