/**
 * Which things lie in which cell of an endless grid. Filled anew again and again, so it lives in flat arrays: a table with
 * open addressing from cell to its first thing, and from each thing to the next one of its cell, in order of their numbers.
 */
const NONE = -1;

export class Grid {
  readonly #mask: number;
  readonly #columns: Int32Array;
  readonly #rows: Int32Array;
  readonly #heads: Int32Array;
  readonly #nexts: Int32Array;

  /** In: how many things there are. */
  constructor(count: number) {
    let size = 16;
    while (size < count * 4) size *= 2;
    this.#mask = size - 1;
    this.#columns = new Int32Array(size);
    this.#rows = new Int32Array(size);
    this.#heads = new Int32Array(size);
    this.#nexts = new Int32Array(count);
  }

  /** Forgets all that was, and takes thing i into the cell column[i], row[i]. */
  fill(column: Int32Array, row: Int32Array): void {
    this.#heads.fill(NONE);
    for (let i = column.length - 1; i >= 0; i--) {
      const c = column[i] ?? 0;
      const r = row[i] ?? 0;
      const slot = this.#slot(c, r);
      this.#columns[slot] = c;
      this.#rows[slot] = r;
      this.#nexts[i] = this.#heads[slot] ?? NONE;
      this.#heads[slot] = i;
    }
  }

  /** The first thing of a cell; below 0 where it is empty. */
  first(column: number, row: number): number {
    return this.#heads[this.#slot(column, row)] ?? NONE;
  }

  /** The thing behind `i` in its cell; below 0 behind the last one. */
  next(i: number): number {
    return this.#nexts[i] ?? NONE;
  }

  /** Where a cell is, or where it would be. */
  #slot(column: number, row: number): number {
    let at = (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & this.#mask;
    while (this.#heads[at] !== NONE && (this.#columns[at] !== column || this.#rows[at] !== row))
      at = (at + 1) & this.#mask;
    return at;
  }
}
