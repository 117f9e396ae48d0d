import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameLines } from './name-lines.ts';
import { textWidth } from './text-width.ts';

describe('nameLines', () => {
  it.each([
    ['recall', ['recall']],
    ['few-shot prompting', ['few-shot', 'prompting']],
    ['natural language processing', ['natural language', 'processing']],
    ['supercalifragilistic', ['supercalifragilistic']],
    [
      'a security scoping matrix for generative models',
      ['a security', 'scoping matrix for', 'generative models'],
    ],
    ['  odd   blanks ', ['odd blanks']],
    ['', ['']],
  ])('%j', (name, lines) => {
    expect(nameLines(name)).toEqual(lines);
  });

  it('loses no word and makes no line wider than the name', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 30 }), (words) => {
        const name = words.join(' ');
        const lines = nameLines(name);
        expect(lines.join(' ').split(/\s+/)).toEqual(name.trim().split(/\s+/));
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(textWidth(name, 12) + 1e-9);
      }),
    );
  });
});
