/* eslint svelte/prefer-svelte-reactivity: off -- sets and maps here are replaced, never changed, and kept in $state.raw */
/** What the reader has changed on the lens in view, read by the map and kept for the tab. */
import type { Point } from '#lib/map/camera.ts';
import { keepChanges, keptChanges, NO_CHANGES, withChanges } from './kept-changes.ts';
import type { Changes } from './kept-changes.ts';

export class LensChanges {
  readonly #lens: () => string;
  readonly #numberOf: (id: string) => number[];
  #all = $state.raw<ReadonlyMap<string, Changes>>(keptChanges());

  /** `lens`: under which name the changes are kept; `numberOf`: the concept of an id, or nothing. */
  constructor(lens: () => string, numberOf: (id: string) => number[]) {
    this.#lens = lens;
    this.#numberOf = numberOf;
  }

  readonly now = $derived.by<Changes>(() => this.#all.get(this.#lens()) ?? NO_CHANGES);
  /** Concepts whose links are shown in place. */
  readonly expanded = $derived.by(() => new Set(this.now.expanded.flatMap((id) => this.#numberOf(id))));
  /** World places by concept. */
  readonly moved = $derived.by<ReadonlyMap<number, Point>>(
    () =>
      new Map(this.now.moved.flatMap(([id, x, y]) => this.#numberOf(id).map((i) => [i, { x, y }] as const))),
  );
  /** Concepts that were put somewhere by hand. */
  readonly pinned = $derived.by(
    () => new Set(this.now.moved.flatMap(([id, , , pin]) => (pin ? this.#numberOf(id) : []))),
  );

  set(changes: Partial<Changes>, lens = this.#lens()): void {
    this.#all = withChanges(this.#all, lens, { ...(this.#all.get(lens) ?? NO_CHANGES), ...changes });
    keepChanges(this.#all);
  }

  /** `pin`: put there by hand, and marked so. */
  move(places: Iterable<readonly [string, Point]>, pin: boolean): void {
    const moved = new Map(this.now.moved.map((entry) => [entry[0], entry] as const));
    for (const [id, { x, y }] of places) moved.set(id, [id, x, y, pin]);
    this.set({ moved: [...moved.values()] });
  }

  putBack(id: string): void {
    this.set({ moved: this.now.moved.filter(([one]) => one !== id) });
  }

  /** Gives true where its links are shown now. `lens`: another one than that in view. */
  toggleExpanded(id: string, lens = this.#lens()): boolean {
    const { expanded } = this.#all.get(lens) ?? NO_CHANGES;
    const away = expanded.includes(id);
    this.set({ expanded: away ? expanded.filter((one) => one !== id) : [...expanded, id] }, lens);
    return !away;
  }
}
