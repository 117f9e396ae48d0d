import { describe, expect, it } from 'vitest';
import { seededRandom } from '#lib/layout/random.ts';
import { boundsInView } from './camera.ts';
import { planDots } from './dots.ts';
import { LEVELS, levelOfZoom } from './levels.ts';
import { createTiers } from './tiers.ts';

const random = seededRandom(5);
const view = { width: 1200, height: 800 };

function scatter(count: number, side: number) {
  const x = Float64Array.from({ length: count }, () => (random() - 0.5) * side);
  const y = Float64Array.from({ length: count }, () => (random() - 0.5) * side);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const from = planDots({ x, y }, order, count);
  return { x, y, from, tiers: createTiers({ x, y }, order, from) };
}

describe('createTiers', () => {
  it('visits all that is drawn in a window, each once, and nothing that is only drawn closer', () => {
    const { x, y, from, tiers } = scatter(4000, 9000);
    for (let tries = 0; tries < 60; tries++) {
      const k = 0.05 * Math.pow(2, random() * 6);
      const level = levelOfZoom(k);
      const bounds = boundsInView(
        { x: (random() - 0.5) * 9000, y: (random() - 0.5) * 9000, k },
        { width: view.width, height: view.height },
      );
      const visited: number[] = [];
      tiers.within(bounds, level, (i) => visited.push(i));
      expect(new Set(visited).size).toBe(visited.length);
      expect(visited.every((i) => (from[i] ?? LEVELS) <= level)).toBe(true);
      const seen = new Set(visited);
      for (let i = 0; i < x.length; i++) {
        const [px = 0, py = 0] = [x[i], y[i]];
        const isIn = px > bounds.left && px < bounds.right && py > bounds.top && py < bounds.bottom;
        if (isIn && (from[i] ?? LEVELS) <= level) expect(seen.has(i)).toBe(true);
      }
    }
  });

  it('visits no more in a window of a large map than in one of a small map', () => {
    const most = (count: number, side: number): number => {
      const { tiers } = scatter(count, side);
      let worst = 0;
      for (let k = view.width / side; k < 4; k *= 1.3) {
        let visits = 0;
        tiers.within(boundsInView({ x: 0, y: 0, k }, view), levelOfZoom(k), () => visits++);
        worst = Math.max(worst, visits);
      }
      return worst;
    };
    // As dense, over ten times the land.
    expect(most(100_000, 25_000)).toBeLessThan(most(10_000, 7_900) * 1.5);
  });

  it('finds the nearest of what is drawn, as looking at all does', () => {
    const { x, y, from, tiers } = scatter(3000, 6000);
    const even = (i: number): boolean => i % 2 === 0;
    for (let tries = 0; tries < 100; tries++) {
      const at = { x: (random() - 0.5) * 6000, y: (random() - 0.5) * 6000 };
      const level = Math.floor(random() * LEVELS);
      let best = -1;
      let least = 200;
      for (let i = 0; i < x.length; i++) {
        const distance = Math.hypot((x[i] ?? 0) - at.x, (y[i] ?? 0) - at.y);
        if (!even(i) || (from[i] ?? LEVELS) > level || distance >= least) continue;
        least = distance;
        best = i;
      }
      expect(tiers.nearest(at.x, at.y, 200, level, even)).toBe(best);
    }
  });
});
