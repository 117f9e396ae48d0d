/** Blocks of the extractor → the tree that the reading view shows; flat items become nested lists again. */
import type { Block, ItemBlock, TextRun } from '#lib/extract/blocks/block.ts';
import type { NoteBlock, NoteItem, NoteList, NoteText } from '#lib/lens/note-page.ts';

export interface Rendering {
  readonly text: (run: TextRun) => NoteText;
  /** Marks that lead to the block that begins at a line. */
  readonly anchors: (line: number) => readonly string[];
}

export function noteBlocks(
  blocks: readonly Block[],
  title: string,
  { text, anchors }: Rendering,
): NoteBlock[] {
  const shown: NoteBlock[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    const lined = { line: block.line, endLine: block.endLine, anchors: anchors(block.line) };
    if (block.kind === 'heading') {
      // The page has the title already.
      if (block.level === 1 && block.run.text === title) continue;
      const level = Math.min(Math.max(block.level, 2), 6);
      shown.push({ ...lined, kind: 'heading', level, text: text(block.run) });
    } else if (block.kind === 'paragraph') shown.push({ ...lined, kind: 'paragraph', text: text(block.run) });
    else if (block.kind === 'code') shown.push({ ...lined, kind: 'code', text: block.run.text });
    else if (block.kind === 'table')
      shown.push({
        ...lined,
        kind: 'table',
        header: block.header.map(text),
        rows: block.rows.map((cells) => {
          const line = cells[0]?.line ?? block.line;
          return {
            line,
            endLine: cells.at(-1)?.endLine ?? line,
            anchors: anchors(line),
            cells: cells.map(text),
          };
        }),
      });
    else if (block.kind === 'question')
      shown.push({
        ...lined,
        kind: 'question',
        form: block.form,
        stem: text(block.stem),
        options: block.options.map((option) => ({
          text: text(option.run),
          reason: option.reason ? text(option.reason) : [],
          correct: option.correct,
        })),
      });
    else {
      const items: ItemBlock[] = [];
      for (let next = blocks[i]; next?.kind === 'item'; next = blocks[++i]) items.push(next);
      i--;
      shown.push(...nested(items, null, { text, anchors }));
    }
  }
  return shown;
}

/** The items below `parent`, as lists: a new list begins where the items say so. */
function nested(items: readonly ItemBlock[], parent: number | null, rendering: Rendering): NoteList[] {
  const known = new Set(items.map((item) => item.id));
  const isBelow = (item: ItemBlock): boolean =>
    parent === null ? item.parent === null || !known.has(item.parent) : item.parent === parent;
  const lists = new Map<number, { ordered: boolean; items: NoteItem[]; line: number }>();
  for (const item of items.filter(isBelow)) {
    const list = lists.get(item.list) ?? { ordered: item.number !== null, items: [], line: item.line };
    list.items.push({
      line: item.line,
      endLine: item.endLine,
      anchors: rendering.anchors(item.line),
      number: item.number,
      text: rendering.text(item.run),
      lists: nested(
        items.filter((one) => one.id > item.id),
        item.id,
        rendering,
      ),
    });
    lists.set(item.list, list);
  }
  return Array.from(lists.values(), (list) => ({ kind: 'list', ...list }));
}
