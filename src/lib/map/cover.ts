/**
 * Where names that are shown lie over bare dots: those are left out, so that words stay clean. Which ones hangs on the
 * zoom alone, never on the pan.
 */
import type { Camera, View } from './camera.ts';
import { namedRadius } from './measures.ts';
import { nameAt } from './name-at.ts';
import { namePlace } from './paint-mark.ts';
import type { Scene } from './scene.ts';
import type { Sight } from './sight.ts';
import { titleScale } from './titles.ts';

const CELL = 64;
const AIR = 2;
/** Round the name of a region, whose soft letters a dot beside them drowns. */
const TITLE_AIR = 4;

export interface CoverInput {
  readonly scene: Scene;
  readonly sight: Sight;
  readonly camera: Camera;
  readonly view: View;
}

/** Tells whether a point of the view, px, is covered. */
export function coverOf({ scene, sight, camera, view }: CoverInput): (x: number, y: number) => boolean {
  const columns = Math.max(1, Math.ceil(view.width / CELL));
  const rows = Math.max(1, Math.ceil(view.height / CELL));
  // Left, top, right, bottom of each rectangle in turn; and which of them are in which cell, as chains: where each
  // begins, and of its links in turn the place of a rectangle and that of the next link. A list a cell is a hundred lists
  // a frame.
  const rects: number[] = [];
  const first = new Int32Array(columns * rows).fill(-1);
  const links: number[] = [];
  const cover = (left: number, top: number, right: number, bottom: number): void => {
    const at = rects.push(left, top, right, bottom) - 4;
    const lastColumn = Math.min(columns - 1, Math.floor(right / CELL));
    const lastRow = Math.min(rows - 1, Math.floor(bottom / CELL));
    for (let row = Math.max(0, Math.floor(top / CELL)); row <= lastRow; row++) {
      for (let column = Math.max(0, Math.floor(left / CELL)); column <= lastColumn; column++) {
        const cell = row * columns + column;
        first[cell] = links.push(at, first[cell] ?? -1) - 2;
      }
    }
  };
  for (const i of sight.named) {
    const concept = scene.concept[i] ?? 0;
    const x = ((scene.x[i] ?? 0) - camera.x) * camera.k + view.width / 2;
    const y = ((scene.y[i] ?? 0) - camera.y) * camera.k + view.height / 2;
    const { width, height } = nameAt(scene.model, concept, camera.k);
    const r = namedRadius(scene.model.data.concepts.importance[concept] ?? 0, camera.k);
    const place = namePlace(scene.names.side[i] ?? 0, x, y, r, width, height);
    cover(place.left - AIR, place.top - AIR, place.left + width + AIR, place.top + height + AIR);
    cover(x - r - AIR, y - r - AIR, x + r + AIR, y + r + AIR);
  }
  for (const title of scene.titles) {
    if (title.level > sight.level) continue;
    const x = (title.x - camera.x) * camera.k + view.width / 2;
    const y = (title.y - camera.y) * camera.k + view.height / 2;
    const half = titleScale(title.size, camera.k) / 2;
    const [wide, high] = [title.width * half + TITLE_AIR, title.height * half + TITLE_AIR];
    cover(x - wide, y - high, x + wide, y + high);
  }
  return (x, y) => {
    let link = first[Math.floor(y / CELL) * columns + Math.floor(x / CELL)] ?? -1;
    for (; link >= 0; link = links[link + 1] ?? -1) {
      const at = links[link] ?? 0;
      if (x <= (rects[at] ?? 0) || y <= (rects[at + 1] ?? 0)) continue;
      if (x < (rects[at + 2] ?? 0) && y < (rects[at + 3] ?? 0)) return true;
    }
    return false;
  };
}
