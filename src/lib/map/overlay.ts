/**
 * The few elements of the page that stand on the canvas: the links over what is pointed at and what has the keyboard,
 * and the sign at the edge that says where the focus is when it has left the view. They are moved with each frame,
 * never by way of a component.
 */
import { toScreen } from './camera.ts';
import type { Camera, Inset, View } from './camera.ts';
import { namedRadius } from './measures.ts';
import { nameAt } from './name-at.ts';
import { namePlace } from './paint-mark.ts';
import type { Scene } from './scene.ts';

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

/** Puts the sign at the edge nearest to the thing; hides it while the thing is in view. */
export function placeAway(
  sign: HTMLElement,
  scene: Scene,
  thing: number | null,
  camera: Camera,
  view: View,
  inset: Inset,
): void {
  const free = { right: view.width - inset.right, bottom: view.height - inset.bottom, top: inset.top ?? 0 };
  const at =
    thing === null ? null : toScreen(camera, view, { x: scene.x[thing] ?? 0, y: scene.y[thing] ?? 0 });
  const inside = at === null || (at.x > 0 && at.x < free.right && at.y > free.top && at.y < free.bottom);
  if (inside) {
    sign.hidden = true;
    return;
  }
  sign.hidden = false;
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
