/**
 * Builds a board again until everyone on it bears a name where the camera frames it. Names keep their size while the
 * camera steps back, so rows that stand clear at zoom 1 may not where the width makes it step back: then the rows stand
 * further apart, and where that does not help, fewer are shown.
 */
import { frameScene } from '../frame-scene.ts';
import type { View } from '../camera.ts';
import { levelOfZoom, zoomOfLevel } from '../levels.ts';
import type { Scene } from '../scene.ts';

const TRIES = 12;
/** Rows never stand further apart than this; and a little air beyond what the zoom asks for, since marks grow in a step. */
const FURTHEST = 2.4;
const SLACK = 1.03;

/** `build`: makes the board with rows so many times as far apart, and so many concepts fewer than would fit. */
export function untilNamed(room: View, build: (stretch: number, fewer: number) => Scene): [number, number] {
  let stretch = 1;
  let fewer = 0;
  let best: [number, number] = [1, 0];
  let least = Infinity;
  for (let tries = 0; tries < TRIES; tries++) {
    const scene = build(stretch, fewer);
    const level = levelOfZoom(frameScene(scene, room, { right: 0, bottom: 0 }).k);
    const unnamed = scene.order.reduce((sum, i) => sum + ((scene.names.level[i] ?? 255) > level ? 1 : 0), 0);
    if (unnamed < least) [least, best] = [unnamed, [stretch, fewer]];
    if (unnamed === 0) break;
    const wanted = Math.min(FURTHEST, SLACK / zoomOfLevel(level));
    if (wanted > stretch * 1.01) stretch = wanted;
    else fewer += unnamed;
  }
  return best;
}
