import { describe, expect, it } from 'vitest';
import { gist } from './gist.ts';
import { sentences } from './sentences.ts';

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['It keeps e.g. Oil and wax, approx. Two cans.', ['It keeps e.g. Oil and wax, approx. Two cans.']],
    ['Version 3.5 is out. It is fast.', ['Version 3.5 is out.', 'It is fast.']],
    ['He said "stop." Then he went.', ['He said "stop."', 'Then he went.']],
    ['no end', ['no end']],
    ['', []],
  ])('%j', (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('gist', () => {
  it('is the first sentence without markup', () =>
    expect(gist('- **Lantern** – a light to carry. Burns oil.')).toBe('Lantern – a light to carry.'));

  it('is cut at a word when it is very long', () => {
    const long = gist(`${'word '.repeat(100)}end.`);
    expect(long.length).toBeLessThan(245);
    expect(long).toMatch(/word …$/);
  });
});
