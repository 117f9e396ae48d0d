import { describe, expect, it } from 'vitest';
import { pairOf, readPair } from './comparison-address.ts';
import { lineMark, lineWords, readLineMark } from './note-address.ts';

describe('marks of lines', () => {
  it.each([
    [{ line: 12, endLine: 12 }, 'L12', 'line 12'],
    [{ line: 12, endLine: 15 }, 'L12-15', 'lines 12–15'],
  ])('%j is %s, %s', (range, mark, words) => {
    expect(lineMark(range)).toBe(mark);
    expect(lineWords(range)).toBe(words);
    expect(readLineMark(`#${mark}`)).toEqual(range);
  });

  it.each([
    ['#L12-L15', { line: 12, endLine: 15 }],
    ['#L15-12', { line: 15, endLine: 15 }],
    ['#L0', null],
    ['#content', null],
    ['', null],
    ['#L12x', null],
  ])('reads %s', (hash, range) => {
    expect(readLineMark(hash)).toEqual(range);
  });
});

describe('the address of a comparison', () => {
  it('is read back', () => {
    expect(readPair(pairOf(['amazon-polly', 'amazon-lex']))).toEqual([['amazon-polly', 'amazon-lex']]);
  });

  it('is read every way that it can be', () => {
    expect(readPair('a-vs-b-vs-c')).toEqual([
      ['a', 'b-vs-c'],
      ['a-vs-b', 'c'],
    ]);
    expect(readPair('nothing')).toEqual([]);
    expect(readPair('-vs-b')).toEqual([]);
  });
});
