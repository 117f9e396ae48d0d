import { describe, expect, it } from 'vitest';
import { cardPlace } from './card-place.ts';

const card = { width: 200, height: 120 };
const room = { width: 1000, height: 700 };

describe('the card', () => {
  it('stands below and to the right where nothing is in the way', () => {
    expect(cardPlace({ x: 400, y: 300 }, card, room, [])).toEqual({ left: 426, top: 326 });
  });

  it('leaves what hangs on the concept in sight', () => {
    const near = [0, 1, 2, 3].map((i) => ({ x: 480 + i * 20, y: 360 + i * 15 }));
    const { left, top } = cardPlace({ x: 400, y: 300 }, card, room, near);
    for (const { x, y } of near)
      expect(x > left && x < left + card.width && y > top && y < top + card.height).toBe(false);
  });

  it('stays inside the map', () => {
    for (const at of [
      { x: 5, y: 5 },
      { x: 995, y: 695 },
      { x: 995, y: 5 },
    ]) {
      const { left, top } = cardPlace(at, card, room, []);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + card.width).toBeLessThanOrEqual(room.width);
      expect(top + card.height).toBeLessThanOrEqual(room.height);
    }
  });
});
