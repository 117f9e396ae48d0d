/**
 * Concepts and links in, a place and a region for each concept out. Communities first, as discs (lands.ts), then the
 * concepts inside them (inside.ts), then every mark and name gets its own room; full forces after that would undo the
 * lands, so there are none. Pure and seeded: the same input gives the same places, and places that came in with the
 * input are kept as far as they can be.
 */
import type { Body, Tie } from './body.ts';
import { findCommunities } from './communities.ts';
import { footprintOf } from './footprint.ts';
import { keepCommunities } from './keep-communities.ts';
import { keepPlaces } from './keep.ts';
import { placeAfresh } from './place-afresh.ts';

export interface LayoutNode {
  readonly id: string;
  readonly label: string;
  /** 0..1. */
  readonly importance: number;
  readonly kind: string;
  /** Region that is already known; without it communities are found. */
  readonly region?: string;
  /** Region in the former map. */
  readonly former?: string;
  /** Place in the former map. */
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
  /** Map units, rounded to a tenth; a map without a past is centred on 0, 0. */
  readonly x: number;
  readonly y: number;
  readonly region: string;
}

/** The subject of these stands below their object: general above specific, whole above part. */
const UPWARD = new Set(['is-a', 'part-of']);
/** With this share of known places, the former map is kept and only what is new is placed. */
const KEEP_FROM = 0.5;

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
    placed: hasPlace(node) && (node.former === undefined || node.former === names[community[i] ?? 0]),
  }));
  const known = bodies.filter((body) => body.placed).length;
  if (bodies.length > 0 && known >= bodies.length * KEEP_FROM) {
    keepPlaces(bodies, ties);
    input.onprogress?.(1);
  } else placeAfresh(bodies, ties, input.onprogress);
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

function hasPlace({ x, y }: LayoutNode): boolean {
  return x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y);
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
  const options = { seed: input.seed ?? 1 };
  const count = input.nodes.length;
  const formers = [...new Set(input.nodes.flatMap(({ former }) => former ?? []))].sort();
  if (formers.length === 0) {
    const community = findCommunities(count, ties, options);
    return { community, names: namesFor(community, []) };
  }
  const number = new Map(formers.map((name, i) => [name, i]));
  const former = Int32Array.from(input.nodes, (node) => number.get(node.former ?? '') ?? -1);
  const community = keepCommunities(former, ties, options);
  const names = namesFor(community, formers);
  // Lands that have gone leave no gap in the numbers.
  const left = [...new Set(community)].sort((a, b) => a - b);
  const rank = new Map(left.map((number, i) => [number, i]));
  return {
    community: community.map((number) => rank.get(number) ?? 0),
    names: left.map((number) => names[number] ?? ''),
  };
}

/** The former names for the former numbers, new ones for those behind them. */
function namesFor(community: Int32Array, formers: readonly string[]): string[] {
  const count = community.reduce((most, number) => Math.max(most, number + 1), 0);
  const taken = new Set(formers);
  let next = 0;
  return Array.from({ length: count }, (_, i) => {
    const former = formers[i];
    if (former !== undefined) return former;
    while (taken.has(`region-${String(next)}`)) next++;
    return `region-${String(next++)}`;
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
