/**
 * The few elements of the page that stand on the canvas: the links over what is pointed at and what has the keyboard,
 * and the sign at the edge that says where the focus is when it has left the view, or the map when all of it has. They
 * are moved with each frame, never by way of a component.
 */
import { toScreen } from './camera.ts';
import type { Camera, Inset, View } from './camera.ts';
import { namedRadius } from './measures.ts';
import { nameAt } from './name-at.ts';
import { namePlace } from './paint-mark.ts';
import type { Scene } from './scene.ts';
import type { Sight } from './sight.ts';

export interface OverlayElements {
  readonly hover: HTMLElement;
  readonly cursor: HTMLElement;
  readonly away: HTMLElement;
}

const AIR = 3;
const EDGE = 30;

/** Lays a link over mark and name of a thing; away when there is none. */
export function placeLink(
  link: HTMLElement,
  scene: Scene,
  thing: number | null,
  camera: Camera,
  view: View,
): void {
  if (thing === null) {
    link.style.transform = 'translate(-9999px, -9999px)';
    return;
  }
  const concept = scene.concept[thing] ?? 0;
  const at = toScreen(camera, view, { x: scene.x[thing] ?? 0, y: scene.y[thing] ?? 0 });
  const r = namedRadius(scene.model.data.concepts.importance[concept] ?? 0, camera.k);
  const { width, height } = nameAt(scene.model, concept, camera.k);
  const place = namePlace(scene.names.side[thing] ?? 0, at.x, at.y, r, width, height);
  const left = Math.min(at.x - r, place.left) - AIR;
  const top = Math.min(at.y - r, place.top) - AIR;
  const right = Math.max(at.x + r, place.left + width) + AIR;
  const bottom = Math.max(at.y + r, place.top + height) + AIR;
  link.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
  link.style.width = `${(right - left).toFixed(1)}px`;
  link.style.height = `${(bottom - top).toFixed(1)}px`;
}

/** Things among which the nearest is looked for when none is in view. */
const WELL_KNOWN = 300;

/**
 * Of a view in which nothing stands: the nearest of the most important things, to point at. Null where something is in
 * view. `sight`: what was last drawn, which may reach beyond the view.
 */
export function lostThing(
  scene: Scene,
  { named, dots }: Sight,
  camera: Camera,
  view: View,
  inset: Inset,
): number | null {
  const isIn = (thing: number): boolean => isInView(scene, thing, camera, view, inset);
  if (scene.order.length === 0 || named.some(isIn) || dots.some(isIn)) return null;
  let nearest: number | null = null;
  let least = Infinity;
  for (const thing of scene.order.subarray(0, WELL_KNOWN)) {
    const away = Math.hypot((scene.x[thing] ?? 0) - camera.x, (scene.y[thing] ?? 0) - camera.y);
    if (away >= least) continue;
    nearest = thing;
    least = away;
  }
  return nearest;
}

/** Puts the sign at the edge nearest to the thing; hides it while the thing is in view. */
export function placeAway(
  sign: HTMLElement,
  scene: Scene,
  thing: number | null,
  camera: Camera,
  view: View,
  inset: Inset,
): void {
  sign.hidden = thing === null || isInView(scene, thing, camera, view, inset);
  if (thing === null || sign.hidden) return;
  const free = freeOf(view, inset);
  const at = toScreen(camera, view, { x: scene.x[thing] ?? 0, y: scene.y[thing] ?? 0 });
  const middle = { x: free.right / 2, y: (free.top + free.bottom) / 2 };
  const dx = at.x - middle.x;
  const dy = at.y - middle.y;
  const wide = sign.offsetWidth / 2 + EDGE / 2;
  const scale = Math.min(
    (free.right / 2 - wide) / Math.max(1, Math.abs(dx)),
    ((free.bottom - free.top) / 2 - EDGE) / Math.max(1, Math.abs(dy)),
  );
  const x = middle.x + dx * scale;
  const y = middle.y + dy * scale;
  sign.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
  sign.style.setProperty('--turn', `${Math.atan2(dy, dx).toFixed(3)}rad`);
}

/** What the panel leaves of the view, px. */
function freeOf(view: View, inset: Inset): { right: number; bottom: number; top: number } {
  return { right: view.width - inset.right, bottom: view.height - inset.bottom, top: inset.top ?? 0 };
}

function isInView(scene: Scene, thing: number, camera: Camera, view: View, inset: Inset): boolean {
  const free = freeOf(view, inset);
  const { x, y } = toScreen(camera, view, { x: scene.x[thing] ?? 0, y: scene.y[thing] ?? 0 });
  return x > 0 && x < free.right && y > free.top && y < free.bottom;
}
