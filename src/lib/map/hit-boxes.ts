/**
 * Where marks and names of the things in view stand on the screen, for a pointer that asks many times while the picture
 * stays. Measured once a picture: to ask then is a row of comparisons.
 */
import type { Camera, View } from './camera.ts';
import { namedRadius } from './measures.ts';
import { nameAt } from './name-at.ts';
import { namePlace } from './paint-mark.ts';
import type { Scene } from './scene.ts';

export interface HitInput {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly view: View;
  /** Things in view with names, the most important last; a new list for each picture. */
  readonly named: readonly number[];
}

/** By thing in turn: middle and radius of the mark, then left, top, right and bottom of the name, px. */
const EACH = 7;
/** So far beside a mark and a name a pointer still means them, px. */
const MARK_AIR = 1;
const NAME_AIR = 2;

let last: { readonly of: HitInput; readonly boxes: Float64Array } | null = null;

/** The most important thing on whose mark or name the point is; -1 for none. */
export function namedAt(input: HitInput, x: number, y: number): number {
  const { named } = input;
  const boxes = boxesOf(input);
  for (let at = named.length - 1; at >= 0; at--) {
    const to = at * EACH;
    if (y >= (boxes[to + 4] ?? 0) && y <= (boxes[to + 6] ?? 0)) {
      if (x >= (boxes[to + 3] ?? 0) && x <= (boxes[to + 5] ?? 0)) return named[at] ?? -1;
    }
    const dx = (boxes[to] ?? 0) - x;
    const dy = (boxes[to + 1] ?? 0) - y;
    const r = boxes[to + 2] ?? 0;
    if (dx * dx + dy * dy <= r * r) return named[at] ?? -1;
  }
  return -1;
}

function boxesOf(input: HitInput): Float64Array {
  if (last && isSame(last.of, input)) return last.boxes;
  const { scene, camera, view, named } = input;
  const boxes = new Float64Array(named.length * EACH);
  for (let at = 0; at < named.length; at++) {
    const i = named[at] ?? 0;
    const concept = scene.concept[i] ?? 0;
    const x = ((scene.x[i] ?? 0) - camera.x) * camera.k + view.width / 2;
    const y = ((scene.y[i] ?? 0) - camera.y) * camera.k + view.height / 2;
    const r = namedRadius(scene.model.data.concepts.importance[concept] ?? 0, camera.k);
    const { width, height } = nameAt(scene.model, concept, camera.k);
    const { left, top } = namePlace(scene.names.side[i] ?? 0, x, y, r, width, height);
    const to = at * EACH;
    boxes[to] = x;
    boxes[to + 1] = y;
    boxes[to + 2] = r + MARK_AIR;
    boxes[to + 3] = left - NAME_AIR;
    boxes[to + 4] = top - NAME_AIR;
    boxes[to + 5] = left + width + NAME_AIR;
    boxes[to + 6] = top + height + NAME_AIR;
  }
  last = { of: input, boxes };
  return boxes;
}

function isSame(a: HitInput, b: HitInput): boolean {
  return (
    a.named === b.named &&
    a.scene === b.scene &&
    a.camera.x === b.camera.x &&
    a.camera.y === b.camera.y &&
    a.camera.k === b.camera.k &&
    a.view.width === b.view.width &&
    a.view.height === b.view.height
  );
}
