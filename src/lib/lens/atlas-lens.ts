/** The home lens: everything where it is, the whole in view. */
import type { Lens } from './lens.ts';

export function atlasLens(): Lens {
  return {
    kind: 'atlas',
    focus: [],
    shown: null,
    links: null,
    arrangement: 'place',
    hops: 1,
    paths: [],
    frame: 'all',
  };
}
