/**
 * Clicks on what can be opened, or expanded where it stands: the first click opens, without waiting for a second one;
 * that takes back what was opened, and expands it. Meanwhile the map stays as it is, so that it does not fly off and back.
 */

/** A second click comes within this time, ms. */
const DOUBLE_MS = 300;

export interface ClickHost {
  /** Done when it is open. `still`: so long the map stays as it is, ms. */
  open(id: string, still: number): Promise<void>;
  /** One step back. */
  back(): void;
  /** `lens`: under which name the changes of the lens are kept in which it is to be expanded. */
  expand(id: string, lens: string): void;
}

export class NeighbourClicks {
  readonly #host: ClickHost;
  #opened: { readonly id: string; readonly lens: string; readonly at: number; done: Promise<void> } | null =
    null;

  constructor(host: ClickHost) {
    this.#host = host;
  }

  /** `lens`: where it can be expanded; null where it cannot. */
  open(id: string, event: MouseEvent, lens: string | null): void {
    const mouse = event instanceof PointerEvent && event.pointerType === 'mouse';
    const twice = mouse && lens !== null;
    const done = this.#host.open(id, twice ? DOUBLE_MS : 0);
    this.#opened = twice ? { id, lens, at: event.timeStamp, done } : null;
  }

  /** Takes a click that is the second one: what the first has opened may lie elsewhere by now. */
  takes(event: MouseEvent): boolean {
    const first = this.#opened;
    this.#opened = null;
    if (!first || event.detail < 2 || event.timeStamp - first.at > DOUBLE_MS) return false;
    void first.done.then(() => {
      this.#host.back();
      this.#host.expand(first.id, first.lens);
    });
    return true;
  }
}
