/**
 * A small change of the notes: what had a place keeps it, new concepts start among their neighbours, and only what
 * would overlap moves, the new before the old. Bodies are changed in place.
 */
import { incidenceOf } from './body.ts';
import type { Body, Tie } from './body.ts';
import { spreadBoxes } from './spread.ts';
import type { Box } from './spread.ts';

export function keepPlaces(bodies: readonly Body[], ties: readonly Tie[]): void {
  const incidence = incidenceOf(bodies.length, ties);
  const placed = bodies.map((body) => body.placed);
  let waiting = bodies.filter((body) => !body.placed);
  // Those with placed neighbours first; what they leave alone goes beside its community.
  while (waiting.length > 0) {
    const next: Body[] = [];
    for (const body of waiting) {
      let weight = 0;
      let x = 0;
      let y = 0;
      for (let at = incidence.start[body.index] ?? 0; at < (incidence.start[body.index + 1] ?? 0); at++) {
        const tie = ties[incidence.of[at] ?? 0];
        if (!tie) continue;
        const other = bodies[tie.source === body.index ? tie.target : tie.source];
        if (!other || !placed[other.index]) continue;
        // Below what is more general, above what is more specific.
        const lean = tie.upward ? (tie.source === body.index ? 30 : -30) : 0;
        x += other.x * tie.weight;
        y += (other.y + lean) * tie.weight;
        weight += tie.weight;
      }
      if (weight > 0) {
        body.x = x / weight + ((body.index % 7) - 3);
        body.y = y / weight + ((body.index % 5) - 2);
      } else next.push(body);
    }
    for (const body of waiting) if (!next.includes(body)) placed[body.index] = true;
    if (next.length === waiting.length) {
      for (const body of next) seatWithCommunity(body, bodies, placed);
      break;
    }
    waiting = next;
  }
  const boxes: Box[] = bodies.map((body) => ({
    x: body.x,
    y: body.y,
    ...body.box,
    yields: body.placed ? 0.02 : 1,
  }));
  spreadBoxes(boxes);
  boxes.forEach((box, index) => {
    const body = bodies[index];
    if (!body) return;
    body.x = box.x;
    body.y = box.y;
  });
}

function seatWithCommunity(body: Body, bodies: readonly Body[], placed: boolean[]): void {
  let x = 0;
  let lowest = -Infinity;
  let count = 0;
  for (const other of bodies) {
    if (other.community !== body.community || !placed[other.index]) continue;
    x += other.x;
    lowest = Math.max(lowest, other.y + other.box.below);
    count++;
  }
  if (count === 0) for (const other of bodies) lowest = Math.max(lowest, other.y + other.box.below);
  body.x = count > 0 ? x / count : 0;
  body.y = (Number.isFinite(lowest) ? lowest : 0) + body.box.above;
  placed[body.index] = true;
}
