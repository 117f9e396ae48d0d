/**
 * What the pointer is on, and when its card is open: a moment after the pointer rests, until it leaves thing and card,
 * or Escape is pressed (WCAG 2.2, 1.4.13).
 */
import type { Point } from '#lib/map/camera.ts';

const OPENS_AFTER = 450;
const CLOSES_AFTER = 220;

export class HoverCardState {
  /** The thing under the pointer. */
  hovered = $state.raw<number | null>(null);
  /** The thing, or the line, whose card is open. */
  thing = $state.raw<number | null>(null);
  line = $state.raw<{ line: number; at: Point } | null>(null);
  #opening: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;

  get isOpen(): boolean {
    return this.thing !== null || this.line !== null;
  }

  point(thing: number | null): void {
    this.hovered = thing;
    this.#soon(thing, () => {
      this.line = null;
      this.thing = thing;
    });
  }

  pointLine(line: number | null, at: Point): void {
    this.#soon(line, () => {
      this.thing = null;
      this.line = line === null ? null : { line, at };
    });
  }

  /** At once, for a finger that rests on a thing. */
  open(thing: number): void {
    this.keep();
    this.#put(thing, null);
  }

  keep(): void {
    clearTimeout(this.#opening);
    clearTimeout(this.#closing);
  }

  closeSoon(): void {
    clearTimeout(this.#opening);
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => this.#put(null, null), CLOSES_AFTER);
  }

  close(): void {
    this.keep();
    this.#put(null, null);
  }

  #soon(target: number | null, open: () => void): void {
    if (target === null) {
      this.closeSoon();
      return;
    }
    this.keep();
    this.#opening = setTimeout(open, OPENS_AFTER);
    // On the way to an open card one may cross other things.
    if (this.isOpen && target !== (this.thing ?? this.line?.line))
      this.#closing = setTimeout(() => this.#put(null, null), CLOSES_AFTER);
  }

  #put(thing: number | null, line: HoverCardState['line']): void {
    this.thing = thing;
    this.line = line;
  }
}
