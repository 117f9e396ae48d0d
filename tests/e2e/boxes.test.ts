/** The rulers themselves: what the tests of the map measure with must not be blind. */
import { describe, expect, it } from 'vitest';
import { beyond, meetings } from './boxes.ts';
import type { DrawnText } from './drawn-text.ts';

function box(text: string, x: number, y: number, width = 40, angle = 0): DrawnText {
  return { text, x, y, width, height: 12, angle, size: 12, squeezed: 1 };
}

describe('boxes of words', () => {
  it.each([
    ['side by side', box('b', 41, 0), 0],
    ['one over the other', box('b', 10, 6), 1],
    ['one inside the other', box('b', 0, 0, 10), 1],
    ['above one another', box('b', 0, 13), 0],
    ['turned, corner beside a side', box('b', 34, 20, 40, Math.PI / 4), 0],
    ['turned, across', box('b', 10, 0, 40, Math.PI / 4), 1],
  ])('meet where they overlap: %s', (_, other, count) => {
    expect(meetings([box('a', 0, 0), other])).toHaveLength(count);
  });

  it('know what reaches beyond an area', () => {
    const area = { left: 0, top: 0, right: 100, bottom: 100 };
    const texts = [box('in', 50, 50), box('left', 10, 50), box('below', 50, 98)];
    expect(beyond(texts, area).map(({ text }) => text)).toEqual(['left', 'below']);
  });
});
