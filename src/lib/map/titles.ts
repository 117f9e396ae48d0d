/**
 * Where the name of each region stands: on its land, where it covers least of what matters there when the whole map is
 * in view. Fixed in the world, so that it does not wander.
 */
import type { Bounds } from './camera.ts';
import type { Ground } from './grounds.ts';
import { LINE_HEIGHT, textWidth } from './measures.ts';
import type { MapModel } from './map-model.ts';
import type { Title } from './scene.ts';

/** Letters are set apart by this share of the size. */
export const TITLE_SPACING = 0.06;
const SMALLEST = 14;
const LARGEST = 21;

export function placeTitles(
  model: MapModel,
  grounds: readonly Ground[],
  shown: Uint8Array,
  bounds: Bounds,
): Title[] {
  const largest = grounds.reduce((most, ground) => Math.max(most, ground.size), 1);
  // The zoom at which the whole stands in a window of middling size.
  const k = Math.min(1100 / (bounds.right - bounds.left), 760 / (bounds.bottom - bounds.top), 1);
  const members: number[][] = model.data.regions.map(() => []);
  for (let i = 0; i < model.count; i++) if (shown[i]) members[model.data.concepts.region[i] ?? -1]?.push(i);
  return [...grounds]
    .sort((a, b) => b.size - a.size || a.region - b.region)
    .map((ground) => {
      const size = Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(ground.size / largest));
      const lines = titleLines(model.data.regions[ground.region]?.label ?? '');
      const width = Math.max(...lines.map((line) => titleWidth(line, size)));
      const height = lines.length * size * LINE_HEIGHT;
      const place = leastCovering(model, members[ground.region] ?? [], width / k, height / k);
      return { lines, size, width, height, ...place, level: 0, region: ground.region };
    });
}

export function titleWidth(line: string, size: number): number {
  return textWidth(line, size) + line.length * size * TITLE_SPACING;
}

function titleLines(label: string): string[] {
  const words = label.split(/\s/).filter((word) => word !== '');
  if (label.length <= 14 || words.length < 2) return [words.join(' ')];
  let best = 1;
  let narrowest = Infinity;
  for (let cut = 1; cut < words.length; cut++) {
    const widest = Math.max(words.slice(0, cut).join(' ').length, words.slice(cut).join(' ').length);
    if (widest < narrowest) {
      narrowest = widest;
      best = cut;
    }
  }
  return [words.slice(0, best).join(' '), words.slice(best).join(' ')];
}

function leastCovering(
  model: MapModel,
  list: readonly number[],
  width: number,
  height: number,
): { x: number; y: number } {
  const xs = list.map((i) => model.x[i] ?? 0);
  const ys = list.map((i) => model.y[i] ?? 0);
  const left = Math.min(...xs);
  const right = Math.max(...xs);
  const top = Math.min(...ys);
  const bottom = Math.max(...ys);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  let best = middle;
  let least = Infinity;
  for (let row = 0; row <= 10; row++) {
    for (let column = 0; column <= 6; column++) {
      const x = left + ((right - left) * (column + 0.5)) / 7;
      const y = top - 20 + ((bottom - top + 40) * row) / 10;
      let covered = 0;
      for (const i of list) {
        const dx = Math.abs((model.x[i] ?? 0) - x);
        const dy = Math.abs((model.y[i] ?? 0) + 10 - y);
        if (dx < width / 2 + 20 && dy < height / 2 + 16) {
          covered += 0.15 + 4 * (model.data.concepts.importance[i] ?? 0) ** 2;
        }
      }
      const away =
        Math.abs(x - middle.x) / Math.max(1, right - left) +
        0.6 * (Math.abs(y - middle.y) / Math.max(1, bottom - top));
      const cost = covered + away * 0.8;
      if (cost >= least) continue;
      least = cost;
      best = { x, y };
    }
  }
  return best;
}
