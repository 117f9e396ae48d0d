/** What is taken on the map, in cells; finds the free spot nearest to a wish. */
import type { Body } from './body.ts';

const CELL = 160;

export class Room {
  readonly #cells = new Map<number, Body[]>();
  readonly #gap: number;

  /** `gap`: air between boxes of different lands, map units. */
  constructor(bodies: readonly Body[], gap: number) {
    this.#gap = gap;
    for (const body of bodies) this.add(body);
  }

  add(body: Body): void {
    this.#visit(body, body.x, body.y, 0, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(body);
      else this.#cells.set(key, [body]);
      return true;
    });
  }

  /**
   * Looks on rings round the wish, closer together across than along, as boxes are wide and low; null where nothing is
   * free within `reach`.
   */
  nearestFree(body: Body, x: number, y: number, reach: number): { x: number; y: number } | null {
    for (let ring = 0; ring * 16 <= reach; ring++) {
      const steps = Math.max(1, ring * 6);
      for (let step = 0; step < steps; step++) {
        const angle = (step / steps) * Math.PI * 2 + Math.PI / 2;
        const at = { x: x + ring * 16 * Math.cos(angle), y: y + ring * 10 * Math.sin(angle) };
        if (this.#isFree(body, at.x, at.y)) return at;
      }
    }
    return null;
  }

  #isFree(body: Body, x: number, y: number): boolean {
    return this.#visit(body, x, y, this.#gap, (key) =>
      (this.#cells.get(key) ?? []).every((other) => {
        const air = other.community === body.community ? 0 : this.#gap;
        return (
          Math.abs(other.x - x) >= other.box.half + body.box.half + air ||
          other.y + other.box.below + air <= y - body.box.above ||
          y + body.box.below + air <= other.y - other.box.above
        );
      }),
    );
  }

  /** Calls back for the cells that the box meets, `margin` round it; stops where `each` says false. */
  #visit({ box }: Body, x: number, y: number, margin: number, each: (key: number) => boolean): boolean {
    const half = box.half + margin;
    for (let c = Math.floor((x - half) / CELL); c <= Math.floor((x + half) / CELL); c++) {
      const top = Math.floor((y - box.above - margin) / CELL);
      for (let r = top; r <= Math.floor((y + box.below + margin) / CELL); r++) {
        if (!each(c * 67_108_859 + r)) return false;
      }
    }
    return true;
  }
}
