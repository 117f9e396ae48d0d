import { describe, expect, it } from 'vitest';
import { mixedOrder } from './mixed-order.ts';

describe('mixedOrder', () => {
  it.each([2, 3, 5, 7])('holds each of %i places once, and not in order', (count) => {
    const order = mixedOrder(count, 'q-1');
    const sorted = Array.from({ length: count }, (_, place) => place);
    expect([...order].sort((a, b) => a - b)).toEqual(sorted);
    expect(order).not.toEqual(sorted);
  });

  it('is the same for the same question, and differs between questions', () => {
    expect(mixedOrder(6, 'a')).toEqual(mixedOrder(6, 'a'));
    expect(mixedOrder(6, 'a')).not.toEqual(mixedOrder(6, 'b'));
  });

  it.each([0, 1])('has nothing to mix in %i', (count) => {
    expect(mixedOrder(count, 'x')).toHaveLength(count);
  });
});
