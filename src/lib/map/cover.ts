/**
 * Bare dots that lie under a name that is shown: they are left out, so that words stay clean. Which ones hangs on the
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

export interface CoverInput {
  readonly scene: Scene;
  readonly sight: Sight;
  readonly camera: Camera;
  readonly view: View;
}

export function coveredDots({ scene, sight, camera, view }: CoverInput): ReadonlySet<number> {
  const covered = new Set<number>();
  if (sight.dots.length === 0) return covered;
  const px = (i: number): number => ((scene.x[i] ?? 0) - camera.x) * camera.k + view.width / 2;
  const py = (i: number): number => ((scene.y[i] ?? 0) - camera.y) * camera.k + view.height / 2;
  const cells = new Map<number, number[]>();
  for (const i of sight.dots) {
    const key = Math.floor(px(i) / CELL) * 65_537 + Math.floor(py(i) / CELL);
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  }
  const cover = (left: number, top: number, right: number, bottom: number): void => {
    for (let c = Math.floor(left / CELL); c <= Math.floor(right / CELL); c++) {
      for (let r = Math.floor(top / CELL); r <= Math.floor(bottom / CELL); r++) {
        for (const i of cells.get(c * 65_537 + r) ?? []) {
          const x = px(i);
          const y = py(i);
          if (x > left && x < right && y > top && y < bottom) covered.add(i);
        }
      }
    }
  };
  for (const i of sight.named) {
    const concept = scene.concept[i] ?? 0;
    const { width, height } = nameAt(scene.model, concept, camera.k);
    const side = scene.names.side[i] ?? 0;
    const r = namedRadius(scene.model.data.concepts.importance[concept] ?? 0, camera.k);
    const place = namePlace(side, px(i), py(i), r, width, height);
    cover(place.left - AIR, place.top - AIR, place.left + width + AIR, place.top + height + AIR);
    cover(px(i) - r - AIR, py(i) - r - AIR, px(i) + r + AIR, py(i) + r + AIR);
  }
  for (const title of scene.titles) {
    if (title.level > sight.level) continue;
    const x = (title.x - camera.x) * camera.k + view.width / 2;
    const y = (title.y - camera.y) * camera.k + view.height / 2;
    const half = titleScale(title.size, camera.k) / 2;
    cover(x - title.width * half, y - title.height * half, x + title.width * half, y + title.height * half);
  }
  return covered;
}
