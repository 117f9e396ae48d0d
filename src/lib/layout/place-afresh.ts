/**
 * A map without a past: communities first, as discs (lands.ts), then the concepts inside them (inside.ts), which change
 * places where that shortens links (exchange.ts); every mark and name gets its own room, and the lands are packed by
 * their shapes (pack.ts). Bodies are changed in place; the whole is centred on 0, 0.
 */
import { incidenceOf } from './body.ts';
import type { Body, Tie } from './body.ts';
import { exchangePlaces } from './exchange.ts';
import { layoutInside, MOST_BY_FORCE, partBodies } from './inside.ts';
import { arrangeLands, LAND_GAP, packLands } from './lands.ts';
import type { Land, LandTie } from './lands.ts';
import { packShapes } from './pack.ts';
import type { Shape } from './pack.ts';

/** Width over height of the whole. */
export const ASPECT = 1.35;
/** Share of a land that boxes may fill before it grows. */
const FILL = 0.5;
/** Rounds that close the holes of a land after its concepts have changed places. */
const CLOSE_AGAIN = 6;

export function placeAfresh(
  bodies: Body[],
  ties: readonly Tie[],
  onprogress?: (share: number) => void,
): void {
  const groups: Body[][] = [];
  for (const body of bodies) (groups[body.community] ??= []).push(body);
  const lands: Land[] = groups.map((group) => ({ x: 0, y: 0, radius: roomFor(group) }));
  const { inside, between } = splitTies(bodies, ties, groups.length);
  arrangeLands(lands, between);
  const pull = pullsOf(bodies, ties, lands);
  groups.forEach((group, number) => {
    const land = lands[number];
    if (!land) return;
    land.radius = layLand(group, inside[number] ?? [], (body) => ({
      x: pull.x[body.index] ?? 0,
      y: pull.y[body.index] ?? 0,
    }));
    onprogress?.((number + 1) / groups.length);
  });
  packLands(lands);
  for (const body of bodies) {
    const land = lands[body.community];
    body.x += (land?.x ?? 0) * ASPECT;
    body.y += land?.y ?? 0;
  }
  // Where the lands lie is known only now, and with it where links to other lands lead.
  const small = groups.filter(({ length }) => length <= MOST_BY_FORCE);
  exchangePlaces(small, bodies, ties, ASPECT);
  for (const group of small) partBodies(group, CLOSE_AGAIN);
  const shifts = packShapes(groups.map(shapeOf), { cell: cellFor(bodies.length), aspect: ASPECT });
  for (const body of bodies) {
    const shift = shifts[body.community];
    body.x += shift?.x ?? 0;
    body.y += shift?.y ?? 0;
  }
  centre(bodies);
}

/** Lays a land out round 0, 0; gives the reach from there, in round units. `pull`: where links to other lands lead. */
export function layLand(
  group: Body[],
  ties: readonly Tie[],
  pull: (body: Body) => { x: number; y: number },
): number {
  group.sort((a, b) => b.importance - a.importance || a.index - b.index);
  const ticks = group.length > 400 ? 120 : 200;
  return layoutInside(group, ties, { radius: roomFor(group), aspect: ASPECT, ticks, pull });
}

/** The boxes of a land, each with half of the air that is between two lands. */
export function shapeOf(group: readonly Body[]): Shape {
  const air = LAND_GAP / 2;
  return group.map(({ x, y, box }) => [
    x - box.half - air,
    y - box.above - air,
    x + box.half + air,
    y + box.below + air,
  ]);
}

/** Size of the cells in which lands are packed, map units. */
export function cellFor(count: number): number {
  return Math.max(20, Math.sqrt(count));
}

function centre(bodies: readonly Body[]): void {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const body of bodies) {
    left = Math.min(left, body.x);
    right = Math.max(right, body.x);
    top = Math.min(top, body.y);
    bottom = Math.max(bottom, body.y);
  }
  for (const body of bodies) {
    body.x -= (left + right) / 2;
    body.y -= (top + bottom) / 2;
  }
}

/** Radius of a round land that has room for the boxes of its concepts. */
function roomFor(group: readonly Body[]): number {
  const area = group.reduce((sum, { box }) => sum + box.half * 2 * (box.above + box.below), 0);
  return Math.sqrt(area / ASPECT / Math.PI / FILL);
}

/** For each body: which way, and how strongly, links to other lands pull it. */
function pullsOf(bodies: readonly Body[], ties: readonly Tie[], lands: readonly Land[]) {
  const x = new Float64Array(bodies.length);
  const y = new Float64Array(bodies.length);
  const incidence = incidenceOf(bodies.length, ties);
  for (const body of bodies) {
    const home = lands[body.community];
    if (!home) continue;
    let all = 0;
    let sumX = 0;
    let sumY = 0;
    for (let at = incidence.start[body.index] ?? 0; at < (incidence.start[body.index + 1] ?? 0); at++) {
      const tie = ties[incidence.of[at] ?? 0];
      if (!tie) continue;
      all += tie.weight;
      const other = bodies[tie.source === body.index ? tie.target : tie.source];
      const away = lands[other?.community ?? -1];
      if (!away || away === home) continue;
      const distance = Math.hypot(away.x - home.x, away.y - home.y) || 1;
      sumX += ((away.x - home.x) / distance) * tie.weight;
      sumY += ((away.y - home.y) / distance) * tie.weight;
    }
    if (all === 0) continue;
    x[body.index] = sumX / all;
    y[body.index] = sumY / all;
  }
  return { x, y };
}

function splitTies(bodies: readonly Body[], ties: readonly Tie[], count: number) {
  const inside: Tie[][] = Array.from({ length: count }, () => []);
  const sums = new Map<number, LandTie>();
  for (const tie of ties) {
    const a = bodies[tie.source]?.community ?? 0;
    const b = bodies[tie.target]?.community ?? 0;
    if (a === b) {
      inside[a]?.push(tie);
      continue;
    }
    const source = Math.min(a, b);
    const target = Math.max(a, b);
    const key = source * count + target;
    sums.set(key, { source, target, weight: (sums.get(key)?.weight ?? 0) + tie.weight });
  }
  const between = [...sums.values()].sort((a, b) => a.source - b.source || a.target - b.target);
  return { inside, between };
}
