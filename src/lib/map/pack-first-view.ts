/** At the build: the slim map → what the first picture of the whole is painted from. */
import { KIND_IDS } from '#lib/graph/vocabulary.ts';
import { atlasLens } from '#lib/lens/atlas-lens.ts';
import { namesHoldTo } from './atlas-scene.ts';
import type { Bounds, Camera, View } from './camera.ts';
import type { FirstName, FirstTitle, FirstView } from './first-view.ts';
import { NO_FILTER } from './legend.ts';
import { NEVER, zoomOfLevel } from './levels.ts';
import { makeScene } from './make-scene.ts';
import type { MapData } from './map-data.ts';
import { readMap } from './map-model.ts';
import { forLinesOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { BUDGET, sightOf } from './sight.ts';

/** More would make the page heavy: then the picture is for smaller windows only. */
const MOST_THINGS = 2500;
/** Below this step the picture would be for no window at all. */
const LEAST_LEVEL = 4;

/** Null where there is nothing to draw, or so much that no window has a light picture of it. */
export function packFirstView(data: MapData): FirstView | null {
  const scene = makeScene({
    model: readMap(data),
    filter: NO_FILTER,
    lens: atlasLens(),
    room: { width: 1000, height: 800 },
  });
  if (scene.order.length === 0) return null;
  for (let level = namesHoldTo(scene.bounds); level >= LEAST_LEVEL; level--) {
    const view = packUpTo(scene, level);
    if (view) return view;
  }
  return null;
}

function packUpTo(scene: Scene, level: number): FirstView | null {
  const found = linesUpTo(scene, level);
  const isNamed = (i: number): boolean => (scene.names.level[i] ?? NEVER) <= level;
  const ends = new Set(outermost(scene));
  const things = [...scene.order]
    .filter((i) => (scene.dots[i] ?? NEVER) <= level || isNamed(i) || ends.has(i))
    .sort((a, b) => a - b);
  if (!found || things.length > MOST_THINGS) return null;
  const number = new Map(things.map((i, at) => [i, at]));
  const each: number[] = [];
  const to: number[] = [];
  for (const i of things) {
    const before = to.length;
    forLinesOf(scene.lines, i, (line, other) => {
      const end = number.get(other);
      if (found.has(line) && end !== undefined) to.push(end);
      return undefined;
    });
    each.push(to.length - before);
  }
  const lines = [...found].sort((p, q) => p - q);
  const { kind, importance } = scene.model.data.concepts;
  return {
    level,
    things: {
      x: things.map((i) => Math.round((scene.x[i] ?? 0) * 10)),
      y: things.map((i) => Math.round((scene.y[i] ?? 0) * 10)),
      importance: things.map((i) => Math.round((importance[i] ?? 0) * 1000)),
      kind: things.map((i) => KIND_IDS.indexOf(kind[i] ?? 'concept')),
      dots: things.map((i) => scene.dots[i] ?? NEVER),
    },
    names: things.filter(isNamed).map((i): FirstName => {
      const { size, width, height, lines: words } = scene.model.names;
      return [
        number.get(i) ?? 0,
        scene.names.level[i] ?? NEVER,
        scene.names.side[i] ?? 0,
        size[i] ?? 12,
        rounded(width[i] ?? 0),
        rounded(height[i] ?? 0),
        ...(words[i] ?? []),
      ];
    }),
    titles: scene.titles
      .filter((title) => title.level <= level)
      .map((title): FirstTitle => [
        // As they are, since the camera keeps them in view.
        title.x,
        title.y,
        title.size,
        title.width,
        title.height,
        title.level,
        ...title.lines,
      ]),
    lines: {
      each,
      to,
      step: lines.map((line, at) => line - (lines[at - 1] ?? 0)),
      share: [...scene.lineShare.subarray(0, level + 1)].map(rounded),
    },
    rings: scene.grounds.flatMap((ground) => ground.rings.map(packRing)),
  };
}

/**
 * The lines that are drawn, or count as drawn, at some zoom up to the end of a step, wherever one looks; null where
 * they are so many that a frame leaves some out.
 */
function linesUpTo(scene: Scene, level: number): Set<number> | null {
  const all = { ...scene, lineShare: new Float32Array(scene.lineShare.length).fill(1) };
  const found = new Set<number>();
  for (let step = 0; step <= level; step++) {
    for (const k of [zoomOfLevel(step), zoomOfLevel(step + 1) * 0.999]) {
      const { lines } = sightOf(all, ...wholeAt(scene.bounds, k), 0);
      if (lines.length >= BUDGET.lines) return null;
      for (const line of lines) found.add(line);
    }
  }
  return found;
}

/** A camera and a window for it that holds everything. */
function wholeAt({ left, right, top, bottom }: Bounds, k: number): [Camera, View] {
  return [
    { x: (left + right) / 2, y: (top + bottom) / 2, k },
    { width: (right - left) * k, height: (bottom - top) * k },
  ];
}

/** The things furthest to each side: the camera keeps all in view, whether they are drawn or not. */
function outermost({ order, x, y }: Scene): number[] {
  const furthest = (of: (i: number) => number): number =>
    order.reduce((most, i) => (of(i) > of(most) ? i : most), order[0] ?? 0);
  return [
    furthest((i) => x[i] ?? 0),
    furthest((i) => -(x[i] ?? 0)),
    furthest((i) => y[i] ?? 0),
    furthest((i) => -(y[i] ?? 0)),
  ];
}

/** To whole world units, but for the first two points: how far they are apart decides how a shore is drawn. */
function packRing(ring: Float32Array): number[] {
  const packed = [...ring.subarray(0, 4)].map(rounded);
  let [x, y] = [Math.round(packed[2] ?? 0), Math.round(packed[3] ?? 0)];
  for (let at = 4; at < ring.length; at += 2) {
    const [nextX, nextY] = [Math.round(ring[at] ?? 0), Math.round(ring[at + 1] ?? 0)];
    packed.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return packed;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
