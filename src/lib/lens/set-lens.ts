/** Some concepts brought forward where they stand: hits, a matrix, what a page of notes names, a question's options. */
import type { Lens } from './lens.ts';

export function setLens(
  kind: 'matrix' | 'search' | 'notes' | 'practice',
  shown: readonly string[],
  focus: readonly string[] = [],
): Lens {
  const all = [...new Set([...focus, ...shown])];
  return {
    kind,
    focus,
    shown: all.length === 0 ? null : all,
    links: null,
    arrangement: 'place',
    hops: 1,
    paths: [],
    frame: all.length === 0 ? 'all' : all,
  };
}
