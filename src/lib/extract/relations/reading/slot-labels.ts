/**
 * Labels that come back for each thing of a section: "Definition:", "Field use:", "Example:" under every tool. They name
 * no idea but what is told of the thing above them.
 */
import type { ItemBlock, ParagraphBlock } from '#lib/extract/blocks/block.ts';
import { TABLE_HEADS } from '#lib/extract/lexicon/cues/table-heads.ts';
import type { Reading } from './reading.ts';
import { foldHead } from './table-view.ts';

interface Slots {
  readonly everywhere: ReadonlySet<string>;
  /** Lists and labels that come back in them: "12 effect". */
  readonly inList: ReadonlySet<string>;
}

const SLOTS = new WeakMap<Reading, Slots>();

export function isSlotLabel(reading: Reading, block: ItemBlock | ParagraphBlock): boolean {
  if (block.kind !== 'item' || !block.gloss?.body) return false;
  let slots = SLOTS.get(reading);
  if (!slots) {
    slots = findSlots(reading);
    SLOTS.set(reading, slots);
  }
  const label = foldHead(block.gloss.term.text);
  return slots.everywhere.has(label) || slots.inList.has(`${String(block.list)} ${label}`);
}

/** Labels of two lists or more that share a label which can only be a role; labels that take turns in one list. */
function findSlots(reading: Reading): Slots {
  const lists = new Map<number, string[]>();
  for (const document of reading.documents) {
    for (const block of document.blocks) {
      if (block.kind !== 'item' || !block.gloss?.body) continue;
      const list = lists.get(block.list) ?? [];
      lists.set(block.list, list);
      list.push(foldHead(block.gloss.term.text));
    }
  }
  const counts = new Map<string, number>();
  const inList = new Set<string>();
  for (const [id, labels] of lists) {
    const roles = new Set(labels.filter((label) => TABLE_HEADS.has(label)));
    for (const label of new Set(labels)) {
      if (roles.size > (roles.has(label) ? 1 : 0)) counts.set(label, (counts.get(label) ?? 0) + 1);
      const first = labels.indexOf(label);
      const last = labels.lastIndexOf(label);
      if (last > first + 1 && labels[first + 1] !== label) inList.add(`${String(id)} ${label}`);
    }
  }
  const everywhere = new Set([...counts].filter(([, count]) => count > 1).map(([label]) => label));
  return { everywhere, inList };
}
