/**
 * Concepts that hang on nothing, in rows like words on a page, below those that have their places: for lands so large that
 * forces would take too long. In: the bodies above, and those to be placed, in their order; these are changed in place.
 */
import type { Body } from './body.ts';

/** Air between two boxes, map units. */
const AIR = 4;

export function standInRows(above: readonly Body[], bodies: readonly Body[], aspect: number): void {
  let area = 0;
  let top = 0;
  let width = 0;
  for (const { x, y, box } of above) {
    top = Math.max(top, y + box.below);
    width = Math.max(width, 2 * (Math.abs(x) + box.half));
  }
  for (const { box } of bodies) area += (2 * box.half + AIR) * (box.above + box.below + AIR);
  width = Math.max(width, Math.sqrt(area * aspect));
  let row: Body[] = [];
  let filled = 0;
  const close = (): void => {
    const high = row.reduce((most, { box }) => Math.max(most, box.above), 0);
    const low = row.reduce((most, { box }) => Math.max(most, box.below), 0);
    let x = -filled / 2;
    for (const body of row) {
      body.x = x + AIR / 2 + body.box.half;
      body.y = top + AIR + high;
      x += 2 * body.box.half + AIR;
    }
    top += AIR + high + low;
    row = [];
    filled = 0;
  };
  for (const body of bodies) {
    if (filled > 0 && filled + 2 * body.box.half + AIR > width) close();
    row.push(body);
    filled += 2 * body.box.half + AIR;
  }
  close();
}
