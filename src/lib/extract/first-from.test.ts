import { describe, expect, it } from 'vitest';
import { firstFrom } from './first-from.ts';

const row = [0, 4, 4, 9].map((start) => ({ start }));

describe('firstFrom', () => {
  it('finds the first that starts there', () => {
    expect(firstFrom(row, 4)).toBe(1);
  });

  it('finds the next where none starts there', () => {
    expect([firstFrom(row, 1), firstFrom(row, 5)]).toEqual([1, 3]);
  });

  it('gives the length behind the last, and of nothing', () => {
    expect([firstFrom(row, 10), firstFrom([], 3)]).toEqual([4, 0]);
  });
});
