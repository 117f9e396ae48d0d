/**
 * A small change of the notes: what had a place keeps it, new concepts take the free spot nearest to their neighbours,
 * and only where names have grown into each other does anything old move. Bodies are changed in place.
 */
import { incidenceOf } from './body.ts';
import type { Body, Tie } from './body.ts';
import { spreadBoxes } from './spread.ts';
import type { Box } from './spread.ts';

export function keepPlaces(bodies: readonly Body[], ties: readonly Tie[]): void {
  const room = new Room(bodies.filter((body) => body.placed));
  const placed = bodies.map((body) => body.placed);
  for (const body of seatingOrder(bodies, ties)) {
    const wish = wishOf(body, bodies, ties, placed);
    const spot = room.nearestFree(body, wish.x, wish.y);
    body.x = spot.x;
    body.y = spot.y;
    placed[body.index] = true;
    room.add(body);
  }
  const boxes: Box[] = bodies.map((body) => ({
    x: body.x,
    y: body.y,
    ...body.box,
    yields: body.placed ? 0.3 : 1,
  }));
  // Breathing would move the whole map; only what cannot part otherwise gets it.
  if (spreadBoxes(boxes, 300, false) === 300) spreadBoxes(boxes);
  boxes.forEach((box, index) => {
    const body = bodies[index];
    if (!body) return;
    body.x = box.x;
    body.y = box.y;
  });
}

/** New bodies, those with the most links to what has a place first, each after those that it hangs on. */
function seatingOrder(bodies: readonly Body[], ties: readonly Tie[]): Body[] {
  const incidence = incidenceOf(bodies.length, ties);
  const seated = bodies.map((body) => body.placed);
  const order: Body[] = [];
  let waiting = bodies.filter((body) => !body.placed);
  while (waiting.length > 0) {
    const hold = (body: Body): number => {
      let sum = 0;
      for (let at = incidence.start[body.index] ?? 0; at < (incidence.start[body.index + 1] ?? 0); at++) {
        const tie = ties[incidence.of[at] ?? 0];
        if (tie && seated[tie.source === body.index ? tie.target : tie.source]) sum += tie.weight;
      }
      return sum;
    };
    const held = waiting.filter((body) => hold(body) > 0);
    const next = held.length > 0 ? held : waiting;
    for (const body of next) {
      order.push(body);
      seated[body.index] = true;
    }
    waiting = waiting.filter((body) => !seated[body.index]);
  }
  return order;
}

/** Among its neighbours: below what is more general, above what is more specific; else below its community. */
function wishOf(
  body: Body,
  bodies: readonly Body[],
  ties: readonly Tie[],
  placed: readonly boolean[],
): { x: number; y: number } {
  let weight = 0;
  let x = 0;
  let y = 0;
  for (const tie of ties) {
    if (tie.source !== body.index && tie.target !== body.index) continue;
    const other = bodies[tie.source === body.index ? tie.target : tie.source];
    if (!other || !placed[other.index]) continue;
    const lean = tie.upward ? (tie.source === body.index ? 40 : -40) : 0;
    x += other.x * tie.weight;
    y += (other.y + lean) * tie.weight;
    weight += tie.weight;
  }
  if (weight > 0) return { x: x / weight, y: y / weight };
  const kin = bodies.filter((other) => other.community === body.community && placed[other.index]);
  const around = kin.length > 0 ? kin : bodies.filter((other) => placed[other.index]);
  if (around.length === 0) return { x: 0, y: 0 };
  return {
    x: around.reduce((sum, other) => sum + other.x, 0) / around.length,
    y: Math.max(...around.map((other) => other.y + other.box.below)) + body.box.above,
  };
}

const CELL = 160;

/** What is taken, in cells. */
class Room {
  private readonly cells = new Map<number, Body[]>();

  constructor(bodies: readonly Body[]) {
    for (const body of bodies) this.add(body);
  }

  add(body: Body): void {
    this.visit(body, body.x, body.y, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(body);
      else this.cells.set(key, [body]);
      return true;
    });
  }

  /** Rings round the wish, closer together across than along, as boxes are wide and low. */
  nearestFree(body: Body, x: number, y: number): { x: number; y: number } {
    for (let ring = 0; ring < 200; ring++) {
      const steps = Math.max(1, ring * 6);
      for (let step = 0; step < steps; step++) {
        const angle = (step / steps) * Math.PI * 2 + Math.PI / 2;
        const at = { x: x + ring * 16 * Math.cos(angle), y: y + ring * 10 * Math.sin(angle) };
        if (this.isFree(body, at.x, at.y)) return at;
      }
    }
    return { x, y };
  }

  private isFree(body: Body, x: number, y: number): boolean {
    return this.visit(body, x, y, (key) =>
      (this.cells.get(key) ?? []).every(
        (other) =>
          Math.abs(other.x - x) >= other.box.half + body.box.half ||
          other.y + other.box.below <= y - body.box.above ||
          y + body.box.below <= other.y - other.box.above,
      ),
    );
  }

  private visit({ box }: Body, x: number, y: number, each: (key: number) => boolean): boolean {
    for (let c = Math.floor((x - box.half) / CELL); c <= Math.floor((x + box.half) / CELL); c++) {
      for (let r = Math.floor((y - box.above) / CELL); r <= Math.floor((y + box.below) / CELL); r++) {
        if (!each(c * 67_108_859 + r)) return false;
      }
    }
    return true;
  }
}
