/**
 * Where the map is looked at from, as a value: the world point in the middle of the canvas, and the zoom. Knows no
 * screen; every function gives a new camera. Screen px = (world − camera) × zoom + half the size of the view.
 */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** Size of the canvas in CSS px. */
export interface View {
  readonly width: number;
  readonly height: number;
}

/** What covers the canvas from its sides, CSS px. */
export interface Inset {
  readonly right: number;
  readonly bottom: number;
  readonly top?: number;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const CLOSEST = 8;
/** Zoom at which a neighbourhood is read with ease; framing goes no closer than this. */
export const READING = 1.25;

export function toScreen(camera: Camera, view: View, point: Point): Point {
  return {
    x: (point.x - camera.x) * camera.k + view.width / 2,
    y: (point.y - camera.y) * camera.k + view.height / 2,
  };
}

export function toWorld(camera: Camera, view: View, point: Point): Point {
  return {
    x: (point.x - view.width / 2) / camera.k + camera.x,
    y: (point.y - view.height / 2) / camera.k + camera.y,
  };
}

/** Moves the picture by screen px. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { x: camera.x - dx / camera.k, y: camera.y - dy / camera.k, k: camera.k };
}

/** Zooms so that what lies under the screen point stays there. */
export function zoomAbout(camera: Camera, view: View, point: Point, k: number): Camera {
  const held = toWorld(camera, view, point);
  return {
    x: held.x - (point.x - view.width / 2) / k,
    y: held.y - (point.y - view.height / 2) / k,
    k,
  };
}

/** The camera that shows all of the bounds in the part of the view that nothing covers, with a margin in px. */
export function frame(bounds: Bounds, view: View, inset: Inset, margin = 40, closest = READING): Camera {
  const free = freeView(view, inset);
  const width = Math.max(1, bounds.right - bounds.left);
  const height = Math.max(1, bounds.bottom - bounds.top);
  const roomX = Math.max(40, free.width - margin * 2);
  const roomY = Math.max(40, free.height - margin * 2);
  const k = Math.min(closest, roomX / width, roomY / height);
  return {
    x: (bounds.left + bounds.right) / 2 + offCentre(view, inset).x / k,
    y: (bounds.top + bounds.bottom) / 2 + offCentre(view, inset).y / k,
    k,
  };
}

/** From the middle of the part that nothing covers to the middle of the view, px. */
export function offCentre(view: View, inset: Inset): Point {
  const free = freeView(view, inset);
  const top = Math.min(inset.top ?? 0, view.height - free.height);
  return { x: (view.width - free.width) / 2, y: (view.height - free.height) / 2 - top };
}

/** The part of the view that nothing covers; never less than a third of it. */
export function freeView(view: View, inset: Inset): View {
  return {
    width: Math.max(view.width / 3, view.width - inset.right),
    height: Math.max(view.height / 3, view.height - inset.bottom - (inset.top ?? 0)),
  };
}

/** The camera moved just so far that a point of the screen, with room for a name, lies in what nothing covers. */
export function revealing(camera: Camera, view: View, inset: Inset, at: Point): Camera {
  const dx = outside(at.x, 90, view.width - inset.right - 90);
  const dy = outside(at.y, (inset.top ?? 0) + 60, view.height - inset.bottom - 70);
  return dx === 0 && dy === 0 ? camera : panBy(camera, -dx, -dy);
}

/** How far a value lies outside of bounds; 0 where the bounds leave no room. */
function outside(value: number, least: number, most: number): number {
  if (most < least) return 0;
  return value < least ? value - least : value > most ? value - most : 0;
}

/** World rectangle that the view shows, grown by `margin` px on each side. */
export function boundsInView(camera: Camera, view: View, margin = 0): Bounds {
  const halfX = (view.width / 2 + margin) / camera.k;
  const halfY = (view.height / 2 + margin) / camera.k;
  return {
    left: camera.x - halfX,
    right: camera.x + halfX,
    top: camera.y - halfY,
    bottom: camera.y + halfY,
  };
}

/** True where both draw the same picture to the given part of a px. */
export function sameCamera(a: Camera, b: Camera, view: View, px = 0.25): boolean {
  const scale = Math.max(a.k, b.k);
  const reach = Math.max(view.width, view.height) / 2;
  return (
    Math.abs(a.x - b.x) * scale <= px &&
    Math.abs(a.y - b.y) * scale <= px &&
    Math.abs(a.k / b.k - 1) * reach <= px
  );
}

/** Smallest rectangle round the points; null where there are none. */
export function boundsOf(points: Iterable<Point>, margin = 0): Bounds | null {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return null;
  return { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin };
}
