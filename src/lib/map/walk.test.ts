import { describe, expect, it } from 'vitest';
import { plantGraph } from '#lib/layout/planted-graph.ts';
import { atlasLens } from '#lib/lens/atlas-lens.ts';
import { sayConcept, sayLine } from './announce.ts';
import { actionOf } from './keys.ts';
import { isFiltered, makeLegend, NO_FILTER, onlyIds, switchIds } from './legend.ts';
import { makeScene } from './make-scene.ts';
import { readMap } from './map-model.ts';
import { sampleMap } from './sample-map.ts';
import { forLinesOf } from './scene.ts';
import { linesInOrder, startOfWalk, stepTowards } from './walk.ts';

const model = readMap(sampleMap(plantGraph({ nodes: 150, links: 400, communities: 4, seed: 9 })));
const lens = atlasLens();
const scene = makeScene({ model, filter: NO_FILTER, lens, room: { width: 900, height: 700 } });

describe('walking by keys', () => {
  it('goes only along links, and in the direction that was asked', () => {
    for (const from of scene.order) {
      for (const [direction, sign, axis] of [
        ['up', -1, 'y'],
        ['down', 1, 'y'],
        ['left', -1, 'x'],
        ['right', 1, 'x'],
      ] as const) {
        const to = stepTowards(scene, from, direction);
        if (to === null) continue;
        expect(Math.sign((scene[axis][to] ?? 0) - (scene[axis][from] ?? 0))).toBe(sign);
        const linked: number[] = [];
        forLinesOf(scene.lines, from, (_, other) => {
          linked.push(other);
          return undefined;
        });
        expect(linked).toContain(to);
      }
    }
  });

  it('reaches every linked concept in reading order', () => {
    const from = scene.order[0] ?? 0;
    let count = 0;
    forLinesOf(scene.lines, from, () => {
      count++;
      return undefined;
    });
    expect(new Set(linesInOrder(scene, from).map(({ other }) => other)).size).toBe(count);
  });

  it('begins at the most important, or at the focus', () => {
    expect(startOfWalk(scene)).toBe(scene.order[0]);
    const focused = makeScene({
      model,
      filter: NO_FILTER,
      lens: { ...lens, focus: ['n30'], arrangement: 'focus' },
      room: { width: 900, height: 700 },
    });
    expect(focused.concept[startOfWalk(focused) ?? -1]).toBe(30);
  });
});

describe('what is said', () => {
  it('reads a line from subject to object', () => {
    const { line } = linesInOrder(scene, scene.order[0] ?? 0)[0] ?? { line: 0 };
    const lead = scene.lines.lead[line] ?? 0;
    const { subject, object, phrase } = model.data.relations;
    const { label } = model.data.concepts;
    const said = sayLine(scene, line, { nth: 2, of: 7 });
    expect(said).toContain(
      `${label[subject[lead] ?? 0] ?? ''} — ${phrase[lead] ?? ''} — ${label[object[lead] ?? 0] ?? ''}, 2 of 7`,
    );
  });

  it('names kind, region and number of links', () => {
    expect(sayConcept(scene, scene.order[0] ?? 0)).toMatch(
      /^.+, [a-z ]+, in Land of number \d+\. \d+ links\.$/,
    );
  });
});

describe('keys', () => {
  const press = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };

  it.each([
    ['ArrowUp', { do: 'step', direction: 'up' }],
    [']', { do: 'link', by: 1 }],
    ['0', { do: 'fit' }],
    ['2', { do: 'hops', hops: 2 }],
    ['Escape', { do: 'close' }],
    ['Tab', null],
    ['Enter', null],
    ['/', null],
  ])('%s', (key, action) => {
    expect(actionOf({ ...press, key })).toEqual(action);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('leaves what is pressed with %s alone', (held) => {
    expect(actionOf({ ...press, key: 'ArrowUp', [held]: true })).toBeNull();
  });
});

describe('the legend', () => {
  const sure = model.data.concepts.confidence.filter((c) => c >= model.data.shownFrom).length;

  it('counts every concept once by kind, and says how many are doubtful', () => {
    const legend = makeLegend(model, NO_FILTER);
    expect(legend.families.reduce((sum, family) => sum + family.count, 0)).toBe(sure);
    expect(legend.regions.reduce((sum, row) => sum + row.count, 0)).toBe(sure);
    expect(legend.possible).toBe(model.count - sure);
  });

  it('keeps the count of what a switch would bring back', () => {
    const off = switchIds(NO_FILTER, 'kinds', ['service'], false);
    const row = (filter = off) =>
      makeLegend(model, filter)
        .families.flatMap((family) => family.kinds)
        .find(({ id }) => id === 'service');
    expect(row()?.on).toBe(false);
    expect(row()?.count).toBe(row(NO_FILTER)?.count);
    expect(isFiltered(off)).toBe(true);
    expect(isFiltered(switchIds(off, 'kinds', ['service'], true))).toBe(false);
  });

  it('counts live: what one switch holds depends on the others', () => {
    const region = model.data.regions[0]?.id ?? '';
    const ids = model.data.regions.map(({ id }) => id);
    const legend = makeLegend(model, onlyIds(NO_FILTER, 'regions', ids, [region]));
    const inRegion = model.data.concepts.region.filter(
      (r, i) => r === 0 && (model.data.concepts.confidence[i] ?? 0) >= model.data.shownFrom,
    ).length;
    expect(legend.families.reduce((sum, family) => sum + family.count, 0)).toBe(inRegion);
    expect(legend.regions.filter((row) => row.on).map(({ id }) => id)).toEqual([region]);
  });
});
