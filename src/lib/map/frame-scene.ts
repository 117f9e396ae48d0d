/**
 * The camera that shows what a scene frames, names included: no name that shows at that zoom is cut by the edge of the
 * window or by what lies over it.
 */
import { boundsOf, freeView, offCentre, READING } from './camera.ts';
import type { Bounds, Camera, Inset, View } from './camera.ts';
import { levelOfZoom } from './levels.ts';
import { dotRadius, namedRadius } from './measures.ts';
import { nameAt } from './name-at.ts';
import { namePlace } from './paint-mark.ts';
import type { Scene } from './scene.ts';
import { titleScale } from './titles.ts';

/** Margin round what is framed, px; less where the room is small. */
const MARGIN = 22;
const LEAST_MARGIN = 8;
const MARGIN_SHARE = 0.06;
/** Share by which the camera steps back until all fits, and how often at most. */
const STEP = 0.975;
const TRIES = 60;

export function frameScene(scene: Scene, view: View, inset: Inset, closest = READING): Camera {
  const free = freeView(view, inset);
  const margin = frameMargin(free);
  const roomX = Math.max(60, free.width - margin * 2);
  const roomY = Math.max(60, free.height - margin * 2);
  const { frame } = scene;
  const things = [...scene.order].filter((i) => within(frame, scene.x[i] ?? 0, scene.y[i] ?? 0));
  const places = boundsOf(things.map((i) => ({ x: scene.x[i] ?? 0, y: scene.y[i] ?? 0 }))) ?? frame;
  let k = Math.min(
    closest,
    roomX / Math.max(1, places.right - places.left),
    roomY / Math.max(1, places.bottom - places.top),
  );
  // No name shows further away that does not here.
  const named = things.filter((i) => (scene.names.level[i] ?? 255) <= levelOfZoom(k));
  let extent = extentAt(scene, places, named, k);
  // Names keep their size while places draw together, and some of them go: the closest zoom at which all fits.
  for (let tries = 0; tries < TRIES; tries++) {
    if (extent.right - extent.left <= roomX && extent.bottom - extent.top <= roomY) break;
    k *= STEP;
    extent = extentAt(scene, places, named, k);
  }
  return {
    x: (extent.left + extent.right) / 2 / k + offCentre(view, inset).x / k,
    y: (extent.top + extent.bottom) / 2 / k + offCentre(view, inset).y / k,
    k,
  };
}

/** Margin that the camera keeps in a room, px. */
export function frameMargin({ width, height }: View): number {
  return Math.min(MARGIN, Math.max(LEAST_MARGIN, Math.min(width, height) * MARGIN_SHARE));
}

/** Reach of marks, names and titles at a zoom, px from the world's 0, 0. */
function extentAt(scene: Scene, places: Bounds, named: readonly number[], k: number): Bounds {
  const level = levelOfZoom(k);
  const { importance } = scene.model.data.concepts;
  const r = dotRadius(1, k);
  let left = places.left * k - r;
  let top = places.top * k - r;
  let right = places.right * k + r;
  let bottom = places.bottom * k + r;
  const grow = (l: number, t: number, r: number, b: number): void => {
    left = Math.min(left, l);
    top = Math.min(top, t);
    right = Math.max(right, r);
    bottom = Math.max(bottom, b);
  };
  for (const i of named) {
    if ((scene.names.level[i] ?? 255) > level) continue;
    const x = (scene.x[i] ?? 0) * k;
    const y = (scene.y[i] ?? 0) * k;
    const concept = scene.concept[i] ?? 0;
    const r = namedRadius(importance[concept] ?? 0, k);
    const { width, height } = nameAt(scene.model, concept, k);
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
  return { left, top, right, bottom };
}

function within(bounds: Bounds, x: number, y: number): boolean {
  return x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom;
}
