/** A comparison table of the notes, cut to some of the concepts that it compares. */
import type { Matrix, MatrixCell } from './types.ts';

/** Null when fewer than two of the concepts are among its columns, or among its rows (the table is then turned). */
export function cutMatrix<Cell extends MatrixCell>(
  matrix: Matrix<Cell>,
  ids: readonly string[],
): Matrix<Cell> | null {
  return cutColumns(matrix, ids) ?? cutColumns(turned(matrix), ids);
}

function cutColumns<Cell extends MatrixCell>(
  matrix: Matrix<Cell>,
  ids: readonly string[],
): Matrix<Cell> | null {
  const kept = ids.flatMap((id) => {
    const at = matrix.columns.findIndex((column) => column.concept === id);
    return at < 0 ? [] : [at];
  });
  if (kept.length < 2) return null;
  const rows = matrix.cells.map((row) => kept.map((at) => row[at] ?? null));
  const filled = rows.flatMap((row, i) => (row.some((cell) => cell !== null) ? [i] : []));
  return {
    ...matrix,
    columns: kept.flatMap((at) => matrix.columns[at] ?? []),
    rows: filled.flatMap((i) => matrix.rows[i] ?? []),
    cells: filled.flatMap((i) => [rows[i] ?? []]),
  };
}

/** Rows become columns. */
function turned<Cell extends MatrixCell>(matrix: Matrix<Cell>): Matrix<Cell> {
  return {
    ...matrix,
    rows: matrix.columns,
    columns: matrix.rows,
    cells: matrix.columns.map((_, column) =>
      matrix.rows.map((__, row) => matrix.cells[row]?.[column] ?? null),
    ),
  };
}
