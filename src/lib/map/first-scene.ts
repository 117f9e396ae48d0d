/**
 * The first view as a scene, so that it is framed and painted by the very code that paints the map: the same picture,
 * as long as no more of the atlas is needed.
 */
import { FAMILY_IDS, familyOf, KIND_IDS } from '#lib/graph/vocabulary.ts';
import { boundsOf, freeView } from './camera.ts';
import type { Bounds, Inset, Point, View } from './camera.ts';
import type { FirstView } from './first-view.ts';
import type { Ground } from './grounds.ts';
import { levelOfZoom, NEVER } from './levels.ts';
import type { MapModel } from './map-model.ts';
import { ROLE } from './scene.ts';
import type { Lines, Scene, Title } from './scene.ts';

export function firstScene(view: FirstView): Scene {
  const count = view.things.x.length;
  const x = Float64Array.from(view.things.x, (tenths) => tenths / 10);
  const y = Float64Array.from(view.things.y, (tenths) => tenths / 10);
  const dots = Uint8Array.from(view.things.dots);
  const names = { level: new Uint8Array(count).fill(NEVER), side: new Uint8Array(count) };
  for (const [thing, level, side] of view.names) {
    names.level[thing] = level;
    names.side[thing] = side;
  }
  const bounds = boundsOf(Array.from(x, (left, i) => ({ x: left, y: y[i] ?? 0 }))) ?? NOWHERE;
  const each = Int32Array.from({ length: count }, (_, i) => i);
  return {
    kind: 'atlas',
    model: modelOf(view, count, x, y),
    count,
    concept: each,
    thing: new Map(),
    x,
    y,
    role: new Uint8Array(count).fill(ROLE.plain),
    order: each,
    dots,
    names,
    // So few that all may be looked at.
    within(_, level, visit) {
      for (let i = 0; i < count; i++)
        if ((dots[i] ?? NEVER) <= level || (names.level[i] ?? NEVER) <= level) visit(i);
    },
    tiers: { within: () => undefined, nearest: () => -1 },
    lineShare: Float32Array.from(view.lines.share),
    lines: linesOf(view, count),
    phrases: [],
    phraseLevel: new Uint8Array(0),
    titles: view.titles.map(([left, top, size, width, height, level, ...lines]): Title => ({
      ...{ x: left, y: top, size, width, height, level, lines },
      region: -1,
    })),
    grounds: view.rings.map(groundOf),
    frame: bounds,
    bounds,
    shows: () => true,
    more: null,
    refine: () => ({ done: true, level: Infinity }),
  };
}

/** True where a window shows no more of the atlas than the first view holds. */
export function holdsFor(view: FirstView, { bounds }: Scene, window: View, inset: Inset): boolean {
  const free = freeView(window, inset);
  const k = Math.min(
    free.width / Math.max(1, bounds.right - bounds.left),
    free.height / Math.max(1, bounds.bottom - bounds.top),
  );
  return levelOfZoom(k) <= view.level;
}

const NOWHERE: Bounds = { left: 0, top: 0, right: 0, bottom: 0 };

function modelOf(view: FirstView, count: number, x: Float64Array, y: Float64Array): MapModel {
  const kind = view.things.kind.map((number) => KIND_IDS[number] ?? 'concept');
  const lines: (readonly string[])[] = new Array<readonly string[]>(count).fill([]);
  const size = new Uint8Array(count);
  const width = new Float32Array(count);
  const height = new Float32Array(count);
  for (const [thing, , , letters, across, down, ...words] of view.names) {
    lines[thing] = words;
    size[thing] = letters;
    width[thing] = across;
    height[thing] = down;
  }
  const none = { id: [], label: [], confidence: [], region: [], x: [], y: [], sources: [] };
  return {
    data: {
      title: '',
      shownFrom: 0,
      regions: [],
      sources: [],
      concepts: {
        ...none,
        kind,
        importance: view.things.importance.map((thousandths) => thousandths / 1000),
      },
      relations: { subject: [], object: [], relation: [], phrase: [], confidence: [] },
    },
    count,
    index: new Map(),
    x,
    y,
    family: Uint8Array.from(kind, (word) => FAMILY_IDS.indexOf(familyOf(word))),
    names: { lines, size, width, height },
    pairs: {
      count: 0,
      a: new Int32Array(0),
      b: new Int32Array(0),
      relations: [],
      weight: new Float32Array(0),
      start: new Uint32Array(count + 1),
      of: new Uint32Array(0),
    },
  };
}

/** Lines bear the numbers that they have in the whole atlas, since those decide which of many are drawn. */
function linesOf({ lines }: FirstView, count: number): Lines {
  const start = new Uint32Array(count + 1);
  lines.each.forEach((many, i) => (start[i + 1] = (start[i] ?? 0) + many));
  const keyOf = (i: number, other: number): number => Math.min(i, other) * count + Math.max(i, other);
  const keys: number[] = [];
  for (let i = 0; i < count; i++) {
    for (let at = start[i] ?? 0; at < (start[i + 1] ?? 0); at++) {
      const other = lines.to[at] ?? 0;
      if (i < other) keys.push(keyOf(i, other));
    }
  }
  keys.sort((p, q) => p - q);
  let last = 0;
  const numbers = lines.step.map((step) => (last += step));
  const numberOf = new Map(keys.map((key, at) => [key, numbers[at] ?? 0]));
  const a = new Int32Array(last + 1);
  const b = new Int32Array(last + 1);
  const lead = new Int32Array(last + 1).fill(-1);
  for (const [key, number] of numberOf) {
    a[number] = Math.floor(key / count);
    b[number] = key % count;
    lead[number] = 0;
  }
  const of = new Uint32Array(lines.to.length);
  for (let i = 0; i < count; i++) {
    for (let at = start[i] ?? 0; at < (start[i + 1] ?? 0); at++)
      of[at] = numberOf.get(keyOf(i, lines.to[at] ?? 0)) ?? 0;
  }
  return { count: last + 1, a, b, lead, pair: new Int32Array(last + 1).fill(-1), start, of };
}

function groundOf(packed: readonly number[]): Ground {
  const ring = Float32Array.from(packed);
  let [x, y] = [Math.round(ring[2] ?? 0), Math.round(ring[3] ?? 0)];
  const points: Point[] = [
    { x: ring[0] ?? 0, y: ring[1] ?? 0 },
    { x: ring[2] ?? 0, y: ring[3] ?? 0 },
  ];
  for (let at = 4; at < ring.length; at += 2) {
    x += packed[at] ?? 0;
    y += packed[at + 1] ?? 0;
    ring[at] = x;
    ring[at + 1] = y;
    points.push({ x, y });
  }
  return { region: -1, rings: [ring], bounds: boundsOf(points) ?? NOWHERE, size: 0 };
}
