/**
 * Things in order of the cells of an endless grid, column by column, so that those of neighbouring cells of a column follow
 * each other. Filled anew again and again, so it lives in flat arrays. Where the things lie close together, an array of the
 * cells round them tells where each begins; else it is looked for.
 */
export class Grid {
  /** Numbers of the things, by column, then row, then number. */
  readonly order: Int32Array;
  readonly #count: number;
  /** Place of the first thing at or behind each cell of the frame, which has an empty row and column on each side. */
  readonly #starts: Int32Array;
  readonly #slots: Int32Array;
  #columns: Int32Array = new Int32Array();
  #rows: Int32Array = new Int32Array();
  #left = 0;
  #top = 0;
  /** Rows of the frame; 0 where the things lie too far apart for one. */
  #high = 0;

  /** In: how many things there are. */
  constructor(count: number) {
    this.#count = count;
    this.order = new Int32Array(count);
    this.#slots = new Int32Array(count);
    this.#starts = new Int32Array(64 + 4 * count);
  }

  /** Forgets all that was, and takes thing i into the cell columns[i], rows[i]. */
  fill(columns: Int32Array, rows: Int32Array): void {
    this.#columns = columns;
    this.#rows = rows;
    const cells = this.#frame();
    if (cells > 0) this.#countCells(cells);
    else this.#sort();
  }

  /** The place in `order` of the first thing at or behind a cell that holds one of those filled in, or lies beside such a one. */
  from(column: number, row: number): number {
    if (this.#high > 0)
      return this.#starts[(column - this.#left) * this.#high + row - this.#top] ?? this.#count;
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const i = this.order[middle] ?? 0;
      const c = this.#columns[i] ?? 0;
      if (c < column || (c === column && (this.#rows[i] ?? 0) < row)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Gives the number of its cells; 0 where there would be too many. */
  #frame(): number {
    let left = Infinity;
    let right = -Infinity;
    let top = Infinity;
    let bottom = -Infinity;
    for (let i = 0; i < this.#count; i++) {
      const c = this.#columns[i] ?? 0;
      const r = this.#rows[i] ?? 0;
      if (c < left) left = c;
      if (c > right) right = c;
      if (r < top) top = r;
      if (r > bottom) bottom = r;
    }
    const high = bottom - top + 3;
    const cells = (right - left + 3) * high;
    const fits = cells < this.#starts.length;
    this.#left = fits ? left - 1 : 0;
    this.#top = fits ? top - 1 : 0;
    this.#high = fits ? high : 0;
    return fits ? cells : 0;
  }

  #countCells(cells: number): void {
    const starts = this.#starts;
    starts.fill(0, 0, cells + 1);
    for (let i = 0; i < this.#count; i++) {
      const slot = ((this.#columns[i] ?? 0) - this.#left) * this.#high + (this.#rows[i] ?? 0) - this.#top;
      this.#slots[i] = slot;
      starts[slot] = (starts[slot] ?? 0) + 1;
    }
    let sum = 0;
    for (let slot = 0; slot <= cells; slot++) starts[slot] = sum += starts[slot] ?? 0;
    for (let i = this.#count - 1; i >= 0; i--) {
      const slot = this.#slots[i] ?? 0;
      const place = (starts[slot] ?? 0) - 1;
      starts[slot] = place;
      this.order[place] = i;
    }
  }

  #sort(): void {
    for (let i = 0; i < this.#count; i++) this.order[i] = i;
    const columns = this.#columns;
    const rows = this.#rows;
    this.order.sort(
      (a, b) => (columns[a] ?? 0) - (columns[b] ?? 0) || (rows[a] ?? 0) - (rows[b] ?? 0) || a - b,
    );
  }
}
