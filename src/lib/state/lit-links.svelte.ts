/**
 * Links to the concept that the map points at are lit, and brought into view once the map stays on it (where the panel
 * stands beside the map: a sheet would cover what is pointed at).
 */
import type { Attachment } from 'svelte/attachments';

const STAYS = 500;

export function litLinks(getId: () => string | null, mayScroll: () => boolean): Attachment<HTMLElement> {
  return (root) => {
    $effect(() => {
      const id = getId();
      if (id === null) return;
      const links = [...root.querySelectorAll<HTMLElement>(`[data-concept="${CSS.escape(id)}"]`)];
      for (const link of links) link.classList.add('lit');
      const first = links[0];
      const later = setTimeout(() => {
        if (mayScroll()) first?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      }, STAYS);
      return () => {
        clearTimeout(later);
        for (const link of links) link.classList.remove('lit');
      };
    });
  };
}
