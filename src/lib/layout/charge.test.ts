import { forceManyBody, forceSimulation } from 'd3';
import { describe, expect, it } from 'vitest';
import { chargeForce } from './charge.ts';
import { seededRandom } from './random.ts';

describe('chargeForce', () => {
  it.each([2, 3, 40, 300])('moves %i particles exactly as forceManyBody of d3 does', (count) => {
    const start = () => {
      const random = seededRandom(7);
      const particles = Array.from({ length: count }, () => ({
        x: random() * 90,
        y: random() * 90,
        vx: 0,
        vy: 0,
      }));
      const [first, second] = particles;
      // Two in one place: they part by chance, and by the same chance.
      if (first && second) [second.x, second.y] = [first.x, first.y];
      return particles;
    };
    const ours = start();
    const theirs = start();
    const own = chargeForce<(typeof ours)[number]>({ strength: -12, theta: 1.2, reach: 60 });
    forceSimulation(ours).stop().force('charge', own).tick(20);
    const many = forceManyBody().strength(-12).theta(1.2).distanceMax(60);
    forceSimulation(theirs).stop().force('charge', many).tick(20);
    expect(ours.map(({ x, y }) => [x, y])).toEqual(theirs.map(({ x, y }) => [x, y]));
  });
});
