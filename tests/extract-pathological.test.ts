/**
 * One construct each, over and over: four times the text may take a little more than four times the time, never the square
 * of it, and gives a valid atlas. How long 64 kB take, and how much memory, is said by `npm run bench -- extract`.
 */
import { describe, expect, it } from 'vitest';
import type { Extraction } from '#lib/extract/index.ts';
import { readAtlas } from '#lib/graph/index.ts';
import { extractAll } from './extract-all.ts';
import { GENERATORS } from './pathological-texts.ts';

const SMALL = 4096;
const LARGE = 4 * SMALL;
/** Four times is linear and sixteen is the square; the rest is for the machine's other work. */
const MOST_GROWTH = 8;
/** Shorter times are all start-up and chance: seconds of computing that count as nothing. */
const FLOOR = 0.15;

/** Seconds of computing, whatever else the machine does, and what came out. */
function timed(text: string): { seconds: number; made: Extraction } {
  const before = process.cpuUsage();
  const made = extractAll(['notes.md', text]);
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, made };
}

describe('pathological texts', () => {
  // The first run of anything is slow.
  for (const make of Object.values(GENERATORS)) extractAll(['warm-up.md', make(SMALL / 8)]);

  it.each(Object.entries(GENERATORS))('%s', (_name, make) => {
    const small = timed(make(SMALL));
    let large = timed(make(LARGE));
    const allowed = MOST_GROWTH * Math.max(FLOOR, small.seconds);
    // A slow run may be bad luck; two are not.
    if (large.seconds > allowed) large = timed(make(LARGE));
    expect(large.seconds / Math.max(FLOOR, small.seconds)).toBeLessThan(MOST_GROWTH);
    for (const { made } of [small, large]) {
      const graph: unknown = JSON.parse(JSON.stringify(made.graph));
      expect(readAtlas(graph).concepts.size).toBe(made.graph.nodes.length);
    }
  });
});
