import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

describe('sentencesOf', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Scales, e.g. at night. Stops.', ['Scales, e.g. at night.', 'Stops.']],
    ['Texts, images etc. are read. Done', ['Texts, images etc. are read.', 'Done']],
    ['From 0 to 1. higher == more random', ['From 0 to 1.', 'higher == more random']],
    ['Version 3.5 is out. Good', ['Version 3.5 is out.', 'Good']],
    ['wait... and see... Then go', ['wait... and see...', 'Then go']],
    ['He said "no." Then left.', ['He said "no."', 'Then left.']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentencesOf({ text, breaks: [] }).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });

  it('ends a sentence at a line end that was meant', () => {
    const found = sentencesOf({ text: 'free tier: free pro tier: paid', breaks: [15] });
    expect(found).toEqual([
      { start: 0, end: 15 },
      { start: 16, end: 30 },
    ]);
  });
});
