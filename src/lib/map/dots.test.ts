import { describe, expect, it } from 'vitest';
import { seededRandom } from '#lib/layout/random.ts';
import { dotsAt, planDots } from './dots.ts';
import { createGrid } from './grid.ts';

const random = seededRandom(2);
const count = 3000;
const x = Float64Array.from({ length: count }, () => random() * 6000 - 3000);
const y = Float64Array.from({ length: count }, () => random() * 4000 - 2000);
const order = Int32Array.from({ length: count }, (_, i) => i);

describe('planDots', () => {
  const from = planDots({ x, y }, order, count);

  it('draws the most important at every zoom and everything at the closest', () => {
    expect(from[0]).toBe(0);
    expect(dotsAt(from, order, 8)).toBe(count);
  });

  it('draws ever more as one comes closer, and no more than the screen has cells', () => {
    let before = 0;
    for (const k of [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2]) {
      const shown = dotsAt(from, order, k);
      expect(shown).toBeGreaterThanOrEqual(before);
      // Cells of 10 px at the beginning of an octave may have grown to 20 at its end, never shrunk.
      expect(shown).toBeLessThanOrEqual(Math.ceil((6000 * k) / 10 + 2) * Math.ceil((4000 * k) / 10 + 2));
      before = shown;
    }
  });
});

describe('createGrid', () => {
  const grid = createGrid({ x, y }, order);

  it('finds everything in a rectangle', () => {
    const bounds = { left: -500, right: 700, top: -300, bottom: 250 };
    const found = new Set<number>();
    grid.within(bounds, (i) => {
      found.add(i);
      return true;
    });
    for (let i = 0; i < count; i++) {
      const inside =
        (x[i] ?? 0) >= bounds.left &&
        (x[i] ?? 0) <= bounds.right &&
        (y[i] ?? 0) >= bounds.top &&
        (y[i] ?? 0) <= bounds.bottom;
      if (inside) expect(found.has(i)).toBe(true);
    }
    expect(found.size).toBeLessThan(count / 4);
  });

  it('finds the nearest, as looking at all does', () => {
    for (let tries = 0; tries < 100; tries++) {
      const at = { x: random() * 6000 - 3000, y: random() * 4000 - 2000 };
      const even = (i: number): boolean => i % 2 === 0;
      let best = -1;
      let least = 80;
      for (let i = 0; i < count; i++) {
        const distance = Math.hypot((x[i] ?? 0) - at.x, (y[i] ?? 0) - at.y);
        if (even(i) && distance < least) {
          least = distance;
          best = i;
        }
      }
      expect(grid.nearest(at.x, at.y, 80, even)).toBe(best);
    }
  });

  it('is empty when it holds nothing', () => {
    const empty = createGrid({ x: [], y: [] }, []);
    expect(empty.nearest(0, 0, 100, () => true)).toBe(-1);
  });
});
