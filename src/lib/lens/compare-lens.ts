/** Two to four concepts: what they share between them, what is their own outside. */
import type { Lens } from './lens.ts';

/** `neighbours`: ids of what each is linked to; only the compared and these are brought forward. */
export function compareLens(ids: readonly string[], neighbours: readonly string[]): Lens {
  const shown = [...new Set([...ids, ...neighbours])];
  return {
    kind: 'compare',
    focus: ids,
    shown: ids.length === 0 ? null : shown,
    links: null,
    arrangement: ids.length > 1 ? 'compare' : 'place',
    hops: 1,
    paths: [],
    frame: ids.length === 0 ? 'all' : shown,
  };
}
