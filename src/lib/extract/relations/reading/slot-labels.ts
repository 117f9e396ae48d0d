/**
 * Labels that come back for each thing of a section: "Definition:", "Field use:", "Example:" under every tool. They name
 * no idea but what is told of the thing above them.
 */
import type { ItemBlock, ParagraphBlock } from '#lib/extract/blocks/block.ts';
import { TABLE_HEADS } from '#lib/extract/lexicon/cues/table-heads.ts';
import type { Reading } from './reading.ts';
import { foldHead } from './table-view.ts';

const LABELS = new WeakMap<Reading, ReadonlySet<string>>();

export function isSlotLabel(reading: Reading, block: ItemBlock | ParagraphBlock): boolean {
  if (block.kind !== 'item' || !block.gloss?.body) return false;
  let labels = LABELS.get(reading);
  if (!labels) {
    labels = findSlots(reading);
    LABELS.set(reading, labels);
  }
  return labels.has(foldHead(block.gloss.term.text));
}

/** Labels of two lists or more that share a label which can only be a role. */
function findSlots(reading: Reading): Set<string> {
  const lists = new Map<number, Set<string>>();
  const twice = new Set<string>();
  for (const document of reading.documents) {
    for (const block of document.blocks) {
      if (block.kind !== 'item' || !block.gloss?.body) continue;
      const label = foldHead(block.gloss.term.text);
      const list = lists.get(block.list) ?? new Set<string>();
      if (list.has(label)) twice.add(label);
      lists.set(block.list, list.add(label));
    }
  }
  const counts = new Map<string, number>();
  for (const labels of lists.values()) {
    const roles = [...labels].filter((label) => TABLE_HEADS.has(label));
    for (const label of labels)
      if (roles.some((role) => role !== label)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...twice, ...[...counts].filter(([, count]) => count > 1).map(([label]) => label)]);
}
