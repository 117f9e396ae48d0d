/** Links to the concept that the map points at are lit, and brought into view once the map stays on it. */
import type { Attachment } from 'svelte/attachments';

const STAYS = 500;

export function litLinks(getId: () => string | null): Attachment<HTMLElement> {
  return (root) => {
    $effect(() => {
      const id = getId();
      if (id === null) return;
      const links = [...root.querySelectorAll<HTMLElement>(`[data-concept="${CSS.escape(id)}"]`)];
      for (const link of links) link.classList.add('lit');
      const first = links[0];
      const later = setTimeout(() => first?.scrollIntoView({ block: 'nearest', behavior: 'instant' }), STAYS);
      return () => {
        clearTimeout(later);
        for (const link of links) link.classList.remove('lit');
      };
    });
  };
}
