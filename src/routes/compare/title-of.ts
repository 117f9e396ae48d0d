/** "A or B", "A, B or C". */
import type { Comparison } from '#lib/graph/compare.ts';

export function titleOf({ columns }: Comparison): string {
  const labels = columns.map((column) => column.label);
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} or ${labels.at(-1) ?? ''}`;
}
