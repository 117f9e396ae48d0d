/** In which order the rows of a crossed table stand; ties by name. */
import type { CrossMatrix } from '#lib/graph/cross-matrix.ts';

/** Indices of the rows: those with most links first, by name, or those linked with one column (its index) first. */
export function sortRows(matrix: CrossMatrix, by: 'links' | 'name' | number): number[] {
  const links = (row: number): number => matrix.cells[row]?.filter((cell) => cell.length > 0).length ?? 0;
  const withColumn = (row: number): number => matrix.cells[row]?.[by as number]?.length ?? 0;
  const name = (row: number): string => matrix.rows[row]?.label.toLowerCase() ?? '';
  const weight = by === 'name' ? () => 0 : by === 'links' ? links : withColumn;
  return matrix.rows
    .map((_, row) => row)
    .sort((a, b) => weight(b) - weight(a) || (name(a) < name(b) ? -1 : 1));
}
