import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlasForTests, type TestParts } from './atlas-for-tests.ts';
import { findPaths, pathGraphOf, type PathFilter } from './find-paths.ts';
import { makeMapData } from './map-data.ts';
import { distancesTo, type Way } from './shortest-way.ts';
import { shortestWays } from './shortest-ways.ts';

const NOTHING: ReadonlySet<string> = new Set();
const OPEN: PathFilter = {
  kinds: NOTHING,
  relations: NOTHING,
  regions: NOTHING,
  sources: NOTHING,
  possible: false,
};

function graphOf(parts: TestParts) {
  return pathGraphOf(makeMapData(atlasForTests(parts)));
}

function ways(relations: string[], from: string, to: string, filter: PathFilter | null = null): string[] {
  return findPaths(graphOf({ relations }), from, to, { filter }).paths.map((path) => path.concepts.join(' '));
}

describe('findPaths', () => {
  it('finds ways that differ, best first, whatever the direction of the links', () =>
    expect(
      ways(
        ['a uses x', 'b uses x', 'y requires a', 'y part-of b', 'a related-to z', 'z related-to b'],
        'a',
        'b',
      ),
    ).toEqual(['a x b', 'a y b', 'a z b']));

  it('names the relations of each step', () => {
    const { paths } = findPaths(graphOf({ relations: ['a uses x', 'b causes x'] }), 'a', 'b');
    expect(paths[0]?.relations).toEqual(['a~uses~x', 'b~causes~x']);
  });

  it('takes the more telling of two relations between the same', () => {
    const { paths } = findPaths(graphOf({ relations: ['a related-to b', 'b uses a'] }), 'a', 'b');
    expect(paths[0]?.relations).toEqual(['b~uses~a']);
  });

  it('goes round a hub when there is a meaning beside it', () => {
    const hub = Array.from({ length: 60 }, (_, i) => `n${i} part-of hub`);
    expect(
      ways([...hub, 'a part-of hub', 'b part-of hub', 'a uses x', 'x uses y', 'y uses b'], 'a', 'b')[0],
    ).toBe('a x y b');
  });

  it('does not take two of a kind for a connection when there is one', () =>
    expect(ways(['a is-a k', 'b is-a k', 'a integrates-with x', 'x integrates-with b'], 'a', 'b')[0]).toBe(
      'a x b',
    ));

  it('prefers a way of its own to a detour of the shortest', () =>
    expect(
      ways(
        ['a uses x', 'x uses b', 'x uses y', 'y uses b', 'a integrates-with p', 'p uses q', 'q uses b'],
        'a',
        'b',
      ),
    ).toEqual(['a x b', 'a p q b', 'a x y b']));

  it('keeps off what the filter hides', () => {
    const relations = ['a uses x', 'x uses b', 'a causes y', 'y causes b'];
    expect(ways(relations, 'a', 'b', { ...OPEN, relations: new Set(['uses']) })).toEqual(['a y b']);
    const kinds = graphOf({ concepts: { x: { kind: 'risk' } }, relations });
    expect(findPaths(kinds, 'a', 'b', { filter: { ...OPEN, kinds: new Set(['risk']) } }).paths).toHaveLength(
      1,
    );
  });

  it('takes what is merely possible only when asked to', () => {
    const relations = ['a uses x ?', 'x uses b'];
    expect(ways(relations, 'a', 'b')).toEqual([]);
    expect(ways(relations, 'a', 'b', { ...OPEN, possible: true })).toEqual(['a x b']);
  });

  it.each([
    ['a', 'nobody', null, 'There is no concept “nobody” in this atlas.'],
    ['a', 'a', null, 'Both ends are a.'],
    ['a', 'island', null, 'The notes do not link a with island, not even through other concepts.'],
    [
      'a',
      'maybe',
      null,
      'No path from a to maybe: the notes link them only through something that the filter hides or that is merely possible.',
    ],
    ['a', 'b', { ...OPEN, kinds: new Set(['risk']) }, 'b is hidden by the filter.'],
    ['a', '__proto__', null, 'There is no concept “__proto__” in this atlas.'],
  ])('says why there is none from %s to %s', (from, to, filter, reason) => {
    const graph = graphOf({
      concepts: { b: { kind: 'risk' }, island: {} },
      relations: ['a uses b', 'a uses maybe ?'],
    });
    const result = findPaths(graph, from, to, { filter });
    expect(result.paths).toEqual([]);
    expect(result.reason).toBe(reason);
  });

  it('offers what lies nearest to the end and can be reached', () => {
    // Concepts stand in a row in the order in which they are named.
    const graph = graphOf({
      concepts: { a: {}, far: {}, near: {}, end: {} },
      relations: ['a uses far', 'far uses near'],
    });
    expect(findPaths(graph, 'a', 'end').nearest).toEqual(['near', 'far']);
  });
});

describe('shortestWays', () => {
  const edges = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom('uses', 'is-a', 'related-to')), {
    maxLength: 16,
  });

  it('finds what trying all ways finds', () => {
    fc.assert(
      fc.property(edges, (list) => {
        const graph = graphOf({
          concepts: { n0: {}, n1: {} },
          relations: list.filter(([a, b]) => a !== b).map(([a, b, relation]) => `n${a} ${relation} n${b}`),
        });
        const allowed = { concept: () => true, relation: () => true };
        const found = shortestWays(graph, 0, 1, allowed, distancesTo(graph, 1, allowed), 5).map(roundedCost);
        const all = everyWay(graph, 0, 1);
        const least = Math.min(...all);
        const near = all.filter((cost) => cost <= least * 1.7 + 1.5 + 1e-9).slice(0, 5);
        expect(found).toEqual(near.map(rounded));
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  const rounded = (cost: number) => Math.round(cost * 1e6) / 1e6;
  const roundedCost = (way: Way) => rounded(way.cost);

  /** Costs of all ways without a circle, one for each row of concepts, cheapest first. */
  function everyWay(graph: ReturnType<typeof graphOf>, from: number, to: number): number[] {
    const best = new Map<string, number>();
    const walk = (at: number, passed: number[], cost: number): void => {
      if (at === to) {
        const key = passed.join(' ');
        best.set(key, Math.min(cost, best.get(key) ?? Infinity));
        return;
      }
      for (let step = graph.first[at] ?? 0; step < (graph.first[at + 1] ?? 0); step++) {
        const next = graph.to[step] ?? 0;
        if (passed.includes(next)) continue;
        const toll = at === from ? 0 : (graph.toll[at] ?? 0);
        walk(next, [...passed, next], cost + toll + (graph.cost[step] ?? 0));
      }
    };
    walk(from, [from], 0);
    return [...best.values()].sort((a, b) => a - b);
  }
});
