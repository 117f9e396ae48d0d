/** A comparison without what the reader's filter hides; rows that are left empty go. */
import type { Comparison } from '#lib/graph/compare.ts';
import type { Filter } from '#lib/lens/lens.ts';

export function filterComparison(
  comparison: Comparison,
  filter: Filter,
  isHidden: (id: string) => boolean,
): Comparison {
  const rows = comparison.rows.flatMap((row) => {
    if (filter.relations.has(row.relation)) return [];
    const cells = row.cells.map((cell) => cell.filter((entry) => !isHidden(entry.other.id)));
    return cells.some((cell) => cell.length > 0) ? [{ ...row, cells }] : [];
  });
  return { ...comparison, rows };
}
