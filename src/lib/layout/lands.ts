/**
 * Communities as discs: how large each is, which are tied, and where they stand so that tied ones are neighbours,
 * none overlap, and the whole is compact. Out: a centre a community.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3';
import { seededRandom } from './random.ts';

export interface Land {
  x: number;
  y: number;
  radius: number;
}

interface Disc extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly radius: number;
}

export interface LandTie {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** Air between two lands, map units. */
export const LAND_GAP = 36;

/** So many arrangements of few lands are tried, and of many lands fewer: pairs of lands times tries. */
const TRIES = 8;
const PAIRS = 800;
/** Rounds in which pairs of lands change places where that shortens their links. */
const SWAP_ROUNDS = 6;

/**
 * First arrangement (pairwise exchange, after Armour and Buffa 1963): discs start on a spiral, largest in the middle, then in seeded random orders; of all, the one
 * with the shortest links between lands is kept.
 */
export function arrangeLands(lands: Land[], ties: readonly LandTie[]): void {
  // One land lies in the middle, however long it is arranged.
  if (lands.length < 2) return;
  const random = seededRandom(1);
  let order = lands.map((_, index) => index);
  let best: Land[] = [];
  let least = Infinity;
  const tries = Math.max(1, Math.min(TRIES, Math.round(PAIRS / Math.max(1, lands.length) ** 2)));
  for (let run = 0; run < tries; run++) {
    const discs = lands.map((land) => ({ ...land }));
    arrangeOnce(discs, ties, order);
    const length = lengthOf(discs, ties);
    if (length < least) {
      least = length;
      best = discs;
    }
    order = shuffled(order, random);
  }
  best.forEach((disc, index) => Object.assign(lands[index] ?? disc, disc));
}

function arrangeOnce(lands: Land[], ties: readonly LandTie[], order: readonly number[]): void {
  const discs: Disc[] = lands.map((land) => ({ ...land }));
  order.forEach((index, rank) => {
    const disc = discs[index];
    if (!disc) return;
    const angle = rank * 2.399963;
    const reach = rank === 0 ? 0 : disc.radius + 120 * Math.sqrt(rank);
    disc.x = reach * Math.cos(angle);
    disc.y = reach * Math.sin(angle);
  });
  const mean = discs.reduce((sum, disc) => sum + disc.radius, 0) / Math.max(1, discs.length);
  const strongest = ties.reduce((most, tie) => Math.max(most, tie.weight), 1);
  const links: (SimulationLinkDatum<Disc> & { weight: number })[] = ties.map((tie) => ({ ...tie }));
  const link = forceLink<Disc, SimulationLinkDatum<Disc> & { weight: number }>(links)
    .distance((tie) => radiusOf(tie.source) + radiusOf(tie.target) + LAND_GAP)
    .strength((tie) => 0.08 + 0.5 * Math.sqrt(tie.weight / strongest));
  settle(
    forceSimulation(discs)
      .force('link', link)
      .force(
        'charge',
        forceManyBody<Disc>()
          .strength((disc) => -disc.radius * 3)
          .distanceMax(mean * 12),
      )
      .force('collide', forceCollide<Disc>((disc) => disc.radius + LAND_GAP / 2).iterations(2))
      .force('x', forceX<Disc>(0).strength(0.06))
      .force('y', forceY<Disc>(0).strength(0.06)),
    300,
    1,
  );
  writeBack(lands, discs);
  for (let round = 0; round < SWAP_ROUNDS; round++) {
    packLands(lands);
    if (!swapLands(lands, ties)) return;
  }
  packLands(lands);
}

function lengthOf(lands: readonly Land[], ties: readonly LandTie[]): number {
  let length = 0;
  for (const { source, target, weight } of ties) {
    const a = lands[source];
    const b = lands[target];
    if (a && b) length += weight * Math.hypot(a.x - b.x, a.y - b.y);
  }
  return length;
}

/** Lets pairs of lands change places where that shortens their links; true where some did. */
function swapLands(lands: Land[], ties: readonly LandTie[]): boolean {
  const of: LandTie[][] = lands.map(() => []);
  for (const tie of ties) {
    of[tie.source]?.push(tie);
    of[tie.target]?.push(tie);
  }
  let moved = false;
  for (let i = 0; i < lands.length; i++) {
    for (let j = i + 1; j < lands.length; j++) {
      const a = lands[i];
      const b = lands[j];
      if (!a || !b) continue;
      const both = [...(of[i] ?? []), ...(of[j] ?? [])];
      const before = lengthOf(lands, both);
      swap(a, b);
      if (lengthOf(lands, both) < before * 0.999) moved = true;
      else swap(a, b);
    }
  }
  return moved;
}

function swap(a: Land, b: Land): void {
  [a.x, b.x] = [b.x, a.x];
  [a.y, b.y] = [b.y, a.y];
}

function shuffled(order: readonly number[], random: () => number): number[] {
  const list = [...order];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] ?? 0, list[i] ?? 0];
  }
  return list;
}

/** Last step: discs in their true sizes move to the middle until they touch, and never overlap. */
export function packLands(lands: Land[]): void {
  if (lands.length < 2) return;
  const discs: Disc[] = lands.map((land) => ({ x: land.x, y: land.y, radius: land.radius }));
  settle(
    forceSimulation(discs)
      .force(
        'collide',
        forceCollide<Disc>((disc) => disc.radius + LAND_GAP / 2)
          .iterations(4)
          .strength(1),
      )
      .force('x', forceX<Disc>(0).strength(0.05))
      .force('y', forceY<Disc>(0).strength(0.05)),
    160,
    0.7,
  );
  partDiscs(discs);
  writeBack(lands, discs);
}

/** Removes what little overlap the cooled simulation leaves. */
function partDiscs(discs: Disc[]): void {
  for (let pass = 0; pass < 200; pass++) {
    let moved = false;
    for (let i = 0; i < discs.length; i++) {
      for (let j = i + 1; j < discs.length; j++) {
        const a = discs[i];
        const b = discs[j];
        if (!a || !b) continue;
        const dx = b.x - a.x || 0.01 * (j - i);
        const dy = b.y - a.y;
        const distance = Math.hypot(dx, dy);
        const over = a.radius + b.radius + LAND_GAP / 2 - distance;
        if (over <= 0.01) continue;
        const share = b.radius / (a.radius + b.radius);
        a.x -= (dx / distance) * over * share;
        a.y -= (dy / distance) * over * share;
        b.x += (dx / distance) * over * (1 - share);
        b.y += (dy / distance) * over * (1 - share);
        moved = true;
      }
    }
    if (!moved) return;
  }
}

function settle(
  simulation: { stop(): unknown; alpha(a: number): unknown; alphaDecay(d: number): unknown; tick(): unknown },
  ticks: number,
  alpha: number,
): void {
  simulation.stop();
  simulation.alpha(alpha);
  simulation.alphaDecay(1 - Math.pow(0.001, 1 / ticks));
  for (let i = 0; i < ticks; i++) simulation.tick();
}

function writeBack(lands: Land[], discs: readonly Disc[]): void {
  discs.forEach((disc, index) => {
    const land = lands[index];
    if (!land) return;
    land.x = disc.x;
    land.y = disc.y;
  });
}

function radiusOf(end: Disc | string | number): number {
  return typeof end === 'object' ? end.radius : 0;
}
