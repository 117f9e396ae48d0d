/**
 * Which lens the map shows: the page in view hands in a getter while it is there, the layout reads the result. A
 * getter, so that a page that is reused for the next concept needs to hand in nothing again. While one page takes the
 * place of another, the former lens is held: its getter would read the data of the next page.
 */
import { untrack } from 'svelte';
import type { Lens } from '#lib/lens/lens.ts';

export class LensStore {
  #source = $state.raw<(() => Lens | null) | null>(null);
  #held = $state.raw<{ readonly lens: Lens | null } | null>(null);
  readonly current: Lens | null = $derived(this.#held ? this.#held.lens : (this.#source?.() ?? null));

  /** Shows the lens that `source` gives until the returned function is called. Made for `onMount`. */
  show(source: () => Lens | null): () => void {
    this.#source = source;
    return () => {
      if (this.#source === source) this.#source = null;
    };
  }

  /** Keeps the lens as it is, whatever its page now says. */
  hold(): void {
    this.#held = { lens: untrack(() => this.current) };
  }

  /** Shows what the page in view says again. */
  release(): void {
    this.#held = null;
  }
}
