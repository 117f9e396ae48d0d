/**
 * Links to the concept that the map points at are lit, whatever lens they stand in, and one is brought into sight once
 * the map stays on it (where the panel stands beside the map: a sheet would cover what is pointed at). A link in a
 * closed fold is not seen: what opens the fold is lit in its place.
 */
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** The map must stay on a concept so long before the text moves, ms. */
const STAYS = 500;
/** … and the reader must not have moved the text for so long, ms. */
const RESTS = 800;

export function litLinks(getId: () => string | null, mayScroll: () => boolean): Attachment<HTMLElement> {
  return (root) => {
    let movedAt = -Infinity;

    $effect(() => {
      const id = getId();
      if (id === null) return;
      let lit = light(root, id);
      let later = setTimeout(bringIntoSight, STAYS);
      return () => {
        clearTimeout(later);
        for (const one of lit) one.classList.remove('lit');
      };

      function bringIntoSight(): void {
        const rest = movedAt + RESTS - performance.now();
        if (rest > 0) {
          later = setTimeout(bringIntoSight, rest);
          return;
        }
        // What the text shows may have changed since.
        lit = [...lit, ...light(root, id ?? '')];
        if (mayScroll())
          nearest(lit)?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      }
    });

    // Tables scroll by themselves, and what they tell of it does not rise.
    return on(document, 'scroll', () => (movedAt = performance.now()), { capture: true, passive: true });
  };
}

/** Lights what is seen for the concept inside `root`. */
function light(root: HTMLElement, id: string): HTMLElement[] {
  const links = root.querySelectorAll<HTMLElement>(`[data-concept="${CSS.escape(id)}"]`);
  const lit = [...new Set(Array.from(links, seenFor))].filter((one) => one !== null);
  for (const one of lit) one.classList.add('lit');
  return lit;
}

/** The link itself, or what opens the outermost closed fold that it lies in; null where it is not shown at all. */
function seenFor(link: HTMLElement): HTMLElement | null {
  let seen: HTMLElement = link;
  for (let at = link.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    const opener = at.querySelector<HTMLElement>(':scope > summary');
    if (!at.open && opener && !opener.contains(link)) seen = opener;
  }
  return seen.checkVisibility() ? seen : null;
}

/** The one in sight or else with the shortest way there; its middle against that of the window. */
function nearest(lit: readonly HTMLElement[]): HTMLElement | null {
  const middle = innerHeight / 2;
  let best: HTMLElement | null = null;
  let least = Infinity;
  for (const one of lit) {
    const { top, bottom } = one.getBoundingClientRect();
    const way = Math.abs((top + bottom) / 2 - middle);
    if (way < least) [best, least] = [one, way];
  }
  return best;
}
