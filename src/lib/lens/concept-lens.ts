/** One concept and its neighbours, in sectors by relation. */
import type { Lens } from './lens.ts';

export function conceptLens(id: string, hops: 1 | 2 | 3): Lens {
  return {
    kind: 'concept',
    focus: [id],
    shown: null,
    links: null,
    arrangement: 'focus',
    hops,
    paths: [],
    frame: [id],
  };
}
