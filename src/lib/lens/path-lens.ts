/** Paths between two concepts, each as a row. */
import type { Lens } from './lens.ts';

export interface PathOnMap {
  readonly concepts: readonly string[];
  readonly relations: readonly string[];
}

/** `ends`: what was asked for; shown alone where there is no path. */
export function pathLens(ends: readonly string[], paths: readonly PathOnMap[]): Lens {
  const shown = [...new Set([...ends, ...paths.flatMap((path) => path.concepts)])];
  return {
    kind: 'path',
    focus: ends,
    shown: shown.length === 0 ? null : shown,
    links: paths.length === 0 ? null : [...new Set(paths.flatMap((path) => path.relations))],
    arrangement: paths.length > 0 ? 'path' : 'place',
    hops: 1,
    paths: paths.map((path) => path.concepts),
    frame: shown.length === 0 ? 'all' : shown,
  };
}
