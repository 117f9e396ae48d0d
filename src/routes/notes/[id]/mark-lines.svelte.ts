/** Marks the blocks that hold the lines of the address, and brings the first into view where no anchor did. */
import type { Attachment } from 'svelte/attachments';
import type { LineRange } from '#lib/lens/note-address.ts';

export function markLines(getRange: () => LineRange | null): Attachment<HTMLElement> {
  return (root) => {
    $effect(() => {
      const range = getRange();
      if (!range) return;
      const blocks = [...root.querySelectorAll<HTMLElement>('[data-line]')].filter((block) => {
        const line = Number(block.dataset['line']);
        const endLine = Number(block.dataset['end']);
        return line <= range.endLine && endLine >= range.line;
      });
      // An item that holds marked items is not meant itself.
      const innermost = blocks.filter(
        (block) => !blocks.some((other) => other !== block && block.contains(other)),
      );
      for (const block of innermost) block.classList.add('marked');
      openFolds(innermost[0]);
      innermost[0]?.scrollIntoView({ block: 'start', behavior: 'instant' });
      return () => {
        for (const block of innermost) block.classList.remove('marked');
      };
    });
  };
}

function openFolds(block: HTMLElement | undefined): void {
  for (const fold of block?.querySelectorAll('details') ?? []) fold.open = true;
}
