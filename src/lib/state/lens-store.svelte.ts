/**
 * Which lens the map shows: the page in view hands in a getter while it is there, the layout reads the result. A
 * getter, so that a page that is reused for the next concept needs to hand in nothing again.
 */
import type { Lens } from '#lib/lens/lens.ts';

export class LensStore {
  #source = $state.raw<(() => Lens | null) | null>(null);
  readonly current: Lens | null = $derived(this.#source?.() ?? null);

  /** Shows the lens that `source` gives until the returned function is called. Made for `onMount`. */
  show(source: () => Lens | null): () => void {
    this.#source = source;
    return () => {
      if (this.#source === source) this.#source = null;
    };
  }
}
