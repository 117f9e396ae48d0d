/**
 * The concepts of one community, laid out by seeded forces around its centre: linked ones near, general ones above
 * specific ones, those with links to other lands on the side of those lands; then marks and names moved apart. Bodies
 * are changed in place; the reach from the centre comes out.
 */
import { forceLink, forceSimulation, forceX, forceY } from 'd3';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3';
import type { Body, Tie } from './body.ts';
import { chargeForce } from './charge.ts';
import { standInRows } from './rows.ts';
import { spreadBoxes } from './spread.ts';
import type { Box } from './spread.ts';
import { inTieOrder } from './tie-order.ts';

export interface Particle extends SimulationNodeDatum {
  readonly body: Body;
  x: number;
  y: number;
  vx: number;
  vy: number;
  /** Weight of its links inside, at least 1. */
  mass: number;
  /** Where links to other lands pull it, relative to the centre; zero where there are none. */
  pullX: number;
  pullY: number;
}

interface Strand extends SimulationLinkDatum<Particle> {
  source: Particle;
  target: Particle;
  readonly weight: number;
  readonly upward: boolean;
}

export interface InsideOptions {
  readonly radius: number;
  /** Width over height that the land shall have in map units; forces work on a round one. */
  readonly aspect: number;
  readonly ticks: number;
  /** Direction and strength (0..1) in which links to other lands pull each body. */
  readonly pull: (body: Body) => { x: number; y: number };
}

/** Of a land with more concepts, those without links inside stand in rows below the others, and forces work a shorter time. */
export const MOST_BY_FORCE = 1500;
/** Of more than so many with links, forces in that time make nothing but a crowd: all stand in rows, beside what they are tied to. */
const MOST_HELD = 3000;
const CLOSE_ROUNDS = 10;

/** Bodies leave with x, y relative to the centre of their land, stretched by the aspect. */
export function layoutInside(bodies: readonly Body[], ties: readonly Tie[], options: InsideOptions): number {
  if (bodies.length <= MOST_BY_FORCE) return layoutByForce(bodies, ties, options);
  const tied = new Set(ties.flatMap(({ source, target }) => (source === target ? [] : [source, target])));
  const held = tied.size > MOST_HELD ? [] : bodies.filter(({ index }) => tied.has(index));
  const ticks = Math.ceil(options.ticks * Math.min(1, (MOST_BY_FORCE / (held.length + 1)) ** 1.5));
  if (held.length > 0) layoutByForce(held, ties, { ...options, ticks });
  const others = held.length === 0 ? bodies : bodies.filter(({ index }) => !tied.has(index));
  standInRows(held, inTieOrder(others, ties), options.aspect);
  return centreBoxes(bodies, options.aspect);
}

function layoutByForce(bodies: readonly Body[], ties: readonly Tie[], options: InsideOptions): number {
  const particles = bodies.map((body, rank) => particleOf(body, rank, options));
  const byIndex = new Map(particles.map((particle) => [particle.body.index, particle]));
  const strands: Strand[] = [];
  for (const tie of ties) {
    const source = byIndex.get(tie.source);
    const target = byIndex.get(tie.target);
    if (!source || !target || source === target) continue;
    strands.push({ source, target, weight: tie.weight, upward: tie.upward });
    source.mass += tie.weight;
    target.mass += tie.weight;
  }
  runForces(particles, strands, options);
  fitDisc(particles, options.radius);
  for (const particle of particles) {
    particle.body.x = particle.x * options.aspect;
    particle.body.y = particle.y;
  }
  partBodies(bodies, CLOSE_ROUNDS);
  return centreBoxes(bodies, options.aspect);
}

/** Parts the boxes of the bodies, and closes the holes that this leaves in so many rounds. */
export function partBodies(bodies: readonly Body[], rounds: number): void {
  const boxes: Box[] = bodies.map((body) => ({
    x: body.x,
    y: body.y,
    ...body.box,
    yields: 1.05 - body.importance,
  }));
  spreadBoxes(boxes);
  drawTogether(boxes, rounds);
  boxes.forEach(({ x, y }, index) => {
    const body = bodies[index];
    if (body) [body.x, body.y] = [x, y];
  });
}

/** Moves the bodies so that their boxes lie round 0, 0; gives the reach of the furthest box, in round units. */
function centreBoxes(bodies: readonly Body[], aspect: number): number {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const { x, y, box } of bodies) {
    left = Math.min(left, x - box.half);
    right = Math.max(right, x + box.half);
    top = Math.min(top, y - box.above);
    bottom = Math.max(bottom, y + box.below);
  }
  const middleX = (left + right) / 2;
  const middleY = (top + bottom) / 2;
  let reach = 0;
  for (const body of bodies) {
    const { box } = body;
    body.x -= middleX;
    body.y -= middleY;
    const wide = (Math.abs(body.x) + box.half * 0.8) / aspect;
    const high = Math.abs(body.y) + (box.above + box.below) / 2;
    reach = Math.max(reach, Math.hypot(wide, high));
  }
  return reach;
}

/** Closes the holes that parting leaves: everything moves a little to the middle, again and again, and parts again. */
function drawTogether(boxes: readonly Box[], rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    let x = 0;
    let y = 0;
    for (const box of boxes) {
      x += box.x;
      y += box.y;
    }
    x /= boxes.length;
    y /= boxes.length;
    for (const box of boxes) {
      box.x += (x - box.x) * 0.08;
      box.y += (y - box.y) * 0.08;
    }
    spreadBoxes(boxes);
  }
}

function particleOf(body: Body, rank: number, options: InsideOptions): Particle {
  // A sunflower: even cover of the disc, the important ones in the middle.
  const angle = rank * 2.399963;
  const reach = options.radius * 0.9 * Math.sqrt((rank + 0.5) / Math.max(1, rank + 1));
  const pull = options.pull(body);
  return {
    body,
    x: reach * Math.cos(angle) * 0.3 + pull.x * options.radius * 0.5,
    y: reach * Math.sin(angle) * 0.3 + pull.y * options.radius * 0.5,
    vx: 0,
    vy: 0,
    mass: 1,
    pullX: pull.x * options.radius * 0.85,
    pullY: pull.y * options.radius * 0.85,
  };
}

function runForces(particles: Particle[], strands: Strand[], options: InsideOptions): void {
  if (particles.length < 2) return;
  const step = options.radius / Math.sqrt(particles.length);
  const count = new Map<Particle, number>();
  for (const strand of strands) {
    count.set(strand.source, (count.get(strand.source) ?? 0) + 1);
    count.set(strand.target, (count.get(strand.target) ?? 0) + 1);
  }
  const heaviest = strands.reduce((most, strand) => Math.max(most, strand.weight), 0.001);
  const link = forceLink<Particle, Strand>(strands)
    .distance(step * 1.1)
    .strength((strand) => {
      const crowd = Math.min(count.get(strand.source) ?? 1, count.get(strand.target) ?? 1);
      return (0.4 + 0.6 * (strand.weight / heaviest)) / Math.max(1, crowd);
    });
  const simulation = forceSimulation<Particle>(particles)
    .stop()
    .velocityDecay(0.4)
    .force('link', link)
    .force(
      'charge',
      chargeForce<Particle>({ strength: -step * 1.6, theta: 1.2, reach: options.radius * 1.5 }),
    )
    .force(
      'x',
      forceX<Particle>((p) => p.pullX).strength((p) => (p.pullX || p.pullY ? 0.07 : 0.04)),
    )
    .force(
      'y',
      forceY<Particle>((p) => p.pullY).strength((p) => (p.pullX || p.pullY ? 0.07 : 0.04)),
    )
    .force('up', generalAbove(strands, step))
    .alphaDecay(1 - Math.pow(0.002, 1 / options.ticks));
  simulation.tick(options.ticks);
}

/** Pushes the specific end of a link below the general one until there is a step between them. */
function generalAbove(strands: readonly Strand[], step: number): (alpha: number) => void {
  const upward = strands.filter((strand) => strand.upward);
  return (alpha) => {
    for (const { source, target } of upward) {
      const missing = step * 0.9 - (source.y - target.y);
      if (missing <= 0) continue;
      const push = missing * 0.12 * alpha;
      const share = target.mass / (source.mass + target.mass);
      source.vy += push * share;
      target.vy -= push * (1 - share);
    }
  };
}

/** Scales the cloud so that nine tenths of it lie in the disc; stragglers come to the rim. */
function fitDisc(particles: readonly Particle[], radius: number): void {
  const middleX = particles.reduce((sum, p) => sum + p.x, 0) / particles.length;
  const middleY = particles.reduce((sum, p) => sum + p.y, 0) / particles.length;
  const reaches = particles.map((p) => Math.hypot(p.x - middleX, p.y - middleY)).sort((a, b) => a - b);
  const typical = reaches[Math.floor(reaches.length * 0.9)] ?? 0;
  const scale = typical > 0 ? (radius * 0.85) / typical : 1;
  for (const particle of particles) {
    const x = (particle.x - middleX) * scale;
    const y = (particle.y - middleY) * scale;
    const reach = Math.hypot(x, y);
    const tame = reach > radius ? (radius + Math.log1p((reach - radius) / radius) * radius * 0.1) / reach : 1;
    particle.x = x * tame;
    particle.y = y * tame;
  }
}
