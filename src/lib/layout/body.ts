/** What the stages of the layout hand on: concepts as numbered bodies, links as pairs of numbers. */
import type { Footprint } from './footprint.ts';

export interface Body {
  readonly index: number;
  readonly importance: number;
  readonly box: Footprint;
  /** Number of the community. */
  community: number;
  x: number;
  y: number;
  /** True where the concept had a place in the former map. */
  readonly placed: boolean;
}

export interface Tie {
  readonly source: number;
  readonly target: number;
  /** Above 0. */
  readonly weight: number;
  /** True where the target is the more general one or the whole, and should stand above. */
  readonly upward: boolean;
}

/** Links of each body, as numbers into the list of ties: `ties[of[start[i]]] …  ties[of[start[i + 1] - 1]]`. */
export interface Incidence {
  readonly start: Uint32Array;
  readonly of: Uint32Array;
}

export function incidenceOf(count: number, ties: readonly Tie[]): Incidence {
  const start = new Uint32Array(count + 1);
  for (const tie of ties) {
    start[tie.source + 1] = (start[tie.source + 1] ?? 0) + 1;
    start[tie.target + 1] = (start[tie.target + 1] ?? 0) + 1;
  }
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice();
  const of = new Uint32Array(ties.length * 2);
  ties.forEach((tie, index) => {
    for (const end of [tie.source, tie.target]) {
      const at = next[end] ?? 0;
      of[at] = index;
      next[end] = at + 1;
    }
  });
  return { start, of };
}
