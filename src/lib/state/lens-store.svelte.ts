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
  /** Until then what is held stays, ms of the page's clock. */
  #until = 0;
  #releasing: ReturnType<typeof setTimeout> | undefined;
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
    clearTimeout(this.#releasing);
    this.#held = { lens: untrack(() => this.current) };
  }

  /** What is held is held for so long from now on, ms. */
  linger(ms: number): void {
    this.#until = performance.now() + ms;
  }

  /** Shows what the page in view says again, and does what else goes with it, once it need not be held any more. */
  release(then: () => void = () => undefined): void {
    const show = (): void => {
      this.#held = null;
      then();
    };
    const rest = this.#until - performance.now();
    if (rest > 0) this.#releasing = setTimeout(show, rest);
    else show();
  }
}
