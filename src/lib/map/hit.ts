/** Which thing a pointer means: a name that it is on, else the nearest mark within reach of a pointer or a finger. */
import { toWorld } from './camera.ts';
import type { Camera, Point, View } from './camera.ts';
import { levelOfZoom } from './levels.ts';
import { dotRadius, namedRadius, REACH_FINGER, REACH_POINTER } from './measures.ts';
import { nameAt } from './name-at.ts';
import { namePlace } from './paint-mark.ts';
import type { Scene } from './scene.ts';

export interface HitInput {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly view: View;
  /** Things in view with names, the most important last. */
  readonly named: readonly number[];
}

/** Number of the thing, or -1. */
export function hitThing({ scene, camera, view, named }: HitInput, point: Point, finger: boolean): number {
  const px = (i: number): number => ((scene.x[i] ?? 0) - camera.x) * camera.k + view.width / 2;
  const py = (i: number): number => ((scene.y[i] ?? 0) - camera.y) * camera.k + view.height / 2;
  const importance = (i: number): number => scene.model.data.concepts.importance[scene.concept[i] ?? 0] ?? 0;
  const level = levelOfZoom(camera.k);
  // Names and their marks first: a bare dot under a name is not drawn.
  for (let at = named.length - 1; at >= 0; at--) {
    const i = named[at] ?? 0;
    const concept = scene.concept[i] ?? 0;
    const { width, height } = nameAt(scene.model, concept, camera.k);
    const r = namedRadius(importance(i), camera.k);
    const { left, top } = namePlace(scene.names.side[i] ?? 0, px(i), py(i), r, width, height);
    if (Math.hypot(px(i) - point.x, py(i) - point.y) <= r + 1) return i;
    const inX = point.x >= left - 2 && point.x <= left + width + 2;
    if (inX && point.y >= top - 2 && point.y <= top + height + 2) return i;
  }
  const world = toWorld(camera, view, point);
  const reach = finger ? REACH_FINGER : REACH_POINTER;
  const widest = Math.max(reach, namedRadius(1, camera.k));
  return scene.tiers.nearest(world.x, world.y, widest / camera.k, level, (i) => {
    const isNamed = (scene.names.level[i] ?? 255) <= level;
    const r = isNamed ? namedRadius(importance(i), camera.k) : dotRadius(importance(i), camera.k);
    return Math.hypot(px(i) - point.x, py(i) - point.y) <= Math.max(r + 2, isNamed ? reach : reach * 0.7);
  });
}
