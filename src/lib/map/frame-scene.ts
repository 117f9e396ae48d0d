/**
 * The camera that shows what a scene frames, names included: no name that shows at that zoom is cut by the edge of the
 * window or by what lies over it.
 */
import { freeView, offCentre, READING } from './camera.ts';
import type { Bounds, Camera, Inset, View } from './camera.ts';
import { levelOfZoom } from './levels.ts';
import { dotRadius, namedRadius } from './measures.ts';
import { namePlace } from './paint-mark.ts';
import type { Scene } from './scene.ts';
import { titleScale } from './titles.ts';

const MARGIN = 22;
const TRIES = 12;

export function frameScene(scene: Scene, view: View, inset: Inset, closest = READING): Camera {
  const free = freeView(view, inset);
  const roomX = Math.max(60, free.width - MARGIN * 2);
  const roomY = Math.max(60, free.height - MARGIN * 2);
  const { frame } = scene;
  const things = [...scene.order].filter((i) => within(frame, scene.x[i] ?? 0, scene.y[i] ?? 0));
  let k = Math.min(
    closest,
    roomX / Math.max(1, frame.right - frame.left),
    roomY / Math.max(1, frame.bottom - frame.top),
  );
  let extent = extentAt(scene, things, k) ?? scaled(frame, k);
  // Names keep their size while places draw together, so a few small steps back are enough.
  for (let tries = 0; tries < TRIES; tries++) {
    const over = Math.max((extent.right - extent.left) / roomX, (extent.bottom - extent.top) / roomY);
    if (over <= 1) break;
    k *= Math.max(0.75, Math.min(0.985, 1 / over));
    extent = extentAt(scene, things, k) ?? scaled(frame, k);
  }
  return {
    x: (extent.left + extent.right) / 2 / k + offCentre(view, inset).x / k,
    y: (extent.top + extent.bottom) / 2 / k + offCentre(view, inset).y / k,
    k,
  };
}

/** Reach of marks, names and titles at a zoom, px from the world's 0, 0. */
function extentAt(scene: Scene, things: readonly number[], k: number): Bounds | null {
  const level = levelOfZoom(k);
  const { importance } = scene.model.data.concepts;
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  const grow = (l: number, t: number, r: number, b: number): void => {
    left = Math.min(left, l);
    top = Math.min(top, t);
    right = Math.max(right, r);
    bottom = Math.max(bottom, b);
  };
  for (const i of things) {
    if ((scene.dots[i] ?? 255) > level) continue;
    const x = (scene.x[i] ?? 0) * k;
    const y = (scene.y[i] ?? 0) * k;
    const concept = scene.concept[i] ?? 0;
    if ((scene.names.level[i] ?? 255) > level) {
      const r = dotRadius(importance[concept] ?? 0, k);
      grow(x - r, y - r, x + r, y + r);
      continue;
    }
    const r = namedRadius(importance[concept] ?? 0, k);
    const width = scene.model.names.width[concept] ?? 0;
    const height = scene.model.names.height[concept] ?? 0;
    const place = namePlace(scene.names.side[i] ?? 0, x, y, r, width, height);
    grow(x - r, y - r, x + r, y + r);
    grow(place.left, place.top, place.left + width, place.top + height);
  }
  if (scene.frame === scene.bounds) {
    for (const title of scene.titles) {
      if (title.level > level) continue;
      const x = title.x * k;
      const y = title.y * k;
      const half = titleScale(title.size, k) / 2;
      const [halfW, halfH] = [title.width * half, title.height * half];
      grow(x - halfW, y - halfH, x + halfW, y + halfH);
    }
  }
  return left > right ? null : { left, top, right, bottom };
}

function scaled(bounds: Bounds, k: number): Bounds {
  return { left: bounds.left * k, top: bounds.top * k, right: bounds.right * k, bottom: bounds.bottom * k };
}

function within(bounds: Bounds, x: number, y: number): boolean {
  return x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom;
}
