/** A binary heap of numbers by cost, smallest first; equal costs leave in the order of the numbers, so that runs repeat. */
export class Heap {
  readonly #items: number[] = [];
  readonly #costs: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  push(item: number, cost: number): void {
    let at = this.#items.length;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#before(item, cost, up)) break;
      this.#move(up, at);
      at = up;
    }
    this.#items[at] = item;
    this.#costs[at] = cost;
  }

  /** Undefined when empty. */
  pop(): { item: number; cost: number } | undefined {
    const item = this.#items[0];
    const cost = this.#costs[0];
    const last = this.#items.pop();
    const lastCost = this.#costs.pop();
    if (item === undefined || cost === undefined || last === undefined || lastCost === undefined)
      return undefined;
    if (this.#items.length > 0) this.#sink(last, lastCost);
    return { item, cost };
  }

  #sink(item: number, cost: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#items.length) break;
      if (
        child + 1 < this.#items.length &&
        this.#before(this.#items[child + 1] ?? 0, this.#costs[child + 1] ?? 0, child)
      )
        child++;
      if (this.#before(item, cost, child)) break;
      this.#move(child, at);
      at = child;
    }
    this.#items[at] = item;
    this.#costs[at] = cost;
  }

  #before(item: number, cost: number, at: number): boolean {
    const other = this.#costs[at] ?? Infinity;
    return cost < other || (cost === other && item <= (this.#items[at] ?? Infinity));
  }

  #move(from: number, to: number): void {
    this.#items[to] = this.#items[from] ?? 0;
    this.#costs[to] = this.#costs[from] ?? 0;
  }
}
