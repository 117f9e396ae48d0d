import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNamePlanner, planNames } from './labels.ts';
import type { NameItem, NamePlan } from './labels.ts';
import { LEVELS, levelOfZoom, NEVER, zoomOfLevel } from './levels.ts';
import { namedRadius } from './measures.ts';
import { namePlace } from './paint-mark.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the painters put on the screen for an item at a zoom. */
function boxesAt(item: NameItem, side: number, k: number): Box[] {
  const x = item.x * k;
  const y = item.y * k;
  const r = item.mark ? namedRadius(item.importance, k) : 0;
  const { left, top } = namePlace(side, x, y, r, item.width, item.height);
  const name = { left, top, right: left + item.width, bottom: top + item.height };
  return item.mark ? [name, { left: x - r, top: y - r, right: x + r, bottom: y + r }] : [name];
}

function overlaps(items: readonly NameItem[], plan: NamePlan, k: number): number {
  const level = levelOfZoom(k);
  const shown = items.flatMap((item, i) =>
    (plan.level[i] ?? NEVER) <= level ? [boxesAt(item, plan.side[i] ?? 0, k)] : [],
  );
  let count = 0;
  shown.forEach((a, i) => {
    for (const b of shown.slice(i + 1)) {
      const hit = a.some((p) =>
        b.some((q) => p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom),
      );
      if (hit) count++;
    }
  });
  return count;
}

const item = fc.record({
  x: fc.integer({ min: -800, max: 800 }),
  y: fc.integer({ min: -600, max: 600 }),
  width: fc.integer({ min: 8, max: 220 }),
  height: fc.constantFrom(14, 28, 42),
  importance: fc.double({ min: 0, max: 1, noNaN: true }),
  mark: fc.boolean(),
});

describe('planNames', () => {
  it('lets no two names or marks overlap at any zoom', () => {
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 2, maxLength: 50 }),
        fc.array(fc.double({ min: Math.log(0.01), max: Math.log(8), noNaN: true }), {
          minLength: 6,
          maxLength: 12,
        }),
        (items, zooms) => {
          const plan = planNames(
            items,
            items.map((_, i) => i),
          );
          for (const log of zooms) expect(overlaps(items, plan, Math.exp(log))).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('shows the most important at every zoom, and adds names as one comes closer', () => {
    const items = Array.from({ length: 60 }, (_, i) => ({
      x: (i % 10) * 90,
      y: Math.floor(i / 10) * 60,
      width: 80,
      height: 14,
      importance: 1 - i / 60,
      mark: true,
    }));
    const plan = planNames(
      items,
      items.map((_, i) => i),
    );
    expect(plan.level[0]).toBe(0);
    const counts = Array.from(
      { length: LEVELS },
      (_, level) => [...plan.level].filter((l) => l <= level).length,
    );
    expect([...counts].sort((a, b) => a - b)).toEqual(counts);
    expect(counts.at(-1)).toBe(60);
  });

  it('gives no name to what is not in the order, nor to two at one place', () => {
    const one = { x: 0, y: 0, width: 40, height: 14, importance: 0.5, mark: true };
    const plan = planNames([one, { ...one }, { ...one, x: 500 }], [0, 1]);
    expect([...plan.level]).toEqual([0, NEVER, NEVER]);
  });

  it('waits for the step that an item asks for', () => {
    const plan = planNames(
      [{ x: 0, y: 0, width: 40, height: 14, importance: 0, mark: false, from: 20 }],
      [0],
    );
    expect(plan.level[0]).toBe(20);
  });

  it('takes the first of several places where the words show as soon as at any', () => {
    const taken = { x: 0, y: 0, width: 200, height: 30, importance: 0, mark: false };
    const near = { ...taken, x: 10 };
    const free = { ...taken, x: 40_000 };
    const plan = planNames([taken, near, free, { ...free, y: 40_000 }], [0, [1, 2, 3]]);
    expect([plan.level[0], plan.level[1], plan.level[3]]).toEqual([0, NEVER, NEVER]);
    expect(plan.level[2]).toBeLessThan(10);
  });

  it('lets a name shrink far away, and tells from which step on it has something to show', () => {
    const item = { x: 0, y: 0, width: 200, height: 30, importance: 0, mark: false };
    const other = { ...item, x: 4_000 };
    const whole = planNames([item, other], [0, 1]);
    const small = { scale: (k: number) => Math.min(1, Math.max(0.4, k)) };
    const shrunk = planNames(
      [
        { ...item, ...small },
        { ...other, ...small },
      ],
      [0, 1],
    );
    expect(shrunk.level[1]).toBeLessThan(whole.level[1] ?? 0);
    const planner = createNamePlanner([item, other], [0, 1]);
    expect(planner.advance(1)).toEqual({ done: false, level: 0 });
    expect(planner.advance(1)).toEqual({ done: true, level: whole.level[1] });
  });

  it('takes only the sides that it may', () => {
    const right = { x: 0, y: 0, width: 60, height: 14, importance: 0.2, mark: true, sides: [1] };
    const left = { ...right, y: 30, sides: [2] };
    expect([...planNames([right, left], [0, 1]).side]).toEqual([1, 2]);
  });
});

describe('levels', () => {
  it('counts the steps of zoom both ways', () => {
    for (let level = 0; level < LEVELS; level++) {
      expect(levelOfZoom(zoomOfLevel(level))).toBe(level);
      expect(levelOfZoom(zoomOfLevel(level) * 1.1)).toBe(Math.min(LEVELS - 1, level));
    }
    expect(levelOfZoom(1e-9)).toBe(0);
    expect(levelOfZoom(100)).toBe(LEVELS - 1);
  });
});
