/**
 * Concepts and links in, a place and a region for each concept out. Communities first, as discs (lands.ts), then the
 * concepts inside them (inside.ts), then every mark and name gets its own room; full forces after that would undo the
 * lands, so there are none. Pure and seeded: the same input gives the same places, and places that came in with the
 * input are kept as far as they can be.
 */
import { incidenceOf } from './body.ts';
import type { Body, Tie } from './body.ts';
import { findCommunities } from './communities.ts';
import { footprintOf } from './footprint.ts';
import { layoutInside } from './inside.ts';
import { keepPlaces } from './keep.ts';
import { arrangeLands, LAND_GAP, packLands } from './lands.ts';
import type { Land, LandTie } from './lands.ts';
import { packShapes } from './pack.ts';

export interface LayoutNode {
  readonly id: string;
  readonly label: string;
  /** 0..1. */
  readonly importance: number;
  readonly kind: string;
  /** Region that is already known; without it communities are found. */
  readonly region?: string;
  /** Former place. */
  readonly x?: number;
  readonly y?: number;
}

export interface LayoutLink {
  readonly source: string;
  readonly target: string;
  /** Above 0. */
  readonly weight: number;
  readonly relation: string;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  readonly seed?: number;
  /** Called with 0..1 as the work goes on. */
  readonly onprogress?: (share: number) => void;
}

export interface Placed {
  /** Map units, rounded to a tenth; the whole is centred on 0, 0. */
  readonly x: number;
  readonly y: number;
  readonly region: string;
}

/** The subject of these stands below their object: general above specific, whole above part. */
const UPWARD = new Set(['is-a', 'part-of']);
/** Width over height of the whole. */
const ASPECT = 1.35;
/** Share of a land that boxes may fill before it grows. */
const FILL = 0.5;
/** With this share of known places, the former map is kept and only what is new is placed. */
const KEEP_FROM = 0.6;

export function layoutGraph(input: LayoutInput): Map<string, Placed> {
  const nodes = input.nodes;
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const ties = tiesOf(input.links, index);
  const { community, names } = communitiesOf(input, ties);
  const bodies: Body[] = nodes.map((node, i) => ({
    index: i,
    importance: node.importance,
    box: footprintOf(node.label, node.importance),
    community: community[i] ?? 0,
    x: node.x ?? 0,
    y: node.y ?? 0,
    placed: node.x !== undefined && node.y !== undefined,
  }));
  const known = bodies.filter((body) => body.placed).length;
  if (bodies.length > 0 && known >= bodies.length * KEEP_FROM) keepPlaces(bodies, ties);
  else placeAfresh(bodies, ties, input.onprogress);
  return new Map(
    nodes.map((node, i) => {
      const body = bodies[i];
      return [
        node.id,
        { x: tenth(body?.x ?? 0), y: tenth(body?.y ?? 0), region: names[community[i] ?? 0] ?? 'region-0' },
      ];
    }),
  );
}

function placeAfresh(bodies: Body[], ties: readonly Tie[], onprogress?: (share: number) => void): void {
  const groups: Body[][] = [];
  for (const body of bodies) (groups[body.community] ??= []).push(body);
  for (const group of groups) group.sort((a, b) => b.importance - a.importance || a.index - b.index);
  const lands: Land[] = groups.map((group) => ({ x: 0, y: 0, radius: roomFor(group) }));
  const { inside, between } = splitTies(bodies, ties, groups.length);
  arrangeLands(lands, between);
  const pull = pullsOf(bodies, ties, lands);
  groups.forEach((group, number) => {
    const land = lands[number];
    if (!land) return;
    land.radius = layoutInside(group, inside[number] ?? [], {
      radius: land.radius,
      aspect: ASPECT,
      ticks: group.length > 400 ? 120 : 200,
      heat: 1,
      pull: (body) => ({ x: pull.x[body.index] ?? 0, y: pull.y[body.index] ?? 0 }),
    });
    onprogress?.((number + 1) / groups.length);
  });
  packLands(lands);
  for (const body of bodies) {
    const land = lands[body.community];
    body.x += (land?.x ?? 0) * ASPECT;
    body.y += land?.y ?? 0;
  }
  const air = LAND_GAP / 2;
  const shapes = groups.map((group) =>
    group.map(
      ({ x, y, box }) =>
        [x - box.half - air, y - box.above - air, x + box.half + air, y + box.below + air] as const,
    ),
  );
  const shifts = packShapes(shapes, { cell: Math.max(20, Math.sqrt(bodies.length)), aspect: ASPECT });
  for (const body of bodies) {
    const shift = shifts[body.community];
    body.x += shift?.x ?? 0;
    body.y += shift?.y ?? 0;
  }
  centre(bodies);
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

function tiesOf(links: readonly LayoutLink[], index: ReadonlyMap<string, number>): Tie[] {
  const ties: Tie[] = [];
  for (const link of links) {
    const source = index.get(link.source);
    const target = index.get(link.target);
    if (source === undefined || target === undefined || source === target || !(link.weight > 0)) continue;
    ties.push({ source, target, weight: link.weight, upward: UPWARD.has(link.relation) });
  }
  return ties;
}

function communitiesOf(input: LayoutInput, ties: readonly Tie[]): { community: Int32Array; names: string[] } {
  if (input.nodes.length > 0 && input.nodes.every((node) => node.region !== undefined)) {
    const names = [...new Set(input.nodes.map((node) => node.region ?? ''))].sort((a, b) =>
      a < b ? -1 : a > b ? 1 : 0,
    );
    const number = new Map(names.map((name, i) => [name, i]));
    return {
      community: Int32Array.from(input.nodes, (node) => number.get(node.region ?? '') ?? 0),
      names,
    };
  }
  const community = findCommunities(input.nodes.length, ties, { seed: input.seed ?? 1 });
  const count = community.reduce((most, number) => Math.max(most, number + 1), 0);
  return { community, names: Array.from({ length: count }, (_, i) => `region-${String(i)}`) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
