import { expect, it } from 'vitest';
import { atlasForTests } from './atlas-for-tests.ts';
import { chains } from './chains.ts';

const labels = (id: string, relations: string[]) => {
  const { isA, partOf } = chains(atlasForTests({ relations }), id);
  return { isA: isA.map((c) => c.map((n) => n.label)), partOf: partOf.map((c) => c.map((n) => n.label)) };
};

it('runs from the most general down to the parent', () =>
  expect(labels('terrier', ['terrier is-a dog', 'dog is-a animal', 'terrier part-of pack'])).toEqual({
    isA: [['animal', 'dog']],
    partOf: [['pack']],
  }));

it('ends where the notes go in a circle', () =>
  expect(labels('a', ['a is-a b', 'b is-a c', 'c is-a a', 'a is-a a']).isA).toEqual([['c', 'b']]));

it('leaves out what is merely possible, and is empty for the unknown', () => {
  expect(labels('a', ['a is-a b ?']).isA).toEqual([]);
  expect(labels('nobody', ['a is-a b']).isA).toEqual([]);
});
