/**
 * The slim map as a graph to walk: neighbours in flat arrays, what a step costs, and what it costs to pass through a
 * concept. A link can be walked both ways, whatever its direction.
 */
import type { MapData } from '#lib/map/map-data.ts';
import { remember } from './remember.ts';
import type { RelationId } from './types.ts';

export interface PathGraph {
  readonly data: MapData;
  readonly place: ReadonlyMap<string, number>;
  /** Steps of concept i are `first[i]` up to `first[i + 1]`. */
  readonly first: Uint32Array;
  /** Per step: the concept it leads to, the relation it takes, what it costs. */
  readonly to: Uint32Array;
  readonly relation: Uint32Array;
  readonly cost: Float64Array;
  /** What it costs to pass through concept i: the more it is linked, the less a way through it says. */
  readonly toll: Float64Array;
}

/** 1 is a step that says something definite; the vaguer the relation, the longer the step. */
const STEP: Readonly<Record<RelationId, number>> = {
  'is-a': 1,
  'part-of': 1,
  'made-by': 1.4,
  offers: 1.1,
  uses: 1,
  'integrates-with': 1.2,
  'used-for': 1,
  requires: 1,
  precedes: 1.1,
  measures: 1,
  detects: 1,
  mitigates: 1,
  causes: 1,
  affects: 1,
  'applies-to': 1.2,
  'contrasts-with': 1.6,
  'related-to': 2.2,
};

/** A concept with this many links is passed for half a step more. */
const BUSY = 12;

/** Built once for each map. */
export const pathGraphOf = remember((data: MapData): PathGraph => {
  const { subject, object, relation, confidence } = data.relations;
  const count = data.concepts.id.length;
  const degree = new Uint32Array(count);
  const each = (visit: (from: number, to: number, i: number) => void): void => {
    subject.forEach((from, i) => {
      const to = object[i];
      if (to === undefined || from === to || from < 0 || to < 0) return;
      visit(from, to, i);
      visit(to, from, i);
    });
  };
  each((from) => {
    degree[from] = (degree[from] ?? 0) + 1;
  });
  const first = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) first[i + 1] = (first[i] ?? 0) + (degree[i] ?? 0);
  const steps = first[count] ?? 0;
  const to = new Uint32Array(steps);
  const relationOf = new Uint32Array(steps);
  const cost = new Float64Array(steps);
  const filled = first.slice();
  each((from, next, i) => {
    const at = filled[from] ?? 0;
    filled[from] = at + 1;
    to[at] = next;
    relationOf[at] = i;
    cost[at] = STEP[relation[i] ?? 'related-to'] * (2 - (confidence[i] ?? 0));
  });
  const toll = Float64Array.from(degree, (links) => 0.5 * Math.log2(1 + links / BUSY));
  return {
    data,
    place: new Map(data.concepts.id.map((id, i) => [id, i])),
    first,
    to,
    relation: relationOf,
    cost,
    toll,
  };
});
