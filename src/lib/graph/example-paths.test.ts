import { expect, it } from 'vitest';
import { atlasForTests, type TestConcept } from './atlas-for-tests.ts';
import { examplePaths } from './example-paths.ts';
import { findPaths, pathGraphOf } from './find-paths.ts';
import { makeMapData } from './map-data.ts';

/** Two ends with five links each, which meet in `middle`. */
function relationsOf(middle: string): string[] {
  const own = ['a', 'b'].flatMap((end) => [1, 2, 3, 4].map((n) => `${end} uses ${end}${n}`));
  return [...own, `a uses ${middle}`, `${middle} uses b`];
}
const a: TestConcept = { kind: 'service', region: 'east' };
const b: TestConcept = { kind: 'metric', region: 'west' };

it('offers ends of different parts of the map that meet in one concept', () => {
  const graph = pathGraphOf(makeMapData(atlasForTests({ concepts: { a, b }, relations: relationsOf('m') })));
  expect(examplePaths(graph)).toEqual([{ from: 'a', to: 'b' }]);
  expect(findPaths(graph, 'a', 'b').paths[0]?.concepts).toEqual(['a', 'm', 'b']);
});

it('offers none of one kind, or of one region', () => {
  for (const other of [
    { ...b, kind: 'service' },
    { ...b, region: 'east' },
  ] as const) {
    const atlas = atlasForTests({ concepts: { a, b: other }, relations: relationsOf('m') });
    expect(examplePaths(pathGraphOf(makeMapData(atlas)))).toEqual([]);
  }
});
