/**
 * How far a small change of the notes moves the map: 1 % of the concepts go, 2 % come, and the rest are laid out again
 * with their former places given, or afresh. In shares of the map's width.
 */
import { layoutGraph } from '#lib/layout/index.ts';
import type { Placed } from '#lib/layout/index.ts';
import type { PlantedGraph } from '#lib/layout/planted-graph.ts';
import { seededRandom } from '#lib/layout/random.ts';

export interface Shift {
  readonly median: number;
  /** 95th percentile. */
  readonly most: number;
  /** Share of what was there before that stands where it stood. */
  readonly still: number;
  /** Share of what was there before whose region has another id. */
  readonly elsewhere: number;
  /** Milliseconds. */
  readonly time: number;
}

export interface Shifts {
  readonly seeded: Shift;
  readonly afresh: Shift;
}

export function measureShift(graph: PlantedGraph): Shifts {
  const before = layoutGraph(graph);
  const width = widthOf(before);
  const changed = change(graph);
  const compare = (nodes: PlantedGraph['nodes']): Shift => {
    const began = performance.now();
    const after = layoutGraph({ nodes, links: changed.links });
    return shiftBetween(before, after, width, performance.now() - began);
  };
  return {
    seeded: compare(changed.nodes.map((node) => ({ ...node, ...placeOf(before.get(node.id)) }))),
    afresh: compare(changed.nodes),
  };
}

/** Width of the box that holds all places. */
export function widthOf(places: ReadonlyMap<string, Placed>): number {
  let least = Infinity;
  let most = -Infinity;
  for (const { x } of places.values()) {
    least = Math.min(least, x);
    most = Math.max(most, x);
  }
  return most - least;
}

/** Over what is in both, in shares of `width`. */
export function shiftBetween(
  before: ReadonlyMap<string, Placed>,
  after: ReadonlyMap<string, Placed>,
  width: number,
  time: number,
): Shift {
  const both = [...before].flatMap(([id, was]) => {
    const now = after.get(id);
    return now ? [{ was, now }] : [];
  });
  const shifts = both
    .map(({ was, now }) => Math.hypot(now.x - was.x, now.y - was.y) / width)
    .sort((a, b) => a - b);
  const at = (share: number) => shifts[Math.floor((shifts.length - 1) * share)] ?? 0;
  return {
    median: at(0.5),
    most: at(0.95),
    still: shifts.filter((shift) => shift === 0).length / shifts.length,
    elsewhere: both.filter(({ was, now }) => was.region !== now.region).length / both.length,
    time,
  };
}

function change({ nodes, links }: PlantedGraph): PlantedGraph {
  const random = seededRandom(5);
  const gone = new Set(nodes.filter(() => random() < 0.01).map(({ id }) => id));
  const kept = nodes.filter(({ id }) => !gone.has(id));
  const fresh = kept
    .filter(() => random() < 0.02)
    .map((like) => ({
      like,
      node: { ...like, id: `${like.id}-new`, label: `${like.label} new`, importance: 0.1 },
    }));
  return {
    nodes: [...kept, ...fresh.map(({ node }) => node)],
    links: [
      ...links.filter(({ source, target }) => !gone.has(source) && !gone.has(target)),
      ...fresh.map(({ like, node }) => ({ source: node.id, target: like.id, weight: 0.8, relation: 'is-a' })),
    ],
  };
}

function placeOf(placed: Placed | undefined): { x: number; y: number; former: string } | undefined {
  return placed && { x: placed.x, y: placed.y, former: placed.region };
}
