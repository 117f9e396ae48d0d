/**
 * Numbered rectangles in a grid of cells, hashed, in plain typed arrays: put one in, ask which may be near another.
 * Nothing is ever taken out.
 */
const CELL_X = 170;
const CELL_Y = 60;
/** Odd numbers that spread cells over the table (Teschner et al. 2003). */
const SPREAD_X = 73_856_093;
const SPREAD_Y = 19_349_663;

export class Shelf {
  private heads: Int32Array;
  private next: Int32Array;
  private item: Int32Array;
  private column: Int32Array;
  private row: Int32Array;
  private count = 0;
  private readonly seen: Int32Array;
  private round = 0;
  private readonly found: number[] = [];

  /** `items`: how many numbers there are. */
  constructor(items: number) {
    const size = 1 << Math.max(6, Math.ceil(Math.log2(Math.max(1, items) * 2)));
    this.heads = new Int32Array(size).fill(-1);
    this.next = new Int32Array(256);
    this.item = new Int32Array(256);
    this.column = new Int32Array(256);
    this.row = new Int32Array(256);
    this.seen = new Int32Array(items).fill(-1);
  }

  put(item: number, left: number, top: number, right: number, bottom: number): void {
    for (let column = Math.floor(left / CELL_X); column <= Math.floor(right / CELL_X); column++) {
      for (let row = Math.floor(top / CELL_Y); row <= Math.floor(bottom / CELL_Y); row++) {
        if (this.count === this.next.length) this.grow();
        const slot = this.slotOf(column, row);
        this.next[this.count] = this.heads[slot] ?? -1;
        this.item[this.count] = item;
        this.column[this.count] = column;
        this.row[this.count] = row;
        this.heads[slot] = this.count++;
      }
    }
  }

  /** Numbers whose rectangles lie in the same cells, each once. The list is good until the next question. */
  near(left: number, top: number, right: number, bottom: number): readonly number[] {
    const { found } = this;
    found.length = 0;
    this.round++;
    for (let column = Math.floor(left / CELL_X); column <= Math.floor(right / CELL_X); column++) {
      for (let row = Math.floor(top / CELL_Y); row <= Math.floor(bottom / CELL_Y); row++) {
        let at = this.heads[this.slotOf(column, row)] ?? -1;
        for (; at >= 0; at = this.next[at] ?? -1) {
          if (this.column[at] !== column || this.row[at] !== row) continue;
          const item = this.item[at] ?? 0;
          if (this.seen[item] === this.round) continue;
          this.seen[item] = this.round;
          found.push(item);
        }
      }
    }
    return found;
  }

  private slotOf(column: number, row: number): number {
    return (Math.imul(column, SPREAD_X) ^ Math.imul(row, SPREAD_Y)) & (this.heads.length - 1);
  }

  private grow(): void {
    for (const name of ['next', 'item', 'column', 'row'] as const) {
      const larger = new Int32Array(this[name].length * 2);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}
