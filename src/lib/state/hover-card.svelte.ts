/**
 * When a link to a concept is pointed at or focused: lights it on the map at once, opens its card after a moment. The
 * card stays while the pointer is on the link or on the card, and goes with Escape (WCAG 2.2, 1.4.13).
 */
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

const OPENS_AFTER = 350;
const CLOSES_AFTER = 180;

export interface Pointed {
  readonly id: string;
  readonly link: HTMLElement;
}

export class HoverCard {
  pointed = $state.raw<Pointed | null>(null);
  #opening: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;

  /** For the element in which links to concepts stand. `light` is told which concept is pointed at. */
  watch(light: (id: string | null) => void): Attachment<HTMLElement> {
    return (root) => {
      const enter = (event: Event): void => {
        const link = conceptLink(event.target);
        const id = link?.dataset['concept'];
        if (!link || id === undefined) return;
        light(id);
        clearTimeout(this.#closing);
        clearTimeout(this.#opening);
        if (event instanceof PointerEvent && event.pointerType === 'touch') return;
        if (this.pointed?.link === link) return;
        this.#opening = setTimeout(() => (this.pointed = { id, link }), OPENS_AFTER);
      };
      const leave = (event: Event): void => {
        if (!conceptLink(event.target)) return;
        light(null);
        this.closeSoon();
      };
      const stops = [
        on(root, 'pointerover', enter),
        on(root, 'focusin', enter),
        on(root, 'pointerout', leave),
        on(root, 'focusout', leave),
        on(root, 'click', () => this.close()),
        on(document, 'keydown', (event) => {
          if (event.key === 'Escape' && this.pointed) {
            event.preventDefault();
            this.close();
          }
        }),
      ];
      return () => {
        this.close();
        for (const stop of stops) stop();
      };
    };
  }

  keep(): void {
    clearTimeout(this.#closing);
  }

  closeSoon(): void {
    clearTimeout(this.#opening);
    this.#closing = setTimeout(() => this.close(), CLOSES_AFTER);
  }

  close(): void {
    clearTimeout(this.#opening);
    clearTimeout(this.#closing);
    this.pointed = null;
  }
}

function conceptLink(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('a[data-concept]') : null;
}
