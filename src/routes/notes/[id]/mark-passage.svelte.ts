/**
 * Marks what the address points at, and brings it into view: the words of the passage where they are a part of their
 * block, else the blocks that hold its lines.
 */
import type { Attachment } from 'svelte/attachments';
import { findPassage, type LineRange, type PassageWords } from '#lib/lens/note-address.ts';

/** Name of the highlight, for the styles. */
const PASSAGE = 'passage';

export interface PassagePlace {
  readonly range: LineRange | null;
  readonly words: PassageWords | null;
}

export function markPassage(getPlace: () => PassagePlace): Attachment<HTMLElement> {
  return (root) => {
    $effect(() => {
      const { range, words } = getPlace();
      if (!range) return;
      const blocks = blocksAt(root, range);
      openFolds(blocks[0]);
      const part = words ? partOf(blocks, words) : null;
      if (part) {
        CSS.highlights.set(PASSAGE, new Highlight(part));
        // The browser marks the block whose anchor the address names: not here.
        root.classList.add('in-words');
      } else for (const block of blocks) block.classList.add('marked');
      blocks[0]?.scrollIntoView({ block: 'start', behavior: 'instant' });
      if (part) bringIntoView(part);
      return () => {
        if (part) CSS.highlights.delete(PASSAGE);
        root.classList.remove('in-words');
        for (const block of blocks) block.classList.remove('marked');
      };
    });
  };
}

function blocksAt(root: HTMLElement, range: LineRange): HTMLElement[] {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-line]')].filter((block) => {
    const line = Number(block.dataset['line']);
    const endLine = Number(block.dataset['end']);
    return line <= range.endLine && endLine >= range.line;
  });
  // An item that holds marked items is not meant itself.
  return blocks.filter((block) => !blocks.some((other) => other !== block && block.contains(other)));
}

/** The words in the text of the blocks; null where they are all of it or are not there. */
function partOf(blocks: readonly HTMLElement[], words: PassageWords): Range | null {
  if (!('highlights' in CSS)) return null;
  const nodes = blocks.flatMap(textNodesOf);
  // A blank between nodes keeps offsets apart; only letters are compared.
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += `${node.data} `;
  }
  const found = findPassage(text, words);
  if (!found || found.whole) return null;
  const range = new Range();
  const put = (offset: number, set: (node: Text, at: number) => void): void => {
    const i = starts.findLastIndex((start) => start <= offset);
    const node = nodes[i];
    if (node) set(node, Math.min(node.length, offset - (starts[i] ?? 0)));
  };
  put(found.start, (node, at) => range.setStart(node, at));
  put(found.end - 1, (node, at) => range.setEnd(node, at + 1));
  return range;
}

function textNodesOf(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
}

/** A block may be taller than the view, and a row wider. */
function bringIntoView(range: Range): void {
  const box = range.getBoundingClientRect();
  const inView =
    box.bottom <= window.innerHeight && box.top >= 0 && box.right <= window.innerWidth && box.left >= 0;
  if (!inView)
    range.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      inline: 'nearest',
      behavior: 'instant',
    });
}

function openFolds(block: HTMLElement | undefined): void {
  for (const fold of block?.querySelectorAll('details') ?? []) fold.open = true;
}
