/** Where the card of a concept stands: at that corner of its mark where it hides the least of what hangs on it. */
import type { Point, View } from '#lib/map/camera.ts';

/** Distance from the middle of the mark, and from the edges of the map, px. */
const AWAY = 26;
const MARGIN = 8;
/** A name reaches about so far from its mark, px. */
const NAME = 60;

/** Top left corner, px; `near`: places that should stay in sight. Below and to the right, all else being equal. */
export function cardPlace(
  at: Point,
  { width, height }: View,
  room: View,
  near: readonly Point[],
): { left: number; top: number } {
  const inside = (value: number, most: number): number => Math.max(MARGIN, Math.min(value, most - MARGIN));
  let best = { left: MARGIN, top: MARGIN };
  let least = Infinity;
  for (const top of [at.y + AWAY, at.y - AWAY - height])
    for (const left of [at.x + AWAY, at.x - AWAY - width]) {
      const place = { left: inside(left, room.width - width), top: inside(top, room.height - height) };
      const covers = ({ x, y }: Point): boolean =>
        x > place.left - NAME && x < place.left + width + NAME && y > place.top && y < place.top + height;
      // What had to be pushed inside lies over the mark itself.
      const pushed = Math.abs(place.left - left) + Math.abs(place.top - top);
      const cost = near.filter(covers).length + (pushed > 0 ? 3 : 0) + pushed / 50;
      if (cost < least) [least, best] = [cost, place];
    }
  return best;
}
