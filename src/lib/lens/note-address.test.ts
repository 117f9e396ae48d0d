import { describe, expect, it } from 'vitest';
import { pairOf, readPair } from './comparison-address.ts';
import {
  findPassage,
  lineMark,
  lineWords,
  passageMark,
  readLineMark,
  readPassageWords,
} from './note-address.ts';

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

describe('the words of a passage', () => {
  const at = (quote: string): string => passageMark({ line: 12, endLine: 12, quote });
  const read = (mark: string) => readPassageWords(mark.slice(0, mark.indexOf('#')));

  it('stand before the mark of the line, the ends of a long one only', () => {
    expect(at('**Polly** reads aloud')).toBe('?words=Polly+reads+aloud#L12');
    expect(read(at('One two, three four five six seven eight nine ten eleven.'))).toEqual({
      first: 'One two, three four',
      last: 'eight nine ten eleven.',
    });
  });

  it.each([
    ['', null],
    ['?words=', null],
    ['?words=%20…', null],
    ['?words=a…b', { first: 'a', last: 'b' }],
  ])('reads %s', (query, words) => expect(readPassageWords(query)).toEqual(words));

  it('are found by their letters, whatever stands between them', () => {
    const text = 'It reads aloud. Polly “reads” text, aloud! And more.';
    const found = findPassage(text, { first: 'Polly reads', last: 'aloud.' });
    expect(text.slice(found?.start, found?.end)).toBe('Polly “reads” text, aloud');
    expect(found?.whole).toBe(false);
    expect(findPassage('– Polly reads.', { first: 'polly reads', last: '' })?.whole).toBe(true);
    expect(findPassage(text, { first: 'Lex', last: '' })).toBeNull();
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
