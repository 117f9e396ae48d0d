import { describe, expect, it } from 'vitest';
import { atlasLens } from './atlas-lens.ts';
import { compareLens } from './compare-lens.ts';
import { conceptLens } from './concept-lens.ts';
import { pathLens } from './path-lens.ts';
import { setLens } from './set-lens.ts';

describe('lenses', () => {
  it('the atlas brings forward everything', () => {
    expect(atlasLens()).toMatchObject({ shown: null, frame: 'all', arrangement: 'place' });
  });

  it('a concept stands in the middle of its neighbours', () => {
    expect(conceptLens('a', 2)).toMatchObject({ focus: ['a'], arrangement: 'focus', hops: 2, frame: ['a'] });
  });

  it('a comparison frames the compared and what they are linked to, each once', () => {
    expect(compareLens(['a', 'b'], ['b', 'c', 'c'])).toMatchObject({
      focus: ['a', 'b'],
      shown: ['a', 'b', 'c'],
      arrangement: 'compare',
    });
  });

  it.each([
    [[], 'place', null],
    [['a'], 'place', ['a']],
  ])('a comparison of %j is not arranged yet', (ids, arrangement, shown) => {
    expect(compareLens(ids, [])).toMatchObject({ arrangement, shown });
  });

  it('paths bring forward their own links only', () => {
    const lens = pathLens(['a', 'c'], [{ concepts: ['a', 'b', 'c'], relations: ['a~uses~b', 'b~uses~c'] }]);
    expect(lens).toMatchObject({
      shown: ['a', 'c', 'b'],
      links: ['a~uses~b', 'b~uses~c'],
      paths: [['a', 'b', 'c']],
      arrangement: 'path',
    });
  });

  it('where there is no path, its ends are shown', () => {
    expect(pathLens(['a', 'c'], [])).toMatchObject({ shown: ['a', 'c'], links: null, arrangement: 'place' });
    expect(pathLens([], [])).toMatchObject({ shown: null, frame: 'all' });
  });

  it('a set without members is the whole atlas', () => {
    expect(setLens('notes', [])).toMatchObject({ shown: null, frame: 'all' });
    expect(setLens('search', ['b'], ['a'])).toMatchObject({
      focus: ['a'],
      shown: ['a', 'b'],
      frame: ['a', 'b'],
    });
  });
});
