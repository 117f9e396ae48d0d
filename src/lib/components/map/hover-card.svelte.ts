/**
 * Which thing the pointer is on, and when its card is open: a moment after the pointer rests, until it leaves thing and
 * card, or Escape is pressed (WCAG 2.2, 1.4.13).
 */
const OPENS_AFTER = 450;
const CLOSES_AFTER = 200;

export class HoverCardState {
  /** The thing under the pointer. */
  hovered = $state.raw<number | null>(null);
  /** The thing whose card is open. */
  thing = $state.raw<number | null>(null);
  #opening: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;

  point(thing: number | null): void {
    this.hovered = thing;
    clearTimeout(this.#opening);
    if (thing === null) {
      this.closeSoon();
      return;
    }
    clearTimeout(this.#closing);
    if (thing !== this.thing) this.thing = null;
    this.#opening = setTimeout(() => (this.thing = thing), OPENS_AFTER);
  }

  keep(): void {
    clearTimeout(this.#closing);
  }

  closeSoon(): void {
    clearTimeout(this.#opening);
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => (this.thing = null), CLOSES_AFTER);
  }

  close(): void {
    clearTimeout(this.#opening);
    clearTimeout(this.#closing);
    this.thing = null;
  }
}
