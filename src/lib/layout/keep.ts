/**
 * A small change of the notes: what had a place in its land keeps it, new concepts take the free spot nearest to their
 * neighbours, a new land stands beside those that it is tied to, and only where boxes have grown into each other does
 * anything old move. Bodies are changed in place. What comes out is at rest: given back as former places, it stays.
 */
import { incidenceOf } from './body.ts';
import type { Body, Incidence, Tie } from './body.ts';
import { LAND_GAP } from './lands.ts';
import { placeBeside } from './pack.ts';
import { ASPECT, cellFor, layLand, shapeOf } from './place-afresh.ts';
import { Room } from './room.ts';
import { spreadBoxes } from './spread.ts';
import type { Box } from './spread.ts';

/** Rounding to a tenth makes two boxes that just touch overlap by less than this. */
const SLACK = 0.12;
/** A little less than a fresh map has between lands, so that such a map is at rest. */
const GAP = LAND_GAP - 8;
/** Where no spot is free within this distance of the wish, others make room, map units. */
const NEAR = 260;
const ROUNDS = 12;
/** From this round on the whole breathes. */
const PATIENCE = 6;
const PASSES = 400;
const CLEAR = 0.25;

export function keepPlaces(bodies: readonly Body[], ties: readonly Tie[]): void {
  const groups: Body[][] = [];
  for (const body of bodies) (groups[body.community] ??= []).push(body);
  const isNew = (group: readonly Body[]) => group.filter(({ placed }) => placed).length * 2 < group.length;
  const fresh = groups.filter(isNew);
  const standing = groups.filter((group) => !isNew(group));
  const incidence = incidenceOf(bodies.length, ties);
  seat(standing.flat(), bodies, ties, incidence);
  part(standing.flat());
  if (fresh.length === 0) return;
  for (const group of fresh.sort((a, b) => b.length - a.length)) {
    settleLand(group, standing, ties, incidence);
    standing.push(group);
  }
  part(bodies);
}

/** Gives the new ones among `residents` their places. */
function seat(
  residents: readonly Body[],
  bodies: readonly Body[],
  ties: readonly Tie[],
  incidence: Incidence,
): void {
  const room = new Room(
    residents.filter(({ placed }) => placed),
    GAP,
  );
  const placed = bodies.map(() => false);
  const lands = new Map<number, Body[]>();
  for (const body of residents) {
    placed[body.index] = body.placed;
    if (!body.placed) continue;
    const kin = lands.get(body.community);
    if (kin) kin.push(body);
    else lands.set(body.community, [body]);
  }
  const tiesOf = (body: Body) => neighboursOf(body, ties, incidence);
  for (const body of seatingOrder(residents, tiesOf)) {
    const near = tiesOf(body).flatMap(({ other, tie }) => {
      const neighbour = bodies[other];
      return neighbour && placed[other] && neighbour.community === body.community ? [{ neighbour, tie }] : [];
    });
    const wish = wishOf(body, near, lands.get(body.community) ?? []);
    const spot = room.nearestFree(body, wish.x, wish.y, NEAR) ?? wish;
    body.x = spot.x;
    body.y = spot.y;
    placed[body.index] = true;
    lands.get(body.community)?.push(body);
    room.add(body);
  }
}

/** Parts what overlaps, and rounds as the map will be written, until both agree. */
function part(bodies: readonly Body[]): void {
  const boxes: Box[] = bodies.map((body) => ({
    x: body.x,
    y: body.y,
    ...body.box,
    yields: body.placed ? 0.3 : 1,
    land: body.community,
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const box of boxes) {
      box.x = Math.round(box.x * 10) / 10;
      box.y = Math.round(box.y * 10) / 10;
    }
    const atRest = spreadBoxes(boxes, { slack: SLACK, gap: GAP, maxPasses: 1, breathe: false }) === 0;
    if (atRest) break;
    // Where they do not come to rest they part further; breathing moves the whole map and is the last resort.
    const clear = CLEAR * 2 ** round;
    const passes = spreadBoxes(boxes, { gap: GAP, clear, maxPasses: PASSES, breathe: false });
    if (passes === PASSES && round >= PATIENCE) spreadBoxes(boxes, { gap: GAP });
  }
  boxes.forEach(({ x, y }, index) => {
    const body = bodies[index];
    if (body) [body.x, body.y] = [x, y];
  });
}

/** Lays out a land of new concepts and puts it where there is room, near what it is tied to. */
function settleLand(
  group: Body[],
  standing: readonly Body[][],
  ties: readonly Tie[],
  incidence: Incidence,
): void {
  const byIndex = new Map(standing.flat().map((body) => [body.index, body]));
  const members = new Set(group.map(({ index }) => index));
  const aim = { x: 0, y: 0, weight: 0 };
  const inside = new Set<Tie>();
  for (const body of group) {
    for (const { other, tie } of neighboursOf(body, ties, incidence)) {
      if (members.has(other)) inside.add(tie);
      const neighbour = byIndex.get(other);
      if (!neighbour) continue;
      aim.x += neighbour.x * tie.weight;
      aim.y += neighbour.y * tie.weight;
      aim.weight += tie.weight;
    }
  }
  layLand(group, [...inside], () => ({ x: 0, y: 0 }));
  const spot = aim.weight > 0 ? { x: aim.x / aim.weight, y: aim.y / aim.weight } : { x: 0, y: 0 };
  const options = { cell: cellFor(byIndex.size), aspect: ASPECT };
  const shift = placeBeside(standing.map(shapeOf), shapeOf(group), spot, options);
  for (const body of group) {
    body.x += shift.x;
    body.y += shift.y;
  }
}

interface Neighbour {
  readonly other: number;
  readonly tie: Tie;
}

function neighboursOf(body: Body, ties: readonly Tie[], { start, of }: Incidence): Neighbour[] {
  const found: Neighbour[] = [];
  for (let at = start[body.index] ?? 0; at < (start[body.index + 1] ?? 0); at++) {
    const tie = ties[of[at] ?? 0];
    if (tie) found.push({ other: tie.source === body.index ? tie.target : tie.source, tie });
  }
  return found;
}

/** New bodies in waves: first those that are tied to what has a place, then those that are tied to these, then the rest. */
function seatingOrder(residents: readonly Body[], tiesOf: (body: Body) => readonly Neighbour[]): Body[] {
  const land = new Map(residents.filter(({ placed }) => placed).map((body) => [body.index, body.community]));
  const order: Body[] = [];
  let waiting = residents.filter(({ placed }) => !placed);
  while (waiting.length > 0) {
    const held = waiting.filter((body) =>
      tiesOf(body).some(({ other }) => land.get(other) === body.community),
    );
    const next = new Set(held.length > 0 ? held : waiting);
    for (const body of next) {
      order.push(body);
      land.set(body.index, body.community);
    }
    waiting = waiting.filter((body) => !next.has(body));
  }
  return order;
}

/** Among its neighbours: below what is more general, above what is more specific; else below its land. */
function wishOf(
  body: Body,
  near: readonly { readonly neighbour: Body; readonly tie: Tie }[],
  kin: readonly Body[],
): { x: number; y: number } {
  let weight = 0;
  let x = 0;
  let y = 0;
  for (const { neighbour, tie } of near) {
    const lean = tie.upward ? (tie.source === body.index ? 40 : -40) : 0;
    x += neighbour.x * tie.weight;
    y += (neighbour.y + lean) * tie.weight;
    weight += tie.weight;
  }
  if (weight > 0) return { x: x / weight, y: y / weight };
  if (kin.length === 0) return { x: 0, y: 0 };
  return {
    x: kin.reduce((sum, other) => sum + other.x, 0) / kin.length,
    y: kin.reduce((most, other) => Math.max(most, other.y + other.box.below), -Infinity) + body.box.above,
  };
}
