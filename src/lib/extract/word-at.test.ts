import { describe, expect, it } from 'vitest';
import { wordAt } from './word-at.ts';

const words = [
  { start: 0, end: 3 },
  { start: 4, end: 9 },
];

describe('wordAt', () => {
  it('finds the word in which an offset lies', () => {
    expect([wordAt(words, 0), wordAt(words, 2), wordAt(words, 8)]).toEqual([0, 0, 1]);
  });

  it('finds the next word, and none behind the last', () => {
    expect([wordAt(words, 3), wordAt(words, 9), wordAt([], 0)]).toEqual([1, -1, -1]);
  });
});
