/** Which thing a pointer means: a name that it is on, else the nearest mark within reach of a pointer or a finger. */
import { toWorld } from './camera.ts';
import type { Point } from './camera.ts';
import { namedAt } from './hit-boxes.ts';
import type { HitInput } from './hit-boxes.ts';
import { levelOfZoom } from './levels.ts';
import { dotRadius, namedRadius, REACH_FINGER, REACH_POINTER } from './measures.ts';

/** Number of the thing, or -1. */
export function hitThing(input: HitInput, point: Point, finger: boolean): number {
  // Names and their marks first: a bare dot under a name is not drawn.
  const on = namedAt(input, point.x, point.y);
  if (on >= 0) return on;
  const { scene, camera, view } = input;
  const level = levelOfZoom(camera.k);
  const world = toWorld(camera, view, point);
  const reach = finger ? REACH_FINGER : REACH_POINTER;
  const widest = Math.max(reach, namedRadius(1, camera.k));
  return scene.tiers.nearest(world.x, world.y, widest / camera.k, level, (i) => {
    const importance = scene.model.data.concepts.importance[scene.concept[i] ?? 0] ?? 0;
    const isNamed = (scene.names.level[i] ?? 255) <= level;
    const r = isNamed ? namedRadius(importance, camera.k) : dotRadius(importance, camera.k);
    const away = Math.hypot((scene.x[i] ?? 0) - world.x, (scene.y[i] ?? 0) - world.y) * camera.k;
    return away <= Math.max(r + 2, isNamed ? reach : reach * 0.7);
  });
}
