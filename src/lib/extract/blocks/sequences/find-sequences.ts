/**
 * Blocks → the sequences among them: numbered lists and rows of numbered headings that are a process in time.
 * "Phases of a project" above "1. Data collection 2. Training 3. Deployment" → three steps of that heading.
 */
import type { Block, HeadingBlock, ItemBlock, Sequence } from '../block.ts';
import { isProcess } from './is-process.ts';

type Step = HeadingBlock | ItemBlock;

export function findSequences(source: string, blocks: readonly Block[]): Sequence[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const places = new Map(blocks.map((block, i) => [block.id, i]));
  const found: { at: number; sequence: Sequence }[] = [];
  for (const steps of [...numberedLists(blocks), ...numberedHeadings(blocks)]) {
    const first = steps[0];
    if (!first || !rises(steps)) continue;
    const above = introductionsOf(first, byId, blocks, places);
    const texts = above.map((block) => textOf(block));
    if (
      !isProcess(
        texts,
        steps.map((step) => textOf(step)),
      )
    )
      continue;
    const whole = first.headings.at(-1) ?? above[0]?.id ?? null;
    found.push({ at: first.id, sequence: { source, steps: steps.map((step) => step.id), whole } });
  }
  return found.sort((a, b) => a.at - b.at).map(({ sequence }) => sequence);
}

function textOf(block: Block): string {
  return 'run' in block ? block.run.text : '';
}

/** Numbers rise by one, except that notes repeat one now and then. */
function rises(steps: readonly Step[]): boolean {
  return steps.every((step, i) => {
    const before = steps[i - 1]?.number;
    const gap = before === undefined || before === null || step.number === null ? 1 : step.number - before;
    return gap === 0 || gap === 1;
  });
}

function numberedLists(blocks: readonly Block[]): ItemBlock[][] {
  const lists = new Map<number, ItemBlock[]>();
  for (const block of blocks) {
    if (block.kind !== 'item' || block.number === null) continue;
    const list = lists.get(block.list);
    if (list) list.push(block);
    else lists.set(block.list, [block]);
  }
  return [...lists.values()];
}

/** Numbered headings below the same heading. */
function numberedHeadings(blocks: readonly Block[]): HeadingBlock[][] {
  const rows = new Map<string, HeadingBlock[]>();
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.number === null) continue;
    const key = `${String(block.headings.at(-1) ?? 0)} ${String(block.level)}`;
    const row = rows.get(key);
    if (row) row.push(block);
    else rows.set(key, [block]);
  }
  return [...rows.values()];
}

/** What is said right above the steps, nearest first: the lead-in or the text before, then the heading. */
function introductionsOf(
  first: Step,
  byId: ReadonlyMap<number, Block>,
  blocks: readonly Block[],
  places: ReadonlyMap<number, number>,
): Block[] {
  const ids = first.kind === 'item' ? [first.leadIn] : [];
  const before = blocks[(places.get(first.id) ?? 0) - 1];
  const near = before?.kind === 'paragraph' && textOf(before).length < 240 ? before.id : null;
  const all = [...ids, near, first.headings.at(-1) ?? null];
  return [...new Set(all)].flatMap((id) => (id === null ? [] : (byId.get(id) ?? [])));
}
