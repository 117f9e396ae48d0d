import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOverlaps, spreadBoxes } from './spread.ts';

const box = fc.record({
  x: fc.integer({ min: -200, max: 200 }),
  y: fc.integer({ min: -200, max: 200 }),
  half: fc.integer({ min: 4, max: 90 }),
  above: fc.integer({ min: 4, max: 20 }),
  below: fc.integer({ min: 4, max: 50 }),
  yields: fc.constantFrom(0.05, 0.5, 1),
});

describe('spreadBoxes', () => {
  it('leaves no overlap, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 60 }), (boxes) => {
        const moved = boxes.map((one) => ({ ...one }));
        spreadBoxes(moved);
        expect(countOverlaps(moved, 0.02)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves alone what does not overlap', () => {
    const boxes = [0, 100, 200].map((x) => ({ x, y: 0, half: 40, above: 10, below: 10, yields: 1 }));
    expect(spreadBoxes(boxes)).toBe(0);
    expect(boxes.map(({ x }) => x)).toEqual([0, 100, 200]);
  });

  it('moves the one that yields', () => {
    const boxes = [0, 10].map((y, i) => ({ x: 0, y, half: 40, above: 10, below: 10, yields: i }));
    spreadBoxes(boxes);
    expect(boxes[0]?.y).toBe(0);
    expect(boxes[1]?.y).toBeGreaterThanOrEqual(20);
  });
});

describe('countOverlaps', () => {
  it('agrees with looking at every pair', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
        let pairs = 0;
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) {
            const x = a.half + b.half - Math.abs(a.x - b.x);
            const y = Math.min(a.y + a.below, b.y + b.below) - Math.max(a.y - a.above, b.y - b.above);
            if (x > 0.01 && y > 0.01) pairs++;
          }
        });
        expect(countOverlaps(boxes)).toBe(pairs);
      }),
    );
  });
});
