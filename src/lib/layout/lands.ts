/**
 * Communities as discs: how large each is, which are tied, and where they stand so that tied ones are neighbours,
 * none overlap, and the whole is compact. Out: a centre a community.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3';

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

/** First arrangement: discs start on a spiral, largest in the middle, unless they had places. */
export function arrangeLands(lands: Land[], ties: readonly LandTie[], started: boolean): void {
  const discs: Disc[] = lands.map((land, index) => {
    if (started) return { x: land.x, y: land.y, radius: land.radius };
    const angle = index * 2.399963;
    const reach = index === 0 ? 0 : land.radius + 120 * Math.sqrt(index);
    return { x: reach * Math.cos(angle), y: reach * Math.sin(angle), radius: land.radius };
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
    started ? 60 : 300,
    started ? 0.2 : 1,
  );
  writeBack(lands, discs);
  packLands(lands);
}

/** Last step: discs in their true sizes move to the middle until they touch, and never overlap. */
export function packLands(lands: Land[]): void {
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
