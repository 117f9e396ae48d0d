/** Tells which concepts the text in view names, once scrolling rests. */
import type { Attachment } from 'svelte/attachments';

const REST = 350;

export function inView(tell: (ids: readonly string[]) => void): Attachment<HTMLElement> {
  return (root) => {
    const visible = new Set<Element>();
    let resting: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) visible.add(target);
          else visible.delete(target);
        clearTimeout(resting);
        resting = setTimeout(() => tell(namedIn(visible)), REST);
      },
      { rootMargin: '-60px 0px 0px 0px' },
    );
    for (const block of root.querySelectorAll('[data-line]')) observer.observe(block);
    return () => {
      clearTimeout(resting);
      observer.disconnect();
    };
  };
}

function namedIn(blocks: ReadonlySet<Element>): string[] {
  const ids = new Set<string>();
  for (const block of blocks)
    for (const link of block.querySelectorAll<HTMLElement>('a[data-concept]'))
      if (link.dataset['concept'] !== undefined) ids.add(link.dataset['concept']);
  return [...ids].sort();
}
