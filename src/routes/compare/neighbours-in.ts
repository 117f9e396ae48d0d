/** Ids of all that stands in the rows of a comparison. */
import type { Comparison } from '#lib/graph/compare.ts';

export function neighboursIn(comparison: Comparison): string[] {
  return [...new Set(comparison.rows.flatMap((row) => row.cells.flat().map((entry) => entry.other.id)))];
}
