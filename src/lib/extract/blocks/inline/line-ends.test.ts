import { describe, expect, it } from 'vitest';
import { isUnwrapped, meantEnds } from './line-ends.ts';

const linesOf = (...texts: readonly string[]) => texts.map((text) => ({ offset: 0, text }));
const WRAPPED = [
  'The oven is hot enough when the stone has taken up all of the heat that it can',
  'hold, and not before, whatever the dial says: the dial tells of the air, and it',
  'is the stone that bakes the bread. Who opens the door too soon lets the air out,',
  'and has to wait again.',
];
const QUICK = ['oven hot = stone hot', 'rye', 'steam in the first ten minutes, then none', 'crust → sugar'];

describe('isUnwrapped', () => {
  it('sees that lines end at one width', () => {
    expect(isUnwrapped(Array.from({ length: 10 }, () => [...WRAPPED, '']).flat())).toBe(false);
  });

  it('sees that most lines had room for the next word', () => {
    const lines = Array.from({ length: 10 }, () => [...QUICK, WRAPPED[0] ?? '', 'cold dough', '']).flat();
    expect(isUnwrapped(lines)).toBe(true);
    expect(isUnwrapped(lines.slice(0, 12))).toBe(false);
  });

  it('sees lines that are wider than anybody wraps', () => {
    const long = WRAPPED.join(' ');
    expect(isUnwrapped([long, '', long, '', long, '', ...WRAPPED])).toBe(true);
    expect(isUnwrapped([long, '', ...WRAPPED])).toBe(false);
    expect(isUnwrapped(Array.from({ length: 9 }, () => `| ${long} |`))).toBe(false);
  });

  it('sees wrapped text among long lines', () => {
    const long = WRAPPED.join(' ');
    const wrapped = Array.from({ length: 10 }, () => [...WRAPPED, '']).flat();
    expect(isUnwrapped([long, '', long, '', long, '', ...wrapped])).toBe(false);
  });
});

describe('meantEnds', () => {
  it('takes each end for meant in a file that nobody wrapped', () => {
    const two = linesOf(WRAPPED[0] ?? '', 'cold dough');
    expect(meantEnds(two, true)).toEqual([true, true]);
    expect(meantEnds(two, false)).toEqual([false, true]);
  });

  it('sees there too that a paragraph was pasted from where it had been wrapped', () => {
    expect(meantEnds(linesOf(...WRAPPED), true)).toEqual([false, false, false, true]);
  });
});
