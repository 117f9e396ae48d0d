import { describe, expect, it } from 'vitest';
import { atlasForTests } from './atlas-for-tests.ts';
import { startHere, studyOrder } from './study-order.ts';

describe('studyOrder', () => {
  it('reads what a concept rests on first, and a branch to its end', () => {
    const atlas = atlasForTests({
      concepts: {
        root: { importance: 1 },
        b: { importance: 0.9 },
        a: { importance: 0.8 },
        loose: { importance: 0.1 },
      },
      relations: ['a part-of root', 'b part-of root', 'b1 is-a b', 'a1 requires a', 'a1 uses b1'],
    });
    expect(studyOrder(atlas, 'all')).toEqual(['root', 'b', 'b1', 'a', 'a1', 'loose']);
  });

  it('keeps to the order of the notes as far as prerequisites allow', () => {
    const atlas = atlasForTests({
      concepts: {
        late: { importance: 1, summary: 'explained at the end', line: 90 },
        first: { importance: 0.2, summary: 'explained at the start', line: 3 },
        middle: { importance: 0.1, summary: 'explained in between', line: 40 },
        needed: { importance: 0.1, summary: 'needed by the first', line: 80 },
      },
      relations: ['first requires needed'],
    });
    expect(studyOrder(atlas, 'all')).toEqual(['middle', 'needed', 'first', 'late']);
  });

  it('breaks a circle where it is weakest, always alike', () => {
    const atlas = atlasForTests({ relations: ['a is-a b', 'b is-a c', 'c uses a'] });
    expect(studyOrder(atlas, 'all')).toEqual(['c', 'b', 'a']);
  });

  it('names each shown concept of the region once', () => {
    const atlas = atlasForTests({
      concepts: { a: {}, b: { region: 'other' }, c: { confidence: 0.2 } },
      relations: ['a is-a a', 'a is-a b'],
    });
    expect(studyOrder(atlas, 'all')).toEqual(['a']);
    expect(studyOrder(atlas, 'nowhere')).toEqual([]);
  });
});

describe('startHere', () => {
  it('gives at most 25, from all regions', () => {
    const concepts = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [
        `c${i}`,
        { importance: 1 - i / 200, region: i < 150 ? 'big' : 'small' },
      ]),
    );
    const start = startHere(atlasForTests({ concepts }));
    expect(start).toHaveLength(25);
    expect(start.filter((id) => Number(id.slice(1)) >= 150).length).toBeGreaterThan(5);
  });
});
