/** 64 kB of one construct each: the time must grow with the size, not with its square. */
import { describe, expect, it } from 'vitest';
import { extractAll } from './extract-all.ts';
import { GENERATORS } from './pathological-texts.ts';

const SIZE = 65_536;
/** Seconds of computing, whatever else the machine does. */
const MOST_SECONDS = 2;

function secondsFor(text: string): number {
  const before = process.cpuUsage();
  extractAll(['notes.md', text]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('pathological texts of 64 kB', () => {
  extractAll(['warm-up.md', '# A\n\n**B** is a C.']);
  it.each(Object.entries(GENERATORS))('%s', (_name, make) => {
    expect(secondsFor(make(SIZE))).toBeLessThan(MOST_SECONDS);
  });
});
