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
const SMALLEST = 13;
const LARGEST = 18;
const LEAST = 12;
/** Spots that are tried on each land, across and down. */
const COLUMNS = 8;
const ROWS = 12;
/** From this zoom on titles have their full size; below it they shrink, but never under 12 px. */
const FULL_FROM = 0.22;

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
      const place = leastCovering(model, ground, members[ground.region] ?? [], width / k, height / k);
      return { lines, size, width, height, ...place, level: 0, region: ground.region };
    });
}

/** Share of its full size that a title has at a zoom. */
export function titleScale(size: number, k: number): number {
  return Math.max(LEAST / size, Math.min(1, Math.pow(k / FULL_FROM, 0.5)));
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

/** Tries spots all over the land: on it, off its marks, important ones first of all, and near its middle. */
function leastCovering(
  model: MapModel,
  ground: Ground,
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
  for (let row = 0; row <= ROWS; row++) {
    for (let column = 0; column <= COLUMNS; column++) {
      const x = left + ((right - left) * column) / COLUMNS;
      const y = top + ((bottom - top) * row) / ROWS;
      const away =
        Math.abs(x - middle.x) / Math.max(1, right - left) +
        0.6 * (Math.abs(y - middle.y) / Math.max(1, bottom - top));
      let cost = away * 0.8;
      for (const i of list) {
        const dx = Math.abs((model.x[i] ?? 0) - x);
        const dy = Math.abs((model.y[i] ?? 0) + 10 - y);
        if (dx < width / 2 + 20 && dy < height / 2 + 16) {
          cost += 0.15 + 4 * (model.data.concepts.importance[i] ?? 0) ** 2;
        }
      }
      if (cost >= least) continue;
      if (!onLand(ground, x, y)) continue;
      for (const share of [-0.5, 0.5]) if (!onLand(ground, x + width * share, y)) cost += 4;
      if (cost >= least) continue;
      least = cost;
      best = { x, y };
    }
  }
  return best;
}

/** Even-odd rule over the shores of a land. */
function onLand(ground: Ground, x: number, y: number): boolean {
  let inside = false;
  for (const ring of ground.rings) {
    const count = ring.length / 2;
    for (let i = 0, j = count - 1; i < count; j = i++) {
      const [xi, yi] = [ring[i * 2] ?? 0, ring[i * 2 + 1] ?? 0];
      const [xj, yj] = [ring[j * 2] ?? 0, ring[j * 2 + 1] ?? 0];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}
