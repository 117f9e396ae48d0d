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

it('leaves out the short cut of a longer chain', () =>
  expect(labels('a', ['a is-a b', 'a is-a c', 'b is-a c', 'c is-a d', 'a is-a e']).isA).toEqual([
    ['d', 'c', 'b'],
    ['e'],
  ]));

it('ends below whom all belongs to', () => {
  const relations = ['part part-of whole', 'whole part-of firm'];
  const atlas = atlasForTests({ concepts: { firm: { kind: 'organization' } }, relations });
  expect(chains(atlas, 'part').partOf.map((chain) => chain.map((step) => step.id))).toEqual([['whole']]);
  expect(chains(atlas, 'whole').partOf.map((chain) => chain.map((step) => step.id))).toEqual([['firm']]);
});
