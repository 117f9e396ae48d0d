/**
 * Where the name of each region stands: on its land, where it covers least of what matters there when the whole map is
 * in view, and clear of other regions' names even on a small screen. Fixed in the world, so that it does not wander.
 */
import type { Bounds, Point } from './camera.ts';
import type { Ground } from './grounds.ts';
import { LEAST_SIZE, LINE_HEIGHT, textWidth } from './measures.ts';
import type { MapModel } from './map-model.ts';
import type { Title } from './scene.ts';

/** Letters are set apart by this share of the size. */
export const TITLE_SPACING = 0.06;
const SMALLEST = 13;
const LARGEST = 18;
/** Spots that are tried on each land, across and down. */
const COLUMNS = 8;
const ROWS = 12;
/** Rows above the land that are tried too (below it, a name would seem to be that of the next), and what that costs. */
const BESIDE = 2;
const OFFSHORE = 3;
/** Above a land lower than its name the name is tried where it is clear of all marks: so far from the uppermost, world units. */
const CLEAR = 30;
/** What it costs to cover the only mark of a land; one of two a quarter of it, and so on. */
const ONE_OF = 24;
/** By so much a spot may be worse than the best, where that shows the name from further away. */
const WORSE = 2.6;
/** From this zoom on titles have their full size; below it they shrink, but never under 12 px. */
const FULL_FROM = 0.22;

/** So many of a region's most important concepts may stand for its name. */
const HUBS = 3;

/** A title with the spots that it may take, in the world, the best first. */
export interface SpottedTitle extends Title {
  readonly spots: readonly Point[];
}

export interface Titles {
  readonly titles: readonly SpottedTitle[];
  /** Concepts that are called like their region and so name it, in place of a title. */
  readonly namesakes: readonly number[];
}

export function placeTitles(
  model: MapModel,
  grounds: readonly Ground[],
  shown: Uint8Array,
  bounds: Bounds,
): Titles {
  const across = bounds.right - bounds.left;
  const down = bounds.bottom - bounds.top;
  const largest = grounds.reduce((most, ground) => Math.max(most, ground.size), 1);
  // The zoom at which the whole stands in a window of middling size.
  const k = Math.min(1100 / across, 760 / down, 1);
  const members: number[][] = model.data.regions.map(() => []);
  for (let i = 0; i < model.count; i++) if (shown[i]) members[model.data.concepts.region[i] ?? -1]?.push(i);
  const namesakes: number[] = [];
  const titles: SpottedTitle[] = [];
  for (const ground of [...grounds].sort((a, b) => b.size - a.size || a.region - b.region)) {
    const list = members[ground.region] ?? [];
    const label = model.data.regions[ground.region]?.label ?? '';
    const namesake = namesakeOf(model, list, label);
    if (namesake !== null) {
      namesakes.push(namesake);
      continue;
    }
    const size = Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(ground.size / largest));
    const lines = titleLines(label);
    const width = Math.max(...lines.map((line) => titleWidth(line, size)));
    const height = lines.length * size * LINE_HEIGHT;
    const others = grounds.filter((other) => other !== ground);
    const spots = spotsOn(model, ground, list, { width: width / k, height: height / k, others });
    const [{ x, y } = { x: 0, y: 0 }] = spots;
    titles.push({ lines, size, width, height, x, y, spots, level: 0, region: ground.region });
  }
  return { titles, namesakes };
}

/** The concept among the region's most important that has its very name, or null. */
function namesakeOf(model: MapModel, list: readonly number[], label: string): number | null {
  const { importance, label: labels } = model.data.concepts;
  const name = label.toLowerCase();
  const hubs = [...list].sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b).slice(0, HUBS);
  return hubs.find((i) => labels[i]?.toLowerCase() === name) ?? null;
}

/** Share of its full size that a title has at a zoom, in steps of half a px. */
export function titleScale(size: number, k: number): number {
  const at = Math.floor(size * Math.pow(k / FULL_FROM, 0.5) * 2) / 2;
  return Math.min(1, Math.max(LEAST_SIZE, at) / size);
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

/** Spots all over the land, the best first: on it, off its marks, important ones first of all, and near its middle. */
function spotsOn(
  model: MapModel,
  ground: Ground,
  list: readonly number[],
  { width, height, others }: { width: number; height: number; others: readonly Ground[] },
): Point[] {
  const xs = list.map((i) => model.x[i] ?? 0);
  const ys = list.map((i) => model.y[i] ?? 0);
  const left = Math.min(...xs);
  const right = Math.max(...xs);
  const top = Math.min(...ys);
  const bottom = Math.max(...ys);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const importance = list.map((i) => model.data.concepts.importance[i] ?? 0);
  // Of few none should be out of sight.
  const covered = importance.map((share) => 0.15 + 4 * share ** 2 + ONE_OF / list.length ** 2);
  const beside = importance.map((share) => 1.5 * share ** 4);
  const spots: { x: number; y: number; cost: number }[] = [];
  const isOpen = (x: number, y: number): boolean =>
    !others.some((other) => [-0.5, 0, 0.5].some((share) => onLand(other, x + width * share, y)));
  const isLow = bottom - top < height;
  for (let row = -BESIDE; row <= ROWS; row++) {
    for (let column = 0; column <= COLUMNS; column++) {
      const x = left + ((right - left) * column) / COLUMNS;
      const y = isLow && row < 0 ? top - height / 2 - CLEAR * -row : top + ((bottom - top) * row) / ROWS;
      const ashore = onLand(ground, x, y);
      if (!ashore && (row >= 0 || !isOpen(x, y))) continue;
      const away =
        Math.abs(x - middle.x) / Math.max(width, right - left) +
        0.6 * (Math.abs(y - middle.y) / Math.max(height, bottom - top));
      let cost = away * 0.8 + (ashore ? 0 : OFFSHORE);
      for (let at = 0; at < list.length; at++) {
        const dx = Math.abs((xs[at] ?? 0) - x);
        const dy = Math.abs((ys[at] ?? 0) + 10 - y);
        if (dx < width / 2 + 20 && dy < height / 2 + 16) cost += covered[at] ?? 0;
        // Beside it, and so where its name would stand.
        else if (dx < width && dy < height * 1.6) cost += beside[at] ?? 0;
      }
      for (const share of [-0.5, 0.5]) if (ashore && !onLand(ground, x + width * share, y)) cost += 4;
      spots.push({ x, y, cost });
    }
  }
  spots.sort((a, b) => a.cost - b.cost || a.y - b.y || a.x - b.x);
  const [best] = spots;
  return best ? spots.filter(({ cost }) => cost <= best.cost + WORSE) : [middle];
}

/** Even-odd rule over the shores of a land. */
function onLand({ rings, bounds }: Ground, x: number, y: number): boolean {
  if (x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom) return false;
  let inside = false;
  for (const ring of rings) {
    // Numbers alone, as this is asked a million times for a large map.
    let xj = ring[ring.length - 2] ?? 0;
    let yj = ring[ring.length - 1] ?? 0;
    for (let at = 0; at < ring.length; at += 2) {
      const xi = ring[at] ?? 0;
      const yi = ring[at + 1] ?? 0;
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
      xj = xi;
      yj = yi;
    }
  }
  return inside;
}
