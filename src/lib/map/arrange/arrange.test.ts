import { describe, expect, it } from 'vitest';
import { plantGraph } from '#lib/layout/planted-graph.ts';
import type { Filter, Lens } from '#lib/lens/lens.ts';
import { RELATIONS } from '#lib/graph/vocabulary.ts';
import { frameScene } from '../frame-scene.ts';
import { NO_FILTER } from '../legend.ts';
import { levelOfZoom } from '../levels.ts';
import { makeScene } from '../make-scene.ts';
import { readMap } from '../map-model.ts';
import { sampleMap } from '../sample-map.ts';
import { FIRST_PAGE, forLinesOf, ROLE } from '../scene.ts';
import type { Page, Scene } from '../scene.ts';

const model = readMap(sampleMap(plantGraph({ nodes: 300, links: 900, communities: 5, seed: 4 })));
const room = { width: 1000, height: 760 };
const phone = { width: 390, height: 380 };

/** Concepts from the most linked to the least. */
const byLinks = Array.from({ length: model.count }, (_, i) => i)
  .filter((i) => i % 17 !== 16)
  .sort((a, b) => linksOf(b) - linksOf(a) || a - b);
const id = (i: number): string => model.data.concepts.id[i] ?? '';

function linksOf(i: number): number {
  return (model.pairs.start[i + 1] ?? 0) - (model.pairs.start[i] ?? 0);
}

/** How many neighbours of a concept a scene does not show, so far as they are shown at all. */
function linesLeft(i: number, scene: Scene): number {
  let count = 0;
  forLinesOf(show(lensOf('place', [], { frame: 'all' })).lines, i, (_, other) => {
    if (!scene.thing.has(other)) count++;
    return undefined;
  });
  return count;
}

function lensOf(kind: Lens['arrangement'], focus: readonly number[], more: Partial<Lens> = {}): Lens {
  const ids = focus.map(id);
  const base = { kind: 'concept', shown: null, links: null, hops: 1, paths: [], frame: ids } as const;
  return { ...base, focus: ids, arrangement: kind, ...more };
}

const show = (lens: Lens, at = room, page = FIRST_PAGE): Scene =>
  makeScene({ model, filter: NO_FILTER, lens, room: at, page });

/** Things whose names show when the camera frames the board. */
function namedAtFirst(scene: Scene, at = room): number {
  const level = levelOfZoom(frameScene(scene, at, { right: 0, bottom: 0 }).k);
  return [...scene.order].filter((i) => (scene.names.level[i] ?? 255) <= level).length;
}

describe('the focus view', () => {
  it.each([1, 2, 3] as const)('shows at most 50 concepts at %d hops, the focus in the middle', (hops) => {
    for (const i of [byLinks[0] ?? 0, byLinks[40] ?? 0, byLinks.at(-1) ?? 0]) {
      const scene = show(lensOf('focus', [i], { hops }));
      expect(scene.count).toBeLessThanOrEqual(50);
      expect(scene.concept[0]).toBe(i);
      expect(scene.role[0]).toBe(ROLE.focus);
      expect(new Set(scene.concept).size).toBe(scene.count);
    }
  });

  it('counts what has no room, and has it on the next page', () => {
    const hub = byLinks[0] ?? 0;
    const first = show(lensOf('focus', [hub]), phone);
    const second = show(lensOf('focus', [hub]), phone, first.more?.next ?? FIRST_PAGE);
    const hidden = first.more?.count ?? 0;
    const all = new Set<number>();
    forLinesOf(show(lensOf('place', [hub], { focus: [] })).lines, hub, (_, other) => {
      all.add(other);
      return undefined;
    });
    expect(first.count - 1 + hidden).toBe(all.size);
    expect([...second.concept].slice(1).every((i) => !first.thing.has(i))).toBe(true);
  });

  it('shows every neighbour to who asks for more until the first are back', () => {
    for (const at of [phone, room]) {
      for (const hub of byLinks.slice(0, 12)) {
        const all = new Set<number>();
        forLinesOf(show(lensOf('place', [hub], { focus: [] })).lines, hub, (_, other) => {
          all.add(other);
          return undefined;
        });
        let page: Page | null = FIRST_PAGE;
        const seen = new Set<number>();
        for (let turns = 0; page && turns < 40; turns++) {
          const scene = show(lensOf('focus', [hub]), at, page);
          for (const i of [...scene.concept].slice(1)) seen.add(i);
          page = scene.more?.next ?? null;
          if (page?.first === 0) break;
        }
        expect([...seen].sort()).toEqual([...all].sort());
      }
    }
  });

  it.each([2, 3] as const)('says how much of %d links far it does not show, and leads on to it', (hops) => {
    const hub = byLinks[8] ?? 0;
    const first = show(lensOf('focus', [hub], { hops }));
    expect(first.more?.count).toBeGreaterThan(0);
    const seen = new Set(first.concept);
    let page = first.more?.next ?? FIRST_PAGE;
    for (let turns = 0; turns < 30; turns++) {
      const scene = show(lensOf('focus', [hub], { hops }), room, page);
      for (const i of scene.concept) seen.add(i);
      page = scene.more?.next ?? FIRST_PAGE;
    }
    expect(seen.size).toBeGreaterThan(first.count * 1.5);
  });

  it.each([
    ['a wide room', room, 0.97],
    ['a phone', phone, 1],
    ['the smallest phone', { width: 320, height: 195 }, 1],
  ] as const)('names whom it shows in %s, however far it reaches', (_, at, least) => {
    let shown = 0;
    let named = 0;
    for (const hops of [1, 2, 3] as const)
      for (const i of byLinks.filter((_, nth) => nth % 24 === 0)) {
        const scene = show(lensOf('focus', [i], { hops }), at);
        shown += scene.count;
        named += namedAtFirst(scene, at);
      }
    expect(named / shown).toBeGreaterThanOrEqual(least);
  });

  it('keeps who is expanded, with links of its own', () => {
    const hub = byLinks[0] ?? 0;
    const plain = show(lensOf('focus', [hub]));
    for (const i of [...plain.concept].slice(1)) {
      const lens = lensOf('focus', [hub]);
      const scene = makeScene({ model, filter: NO_FILTER, lens, room, expanded: new Set([i]) });
      const thing = scene.thing.get(i);
      expect(thing).toBeDefined();
      let links = 0;
      forLinesOf(scene.lines, thing ?? -1, () => {
        links++;
        return undefined;
      });
      if (linesLeft(i, plain) > 0) expect(links).toBeGreaterThan(1);
    }
  });

  it('draws one line a pair, and puts the words of each on it', () => {
    const scene = show(lensOf('focus', [byLinks[3] ?? 0]));
    expect(new Set(scene.lines.pair).size).toBe(scene.lines.count);
    expect(scene.lines.count).toBe(scene.count - 1);
    const level = levelOfZoom(frameScene(scene, room, { right: 0, bottom: 0 }).k);
    const shown = scene.phrases.filter((_, n) => (scene.phraseLevel[n] ?? 255) <= level);
    expect(shown.length / scene.phrases.length).toBeGreaterThan(0.85);
  });

  it('says how much more a pair has to say, of what the filter leaves', () => {
    const map = sampleMap(plantGraph({ nodes: 60, links: 90, communities: 2, seed: 2 }));
    const { subject, object, relation, phrase, confidence } = map.relations;
    const twice = <T>(list: readonly T[], second?: T): T[] => [...list, second ?? (list[0] as T)];
    const relations = {
      subject: twice(subject),
      object: twice(object),
      relation: twice(relation, relation[0] === 'uses' ? 'causes' : 'uses'),
      phrase: twice(phrase, 'uses'),
      confidence: [0.9, ...confidence.slice(1), 0.8],
    };
    const double = readMap({ ...map, relations });
    const focus = double.data.concepts.id[subject[0] ?? 0] ?? '';
    const phrases = (filter: Filter): string[] =>
      makeScene({
        model: double,
        filter: { ...filter, possible: true },
        lens: { ...lensOf('focus', []), focus: [focus] },
        room,
      }).phrases.map(({ text }) => text);
    expect(phrases(NO_FILTER).filter((text) => text.endsWith(' +1'))).toHaveLength(1);
    const second = relations.relation.at(-1) ?? 'uses';
    const hidden = { ...NO_FILTER, relations: new Set([second]) };
    expect(phrases(hidden).filter((text) => text.endsWith(' +1'))).toHaveLength(0);
  });

  it('names everyone when it is first seen', () => {
    for (const i of byLinks.slice(0, 60)) {
      const scene = show(lensOf('focus', [i]));
      expect(namedAtFirst(scene)).toBe(scene.count);
    }
  });

  it('puts the general above the specific, subjects left and objects right', () => {
    for (const i of byLinks.slice(0, 20)) {
      const scene = show(lensOf('focus', [i]));
      const seen = { top: -Infinity, bottom: Infinity };
      for (let line = 0; line < scene.lines.count; line++) {
        const lead = scene.lines.lead[line] ?? -1;
        const relation = model.data.relations.relation[lead];
        if (relation !== 'is-a' && relation !== 'part-of') continue;
        const other = scene.lines.b[line] ?? 0;
        const up = model.data.relations.subject[lead] === i;
        if (up) seen.top = Math.max(seen.top, scene.y[other] ?? 0);
        else seen.bottom = Math.min(seen.bottom, scene.y[other] ?? 0);
      }
      expect(seen.top).toBeLessThan(seen.bottom);
    }
  });

  it('keeps each relation together in its column', () => {
    const scene = show(lensOf('focus', [byLinks[1] ?? 0]));
    for (const side of [-1, 1]) {
      const rows = Array.from({ length: scene.lines.count }, (_, line) => line)
        .filter((line) => Math.sign((scene.x[scene.lines.b[line] ?? 0] ?? 0) - (scene.x[0] ?? 0)) === side)
        .sort((p, q) => (scene.y[scene.lines.b[p] ?? 0] ?? 0) - (scene.y[scene.lines.b[q] ?? 0] ?? 0))
        .map((line) => {
          const lead = scene.lines.lead[line] ?? -1;
          const relation = model.data.relations.relation[lead] ?? 'related-to';
          const out =
            RELATIONS[relation].symmetric || model.data.relations.subject[lead] === scene.concept[0];
          return `${relation} ${out ? 'out' : 'in'}`;
        });
      const runs = rows.filter((row, i) => row !== rows[i - 1]);
      expect(runs.length).toBe(new Set(runs).size);
    }
  });

  it('fits a phone: fewer, all named, in one column', () => {
    const scene = show(lensOf('focus', [byLinks[0] ?? 0]), phone);
    expect(scene.count).toBeGreaterThan(5);
    expect(namedAtFirst(scene, phone)).toBe(scene.count);
    for (let i = 1; i < scene.count; i++) expect(scene.x[i] ?? 0).toBeGreaterThan(scene.x[0] ?? 0);
  });

  it('names nearly all whom it shows on a phone, long names too', () => {
    const map = sampleMap(plantGraph({ nodes: 300, links: 900, communities: 5, seed: 4 }));
    const label = map.concepts.label.map((name) => `${name} Knowledge Bases`);
    const long = readMap({ ...map, concepts: { ...map.concepts, label } });
    let shown = 0;
    let named = 0;
    for (const i of byLinks.slice(0, 60)) {
      const scene = makeScene({
        model: long,
        filter: NO_FILTER,
        lens: lensOf('focus', [i]),
        room: phone,
      });
      shown += scene.count;
      named += namedAtFirst(scene, phone);
    }
    expect(named / shown).toBeGreaterThan(0.93);
  });

  it('stands where the concept is at home', () => {
    const i = byLinks[5] ?? 0;
    const scene = show(lensOf('focus', [i]));
    expect([scene.x[0], scene.y[0]]).toEqual([model.x[i], model.y[i]]);
  });
});

describe('the comparison', () => {
  it.each([2, 3, 4])('of %d: shared neighbours between them, own ones outside', (count) => {
    const compared = byLinks.slice(0, count);
    const scene = show(lensOf('compare', compared));
    expect(scene.count).toBeLessThanOrEqual(50);
    const left = Math.min(...compared.map((_, i) => scene.x[i] ?? 0));
    const right = Math.max(...compared.map((_, i) => scene.x[i] ?? 0));
    for (let i = count; i < scene.count; i++) {
      let holders = 0;
      forLinesOf(scene.lines, i, () => {
        holders++;
        return undefined;
      });
      const x = scene.x[i] ?? 0;
      if (holders > 1) expect(x > left && x < right).toBe(true);
      else expect(x < left || x > right).toBe(true);
    }
  });

  it.each([
    ['a wide room', room],
    ['a phone', phone],
  ])('shows a concept once and names everyone in %s', (_, at) => {
    for (const i of [0, 10, 20, 30]) {
      const scene = show(lensOf('compare', byLinks.slice(i, i + 2)), at);
      expect(new Set(scene.concept).size).toBe(scene.count);
      expect(namedAtFirst(scene, at)).toBe(scene.count);
    }
  });
});

describe('paths', () => {
  const [a = 0, b = 0] = byLinks;
  const next = (i: number): number[] => {
    const found: number[] = [];
    forLinesOf(show(lensOf('place', [], { frame: 'all' })).lines, i, (_, other) => {
      found.push(other);
      return undefined;
    });
    return found;
  };
  const middle = next(a).filter((i) => next(b).includes(i));
  const paths = middle.slice(0, 3).map((i) => [id(a), id(i), id(b)]);

  it('run from start to end, each concept once', () => {
    expect(paths.length).toBeGreaterThan(0);
    const scene = show(lensOf('path', [a, b], { paths }));
    expect(scene.count).toBe(2 + paths.length);
    expect(scene.x[0] ?? 0).toBeLessThan(scene.x[1] ?? 0);
    for (let i = 2; i < scene.count; i++) {
      expect(scene.x[i] ?? 0).toBeGreaterThan(scene.x[0] ?? 0);
      expect(scene.x[i] ?? 0).toBeLessThan(scene.x[1] ?? 0);
    }
    expect(namedAtFirst(scene)).toBe(scene.count);
  });

  it('leave a narrow room to the first, upright and named', () => {
    const scene = show(lensOf('path', [a, b], { paths }), phone);
    expect(scene.y[0] ?? 0).toBeLessThan(scene.y[1] ?? 0);
    expect(scene.count).toBe(paths[0]?.length);
    expect(namedAtFirst(scene, phone)).toBe(scene.count);
  });

  it('have most of their phrases on the smallest of phones as soon as the camera frames them', () => {
    const smallest = { width: 320, height: 190 };
    const from = byLinks.slice(0, 30).map((i) => [i, ...next(i).slice(0, 1)]);
    const steps = from.flatMap(([i = 0, j = 0]) =>
      next(j)
        .filter((k) => k !== i)
        .slice(0, 1)
        .map((k) => [i, j, k]),
    );
    const shown = steps.flatMap(([i = 0, j = 0, k = 0]) => {
      const scene = show(lensOf('path', [i, k], { paths: [[id(i), id(j), id(k)]] }), smallest);
      const level = levelOfZoom(frameScene(scene, smallest, { right: 0, bottom: 0 }).k);
      return [...scene.phraseLevel].map((phrase) => phrase <= level);
    });
    expect(shown.length).toBeGreaterThan(40);
    expect(shown.filter(Boolean).length / shown.length).toBeGreaterThan(0.5);
  });
});

it('a lens on a concept that is not there shows the atlas', () => {
  const scene = show({ ...lensOf('focus', []), focus: ['no such concept'] });
  expect(scene.kind).toBe('atlas');
});

describe('what the reader has moved', () => {
  it('keeps its name where it was put, clear of the others', () => {
    const hub = byLinks[0] ?? 0;
    const lens = lensOf('focus', [hub]);
    const plain = show(lens);
    const [one = 1, two = 2] = [...plain.order].filter((i) => i !== 0);
    const moved = new Map([
      [plain.concept[one] ?? 0, { x: (plain.x[two] ?? 0) + 30, y: (plain.y[two] ?? 0) + 4 }],
    ]);
    const scene = makeScene({ model, filter: NO_FILTER, lens, room, moved });
    const thing = scene.thing.get(plain.concept[one] ?? 0) ?? -1;
    expect(scene.x[thing]).toBeCloseTo((plain.x[two] ?? 0) + 30);
    const k = frameScene(scene, room, { right: 0, bottom: 0 }).k;
    expect(scene.names.level[thing]).toBeLessThanOrEqual(levelOfZoom(k));
    expect(scene.names.level[scene.thing.get(plain.concept[two] ?? 0) ?? -1]).toBeGreaterThan(levelOfZoom(k));
  });
});
