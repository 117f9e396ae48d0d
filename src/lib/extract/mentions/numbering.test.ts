import { describe, expect, it } from 'vitest';
import { readDocument } from '../blocks/index.ts';
import { isNumbering } from './numbering.ts';

let next = 1;
const series = (title: (number: number) => string, count: number) => {
  const text = Array.from({ length: count }, (_, i) => `## ${title(i + 1)}\n\nOars are long.\n`).join('\n');
  return readDocument({ path: 'boats.md', text }, { next: () => next++ });
};

describe('isNumbering', () => {
  it('takes a long series of titles that differ in their numbers for places in the notes', () => {
    const deck = series((number) => `Slide ${String(number)}`, 30);
    expect(isNumbering(deck, 'Slide 17')).toBe(true);
    expect(isNumbering(deck, 'Oar 17')).toBe(false);
    expect(isNumbering(deck, 'Slide')).toBe(false);
  });

  it('takes a short series for names', () => {
    expect(
      isNumbering(
        series((number) => `Layer ${String(number)}`, 7),
        'Layer 3',
      ),
    ).toBe(false);
  });

  it('does not count the same title over and over', () => {
    expect(
      isNumbering(
        series(() => 'Type 2', 40),
        'Type 2',
      ),
    ).toBe(false);
  });

  it('leaves a title that goes on behind its number', () => {
    const deck = series((number) => `Slide ${String(number)}: oars`, 30);
    expect(isNumbering(deck, 'Slide 17: oars')).toBe(false);
  });
});
