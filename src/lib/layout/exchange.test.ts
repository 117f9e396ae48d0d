import { describe, expect, it } from 'vitest';
import type { Body, Tie } from './body.ts';
import { exchangePlaces } from './exchange.ts';
import { seededRandom } from './random.ts';

const BOX = { half: 10, above: 5, below: 5 };

function bodiesAt(places: readonly (readonly [number, number])[]): Body[] {
  return places.map(([x, y], index) => ({
    index,
    importance: 0.5,
    box: BOX,
    community: 0,
    x,
    y,
    placed: false,
  }));
}

function tie(source: number, target: number, weight = 1, upward = false): Tie {
  return { source, target, weight, upward };
}

function lengthOf(bodies: readonly Body[], ties: readonly Tie[]): number {
  return ties.reduce((sum, { source, target, weight }) => {
    const [a, b] = [bodies[source], bodies[target]];
    return sum + weight * Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
  }, 0);
}

describe('exchanging places', () => {
  it('uncrosses two links', () => {
    const bodies = bodiesAt([
      [0, 0],
      [100, 0],
      [0, 100],
      [100, 100],
    ]);
    exchangePlaces([bodies], bodies, [tie(0, 3), tie(1, 2)], 1);
    expect(lengthOf(bodies, [tie(0, 3), tie(1, 2)])).toBe(200);
  });

  it('takes the same places, within each land, and makes links shorter', () => {
    const random = seededRandom(5);
    const bodies = bodiesAt(Array.from({ length: 60 }, () => [random() * 900, random() * 900] as const));
    const ties = Array.from({ length: 150 }, () =>
      tie(Math.floor(random() * 60), Math.floor(random() * 60), 0.1 + random()),
    );
    const lands = [bodies.slice(0, 30), bodies.slice(30)];
    const placesOf = (land: readonly Body[]) => land.map(({ x, y }) => `${String(x)} ${String(y)}`).sort();
    const before = { length: lengthOf(bodies, ties), places: lands.map(placesOf) };
    exchangePlaces(lands, bodies, ties, 1);
    expect(lands.map(placesOf)).toEqual(before.places);
    expect(lengthOf(bodies, ties)).toBeLessThan(before.length * 0.9);
  });

  it('puts the general one above', () => {
    const bodies = bodiesAt([
      [0, 0],
      [0, 100],
      [0, 45],
    ]);
    // Without the direction the places would be as good the other way round.
    exchangePlaces([bodies.slice(0, 2)], bodies, [tie(0, 2, 1, true), tie(1, 2)], 1);
    expect(bodies.map(({ y }) => y)).toEqual([100, 0, 45]);
  });

  it('leaves what has many links in the middle of its land', () => {
    // The middle one would rather stand at the right, where all that it is linked to is.
    const bodies = bodiesAt([
      [0, 0],
      [100, 0],
      [-100, 0],
      [300, 0],
    ]);
    const land = bodies.slice(0, 3);
    exchangePlaces([land], bodies, [tie(0, 3, 9), tie(1, 2)], 1);
    expect(bodies[0]?.x).toBe(0);
    exchangePlaces([land], bodies, [tie(0, 3, 4), tie(1, 2)], 1);
    expect(bodies[0]?.x).toBe(100);
  });
});
