import { describe, expect, it } from 'vitest';
import { plantGraph } from '#lib/layout/planted-graph.ts';
import type { Filter } from '#lib/lens/lens.ts';
import { atlasLens } from '#lib/lens/atlas-lens.ts';
import { toScreen } from './camera.ts';
import { frameScene } from './frame-scene.ts';
import { makeGrounds } from './grounds.ts';
import { hitThing } from './hit.ts';
import { NO_FILTER } from './legend.ts';
import { levelOfZoom } from './levels.ts';
import { makeScene } from './make-scene.ts';
import { readMap } from './map-model.ts';
import { namedRadius } from './measures.ts';
import { nameAt } from './name-at.ts';
import { nearbyOf } from './nearby.ts';
import { namePlace } from './paint-mark.ts';
import { sampleMap } from './sample-map.ts';
import { ROLE } from './scene.ts';
import type { Scene } from './scene.ts';
import { BUDGET, lineShares, sightOf } from './sight.ts';
import { placeTitles } from './titles.ts';

const model = readMap(sampleMap(plantGraph({ nodes: 400, links: 900, communities: 8, seed: 11 })));
const room = { width: 1000, height: 700 };
const atlas = atlasLens();
const scene = makeScene({ model, filter: NO_FILTER, lens: atlas, room });
scene.refine(Infinity);
const ZOOMS = [0.08, 0.15, 0.3, 0.6, 1, 1.6, 3];

function boxesAt(of: Scene, k: number) {
  const level = levelOfZoom(k);
  const { width, height } = of.model.names;
  const names = [...of.order].flatMap((i) => {
    if ((of.names.level[i] ?? 255) > level) return [];
    const concept = of.concept[i] ?? 0;
    const r = namedRadius(of.model.data.concepts.importance[concept] ?? 0, k);
    const [w, h] = [width[concept] ?? 0, height[concept] ?? 0];
    const { left, top } = namePlace(of.names.side[i] ?? 0, (of.x[i] ?? 0) * k, (of.y[i] ?? 0) * k, r, w, h);
    return [{ left, top, right: left + w, bottom: top + h }];
  });
  const phrases = of.phrases.flatMap((phrase, n) => {
    if ((of.phraseLevel[n] ?? 255) > level) return [];
    const [a, b] = [of.lines.a[phrase.line] ?? 0, of.lines.b[phrase.line] ?? 0];
    const x = ((of.x[a] ?? 0) + ((of.x[b] ?? 0) - (of.x[a] ?? 0)) * phrase.along) * k;
    const y = ((of.y[a] ?? 0) + ((of.y[b] ?? 0) - (of.y[a] ?? 0)) * phrase.along) * k;
    return [{ left: x - phrase.width / 2, right: x + phrase.width / 2, top: y - 7, bottom: y + 7 }];
  });
  return [...names, ...phrases];
}

describe('the atlas as a scene', () => {
  it.each(ZOOMS)('has no two names or phrases that overlap at zoom %d', (k) => {
    const boxes = boxesAt(scene, k);
    let overlaps = 0;
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        if (a.right > b.left && b.right > a.left && a.bottom > b.top && b.bottom > a.top) overlaps++;
      }
    });
    expect(overlaps).toBe(0);
    expect(boxes.length).toBeGreaterThan(k < 0.3 ? -1 : 5);
  });

  it('names nearly every concept at zoom 2 or before, since the layout made room for it', () => {
    const level = levelOfZoom(2);
    const named = [...scene.order].filter((i) => (scene.names.level[i] ?? 255) <= level);
    expect(named.length / scene.order.length).toBeGreaterThan(0.95);
  });

  it('shows only what the notes are sure of, and more on demand', () => {
    const possible = makeScene({ model, filter: { ...NO_FILTER, possible: true }, lens: atlas, room });
    expect(scene.order.length).toBe(400 - Math.floor(400 / 17));
    expect(possible.order.length).toBe(400);
  });

  it('moves nothing when it is filtered', () => {
    const filter: Filter = { ...NO_FILTER, kinds: new Set(['service', 'risk']) };
    const filtered = makeScene({ model, filter, lens: atlas, room });
    expect(filtered.order.length).toBeLessThan(scene.order.length);
    expect([...filtered.x]).toEqual([...scene.x]);
    expect([...filtered.y]).toEqual([...scene.y]);
    for (const i of filtered.order) expect(['service', 'risk']).not.toContain(model.data.concepts.kind[i]);
  });

  it('frames all, names included, in the part of the window that is free', () => {
    const view = { width: 1200, height: 800 };
    const inset = { right: 300, bottom: 60, top: 20 };
    const camera = frameScene(scene, view, inset);
    const level = levelOfZoom(camera.k);
    for (const i of scene.order) {
      const concept = scene.concept[i] ?? 0;
      if ((scene.names.level[i] ?? 255) > level) continue;
      const at = toScreen(camera, view, { x: scene.x[i] ?? 0, y: scene.y[i] ?? 0 });
      const r = namedRadius(model.data.concepts.importance[concept] ?? 0, camera.k);
      const [w, h] = [model.names.width[concept] ?? 0, model.names.height[concept] ?? 0];
      const { left, top } = namePlace(scene.names.side[i] ?? 0, at.x, at.y, r, w, h);
      expect(left).toBeGreaterThan(0);
      expect(left + w).toBeLessThan(view.width - inset.right);
      expect(top).toBeGreaterThan(inset.top);
      expect(top + h).toBeLessThan(view.height - inset.bottom);
    }
  });

  it('brings forward what the lens shows and names nothing else', () => {
    const shown = ['n3', 'n40', 'n77'];
    const hits = makeScene({ model, filter: NO_FILTER, lens: { ...atlas, shown, frame: shown }, room });
    for (const i of hits.order) {
      const forward = shown.includes(model.data.concepts.id[i] ?? '');
      expect(hits.role[i]).toBe(forward ? ROLE.forward : ROLE.faint);
      if (!forward) expect(hits.names.level[i]).toBe(255);
    }
  });

  it('draws no more lines than the budget, each once, each with an end in view', () => {
    const view = { width: 800, height: 600 };
    const camera = { x: 0, y: 0, k: 0.5 };
    const sight = sightOf(scene, camera, view, 0, BUDGET);
    expect(new Set(sight.lines).size).toBe(sight.lines.length);
    const inView = new Set([...sight.named, ...sight.dots]);
    for (const line of sight.lines) {
      expect(inView.has(scene.lines.a[line] ?? -1) || inView.has(scene.lines.b[line] ?? -1)).toBe(true);
    }
    expect(sightOf(scene, camera, view, 0, { lines: 10 }).lines).toHaveLength(10);
  });

  it('sees all that is drawn and every name that reaches into the window, each once', () => {
    const view = { width: 500, height: 400 };
    for (const k of ZOOMS) {
      for (const home of scene.order.slice(0, 12)) {
        const camera = { x: (scene.x[home] ?? 0) + 90 / k, y: (scene.y[home] ?? 0) + 60 / k, k };
        const { named, dots, level } = sightOf(scene, camera, view, 0, BUDGET);
        const seen = new Set([...named, ...dots]);
        expect(seen.size).toBe(named.length + dots.length);
        for (const i of scene.order) {
          const at = toScreen(camera, view, { x: scene.x[i] ?? 0, y: scene.y[i] ?? 0 });
          const isIn = at.x > 0 && at.x < view.width && at.y > 0 && at.y < view.height;
          const isNamed = (scene.names.level[i] ?? 255) <= level;
          if (isIn) expect(seen.has(i)).toBe(isNamed || (scene.dots[i] ?? 255) <= level);
          if (!isNamed) continue;
          const { width, height } = nameAt(model, i, k);
          const r = namedRadius(model.data.concepts.importance[i] ?? 0, k);
          const { left, top } = namePlace(scene.names.side[i] ?? 0, at.x, at.y, r, width, height);
          const reaches = left < view.width && left + width > 0 && top < view.height && top + height > 0;
          if (reaches) expect(named).toContain(i);
        }
      }
    }
  });

  it('draws the same lines wherever the window is, for what lies well within it', () => {
    const view = { width: 1000, height: 800 };
    for (const k of [0.12, 0.3, 0.7]) {
      const linesAt = (dx: number) => {
        const camera = { x: dx / k, y: 0, k };
        const inside = (i = 0): boolean => {
          const x = (scene.x[i] ?? 0) * k;
          return Math.abs(x) < 350 && Math.abs((scene.y[i] ?? 0) * k) < 350;
        };
        return sightOf(scene, camera, view, 0)
          .lines.filter((line) => inside(scene.lines.a[line]) && inside(scene.lines.b[line]))
          .sort((a, b) => a - b);
      };
      expect(linesAt(0).length).toBeGreaterThan(10);
      expect(linesAt(120)).toEqual(linesAt(0));
      expect(linesAt(-120)).toEqual(linesAt(0));
    }
  });

  it('finds the thing that is pointed at, by mark and by name', () => {
    const view = { width: 900, height: 700 };
    for (const k of [0.2, 0.7, 1.5]) {
      for (const i of scene.order.slice(0, 60)) {
        const camera = { x: (scene.x[i] ?? 0) + 20, y: (scene.y[i] ?? 0) - 10, k };
        const { named } = sightOf(scene, camera, view, 0, BUDGET);
        if (!named.includes(i)) continue;
        const input = { scene, camera, view, named };
        const at = toScreen(camera, view, { x: scene.x[i] ?? 0, y: scene.y[i] ?? 0 });
        expect(hitThing(input, at, false)).toBe(i);
        const concept = scene.concept[i] ?? 0;
        const [w, h] = [model.names.width[concept] ?? 0, model.names.height[concept] ?? 0];
        const r = namedRadius(model.data.concepts.importance[concept] ?? 0, k);
        const { left, top } = namePlace(scene.names.side[i] ?? 0, at.x, at.y, r, w, h);
        expect(hitThing(input, { x: left + w / 2, y: top + h / 2 }, false)).toBe(i);
      }
    }
  });

  it('asks anew where the same names stand elsewhere', () => {
    const view = { width: 900, height: 700 };
    const i = scene.order[0] ?? 0;
    const camera = { x: scene.x[i] ?? 0, y: scene.y[i] ?? 0, k: 0.7 };
    const input = { scene, view, named: sightOf(scene, camera, view, 0, BUDGET).named };
    const middle = { x: view.width / 2, y: view.height / 2 };
    expect(hitThing({ ...input, camera }, middle, false)).toBe(i);
    const aside = { ...camera, x: camera.x + 400 / camera.k };
    expect(hitThing({ ...input, camera: aside }, middle, false)).not.toBe(i);
    expect(hitThing({ ...input, camera: aside }, { x: middle.x - 400, y: middle.y }, false)).toBe(i);
  });

  it('means nothing where there is nothing', () => {
    const camera = { x: 1e6, y: 1e6, k: 1 };
    expect(hitThing({ scene, camera, view: room, named: [] }, { x: 10, y: 10 }, true)).toBe(-1);
  });

  it('brings a neighbourhood forward without one word over another', () => {
    for (const i of scene.order.slice(0, 25)) {
      const camera = { x: scene.x[i] ?? 0, y: scene.y[i] ?? 0, k: 0.4 };
      const nearby = nearbyOf(scene, i, camera, room);
      expect(nearby.things.at(-1)?.thing).toBe(i);
      const boxes = nearby.phrases.map(({ x, y, width }) => ({ x, y, half: width / 2 }));
      boxes.forEach((a, n) => {
        for (const b of boxes.slice(n + 1)) {
          expect(Math.abs(a.x - b.x) >= a.half + b.half || Math.abs(a.y - b.y) >= 12).toBe(true);
        }
      });
    }
  });
});

describe('lineShares', () => {
  const dots = new Uint8Array(50_000);
  const order = Int32Array.from(dots, (_, i) => i);
  const bounds = { left: -20_000, right: 20_000, top: -20_000, bottom: 20_000 };

  it('leaves all lines of a small map, and of a large one those for which there is room', () => {
    expect(Math.min(...lineShares(dots.subarray(0, 900), order.subarray(0, 900), bounds))).toBe(1);
    const large = lineShares(dots, order, bounds);
    expect(large[levelOfZoom(0.03)]).toBeLessThan(0.2);
    expect(large[levelOfZoom(2)]).toBe(1);
  });
});

describe('the whole from afar', () => {
  const { k } = frameScene(scene, room, { right: 0, bottom: 0 });
  const from = (zoom: number) =>
    sightOf(scene, { x: 0, y: 0, k: zoom }, { width: 40_000, height: 40_000 }, 0, { lines: Infinity });

  it('shows fewer lines than from near, and long ones only between names', () => {
    const far = from(k / 2);
    expect(far.lines.length).toBeLessThan(from(1).lines.length * 0.75);
    const level = levelOfZoom(k / 2);
    for (const line of far.lines) {
      const [a, b] = [scene.lines.a[line] ?? 0, scene.lines.b[line] ?? 0];
      const length = Math.hypot((scene.x[a] ?? 0) - (scene.x[b] ?? 0), (scene.y[a] ?? 0) - (scene.y[b] ?? 0));
      const named = [a, b].every((i) => (scene.names.level[i] ?? 255) <= level);
      expect(named || length <= 1300).toBe(true);
    }
  });

  it('frames the same whether or not the late names are decided', () => {
    const fresh = makeScene({ model, filter: NO_FILTER, lens: atlas, room });
    expect(frameScene(fresh, room, { right: 0, bottom: 0 }).k).toBe(k);
  });

  it('has no title where a hub is called like its region', () => {
    const { data } = model;
    const first = data.concepts.region.findIndex((region) => region === 0);
    const hub = data.concepts.importance.reduce(
      (best, value, i) =>
        data.concepts.region[i] === 0 && value > (data.concepts.importance[best] ?? 0) ? i : best,
      first,
    );
    const regions = data.regions.map((region, i) =>
      i === 0 ? { ...region, label: data.concepts.label[hub] ?? '' } : region,
    );
    const twin = makeScene({
      model: readMap({ ...data, regions }),
      filter: { ...NO_FILTER, possible: true },
      lens: atlas,
      room,
    });
    expect(scene.titles.map(({ region }) => region)).toContain(0);
    expect(twin.titles.map(({ region }) => region)).not.toContain(0);
    expect(twin.names.level[hub]).toBeLessThanOrEqual(levelOfZoom(k));
  });

  it('sets the name of a region of which one concept is left beside that one', () => {
    // Where its land is alone, and lower than its name.
    const i = scene.order[0] ?? 0;
    const region = model.data.concepts.region[i] ?? 0;
    const shown = new Uint8Array(model.count);
    shown[i] = 1;
    const { bounds } = scene;
    const grounds = makeGrounds(model, (concept) => concept === i);
    const [title] = placeTitles(model, grounds, shown, bounds).titles;
    expect(title?.region).toBe(region);
    const k = Math.min(1100 / (bounds.right - bounds.left), 760 / (bounds.bottom - bounds.top), 1);
    const away = Math.abs((title?.y ?? 0) - (model.y[i] ?? 0)) * k;
    expect(away).toBeGreaterThan((title?.height ?? 0) / 2 + 2);
  });
});
