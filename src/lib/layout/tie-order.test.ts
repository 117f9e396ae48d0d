import { expect, it } from 'vitest';
import type { Body, Tie } from './body.ts';
import { inTieOrder } from './tie-order.ts';

const bodies: Body[] = Array.from({ length: 6 }, (_, index) => ({
  index,
  importance: 1 - index / 10,
  box: { half: 10, above: 5, below: 5 },
  community: 0,
  x: 0,
  y: 0,
  placed: false,
}));

const tie = (source: number, target: number, weight: number): Tie => ({
  source,
  target,
  weight,
  upward: false,
});

it('puts each beside what it is tied to, the strongest first', () => {
  const ties = [tie(0, 3, 0.5), tie(5, 0, 0.9), tie(5, 2, 0.4)];
  expect(inTieOrder(bodies, ties).map(({ index }) => index)).toEqual([0, 5, 2, 3, 1, 4]);
});

it('keeps the order of what hangs on nothing, or on what is not there', () => {
  expect(inTieOrder(bodies.slice(1, 4), [tie(3, 0, 1), tie(2, 2, 1)])).toEqual(bodies.slice(1, 4));
});
