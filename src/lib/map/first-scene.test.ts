import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atlasLens } from '#lib/lens/atlas-lens.ts';
import { makeMapData } from '#lib/graph/map-data.ts';
import { readAtlas } from '#lib/graph/read-atlas.ts';
import type { Inset } from './camera.ts';
import { frameScene } from './frame-scene.ts';
import { firstScene, holdsFor } from './first-scene.ts';
import type { FirstView } from './first-view.ts';
import { NO_FILTER } from './legend.ts';
import { makeScene } from './make-scene.ts';
import { readMap } from './map-model.ts';
import { packFirstView } from './pack-first-view.ts';
import { paintBase } from './paint-base.ts';
import { paintNames } from './paint-names.ts';
import type { Scene } from './scene.ts';
import { sightOf } from './sight.ts';
import { createSvgPen } from './svg-pen.ts';
import { plainTheme } from './theme.ts';

const data = makeMapData(readAtlas(JSON.parse(readFileSync('graph-data/graph.json', 'utf8'))));
const room = { width: 1000, height: 800 };
const whole = makeScene({ model: readMap(data), filter: NO_FILTER, lens: atlasLens(), room });
const view = JSON.parse(JSON.stringify(packFirstView(data))) as FirstView;
const first = firstScene(view);

/** Name, width and height of the window, and what covers it. */
type Window = readonly [string, number, number, Inset];

const WINDOWS: readonly Window[] = [
  ['desktop', 1440, 844, { right: 440, bottom: 56, top: 8 }],
  ['large desktop', 2200, 1300, { right: 520, bottom: 56, top: 8 }],
  ['folded panel', 1280, 664, { right: 0, bottom: 56, top: 8 }],
  ['phone', 390, 788, { right: 0, bottom: 444, top: 8 }],
  ['narrow', 320, 512, { right: 0, bottom: 317, top: 8 }],
];

/** All strokes and words of a scene with their styles, the lands left out, in an order of their own. */
function shapesOf(scene: Scene, [, width, height, inset]: Window): Set<string> {
  const pen = createSvgPen();
  const window = { width, height };
  const camera = frameScene(scene, window, inset);
  const sight = sightOf(scene, camera, window, 40);
  const input = { scene: { ...scene, grounds: [] }, sight, camera, view: window, theme: plainTheme(false) };
  for (const step of paintBase(pen, { ...input, ratio: 1 })) void step;
  paintNames(pen, { ...input, stateOf: () => ({}) });
  // One path holds many dots or lines, in whatever order they were found.
  const marks = pen
    .finish(width, height, '', '')
    .split('\n')
    .flatMap((part) => {
      const [, path = '', style = part] = /^<path d="([^"]*)"(.*)$/.exec(part) ?? [];
      return path.split(/(?=M)/).map((mark) => `${mark} ${style}`);
    });
  return new Set(marks);
}

describe('first view', () => {
  it.each(WINDOWS)('%s: paints what the whole atlas paints', (...window) => {
    expect(holdsFor(view, first, { width: window[1], height: window[2] }, window[3])).toBe(true);
    const shapes = shapesOf(first, window);
    const wanted = shapesOf(whole, window);
    expect(shapes.size).toBeGreaterThan(100);
    expect([...shapes].filter((mark) => !wanted.has(mark))).toEqual([]);
    expect([...wanted].filter((mark) => !shapes.has(mark))).toEqual([]);
  });

  it('has the same lands, to a part of a px', () => {
    const rings = whole.grounds.flatMap((ground) => ground.rings);
    const found = first.grounds.flatMap((ground) => ground.rings);
    expect(found.map((ring) => ring.length)).toEqual(rings.map((ring) => ring.length));
    found.forEach((ring, at) => {
      ring.forEach((value, i) => expect(Math.abs(value - (rings[at]?.[i] ?? 0))).toBeLessThan(0.51));
    });
  });

  it('says where a window shows more than it holds', () => {
    expect(holdsFor(view, first, { width: 6000, height: 4000 }, { right: 0, bottom: 0 })).toBe(false);
  });

  it('is nothing where there is nothing to see', () => {
    const none = {
      ...data,
      concepts: { ...data.concepts, confidence: data.concepts.confidence.map(() => 0) },
    };
    expect(packFirstView(none)).toBeNull();
  });
});
