import { describe, expect, it } from 'vitest';
import { packShapes } from './pack.ts';
import type { Shape } from './pack.ts';
import { seededRandom } from './random.ts';

function shapesAt(places: readonly (readonly [number, number])[], size: number): Shape[] {
  return places.map(([x, y]) => [[x - size, y - size, x + size, y + size]]);
}

describe('packShapes', () => {
  it('brings far lands together without letting them overlap', () => {
    const random = seededRandom(5);
    const places = Array.from({ length: 14 }, () => [random() * 6000, random() * 6000] as const);
    const size = 200;
    const cell = 20;
    const shifts = packShapes(shapesAt(places, size), { cell, aspect: 1 });
    const moved = places.map(([x, y], i) => [x + (shifts[i]?.x ?? 0), y + (shifts[i]?.y ?? 0)] as const);
    for (let a = 0; a < moved.length; a++) {
      for (let b = a + 1; b < moved.length; b++) {
        const dx = Math.abs((moved[a]?.[0] ?? 0) - (moved[b]?.[0] ?? 0));
        const dy = Math.abs((moved[a]?.[1] ?? 0) - (moved[b]?.[1] ?? 0));
        expect(Math.max(dx, dy)).toBeGreaterThan(size * 2 - cell);
      }
    }
    const spread = Math.max(...moved.map(([x]) => x)) - Math.min(...moved.map(([x]) => x));
    expect(spread).toBeLessThan(2600);
  });

  it('takes nothing, and one', () => {
    expect(packShapes([], { cell: 20, aspect: 1 })).toEqual([]);
    expect(packShapes(shapesAt([[50, 50]], 20), { cell: 20, aspect: 1 })).toHaveLength(1);
  });
});
