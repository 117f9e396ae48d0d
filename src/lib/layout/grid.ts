/**
 * Which things lie in which cell of an endless grid. Filled anew again and again, so it lives in flat arrays: from each cell
 * to its first thing, and from each thing to the next one of its cell, in order of their numbers. Where the things lie
 * close together, the cells round them are an array of rows; else a table with open addressing.
 */
const NONE = -1;

export class Grid {
  readonly #mask: number;
  readonly #columns: Int32Array;
  readonly #rows: Int32Array;
  readonly #heads: Int32Array;
  readonly #nexts: Int32Array;
  /** Of the array of rows, with an empty cell on each side; 0 wide where there is a table. */
  #left = 0;
  #top = 0;
  #wide = 0;
  #high = 0;

  /** In: how many things there are. */
  constructor(count: number) {
    let size = 64;
    while (size < count * 4) size *= 2;
    this.#mask = size - 1;
    this.#columns = new Int32Array(size);
    this.#rows = new Int32Array(size);
    this.#heads = new Int32Array(size);
    this.#nexts = new Int32Array(count);
  }

  /** Forgets all that was, and takes thing i into the cell column[i], row[i]. */
  fill(column: Int32Array, row: Int32Array): void {
    this.#frame(column, row);
    const isTable = this.#wide === 0;
    this.#heads.fill(NONE, 0, isTable ? this.#heads.length : this.#wide * this.#high);
    for (let i = column.length - 1; i >= 0; i--) {
      const c = column[i] ?? 0;
      const r = row[i] ?? 0;
      const slot = this.#slot(c, r);
      if (isTable) {
        this.#columns[slot] = c;
        this.#rows[slot] = r;
      }
      this.#nexts[i] = this.#heads[slot] ?? NONE;
      this.#heads[slot] = i;
    }
  }

  /** The first thing of a cell that holds one of those filled in, or lies beside such a one; below 0 where it is empty. */
  first(column: number, row: number): number {
    return this.#heads[this.#slot(column, row)] ?? NONE;
  }

  /** The thing behind `i` in its cell; below 0 behind the last one. */
  next(i: number): number {
    return this.#nexts[i] ?? NONE;
  }

  #frame(column: Int32Array, row: Int32Array): void {
    let left = Infinity;
    let right = -Infinity;
    let top = Infinity;
    let bottom = -Infinity;
    for (let i = 0; i < column.length; i++) {
      const c = column[i] ?? 0;
      const r = row[i] ?? 0;
      if (c < left) left = c;
      if (c > right) right = c;
      if (r < top) top = r;
      if (r > bottom) bottom = r;
    }
    const wide = right - left + 3;
    const high = bottom - top + 3;
    const fits = wide * high <= this.#heads.length;
    this.#left = fits ? left - 1 : 0;
    this.#top = fits ? top - 1 : 0;
    this.#wide = fits ? wide : 0;
    this.#high = fits ? high : 0;
  }

  /** Where a cell is, or where it would be. */
  #slot(column: number, row: number): number {
    if (this.#wide > 0) return (row - this.#top) * this.#wide + column - this.#left;
    let at = (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & this.#mask;
    while (this.#heads[at] !== NONE && (this.#columns[at] !== column || this.#rows[at] !== row))
      at = (at + 1) & this.#mask;
    return at;
  }
}
