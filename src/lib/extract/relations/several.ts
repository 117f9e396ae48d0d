/** What "both" and "all three of them" stand for: the names in a row, or in a list, right before. */
import type { Block, Document } from '#lib/extract/blocks/block.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { Reading } from './reading/reading.ts';
import type { Subject } from './statements.ts';

/** More than so many are no few things that one speaks of together. */
const MOST = 6;

/** The concepts, where there are as many as the text says. In: `count`, null where it does not say. */
export function severalOf(concepts: readonly string[], count: number | null): Subject | null {
  const all = [...new Set(concepts)];
  const fits = count === null ? all.length > 1 && all.length <= MOST : all.length === count;
  return fits ? { concepts: all, how: 'sentence', distance: 0 } : null;
}

/** Names of a sentence that stand in one row, remarks in brackets aside: "lutes: Rowan (loud), Alder (new)". */
export function rowOf(text: string, mentions: readonly ResolvedMention[]): readonly string[] {
  let best: string[] = [];
  let row: string[] = [];
  let end = -1;
  for (const mention of mentions) {
    const gap = end < 0 ? '' : text.slice(end, mention.start);
    if (/^[^()]*\([^()]*$/.test(gap)) continue;
    const isNext =
      end >= 0 && /^\s*(?:,|&|\+|and|or|vs\.?|, ?(?:and|or))\s*$/i.test(gap.replace(/\([^()]*\)/g, ''));
    row = isNext ? [...row, mention.concept] : [mention.concept];
    end = mention.end;
    if (row.length > best.length) best = row;
  }
  return best;
}

/** For the index of a block: what the list right before it is of, or what the table there compares. */
export function listsBefore(reading: Reading, { blocks }: Document): (index: number) => readonly string[] {
  const lists = new Map<number, readonly string[]>();
  return (index) => {
    const before: Block | undefined = blocks[index - 1];
    if (before?.kind === 'table')
      return before.header.slice(1).flatMap((cell) => reading.mentionsOf(cell)[0]?.concept ?? []);
    if (before?.kind !== 'item') return [];
    let listed = lists.get(before.list);
    if (!listed) lists.set(before.list, (listed = topicsOf(reading, before.list)));
    return listed;
  };
}

/** What the outermost items of a list are about. */
function topicsOf(reading: Reading, list: number): readonly string[] {
  const items = reading.list(list);
  const depth = items.reduce((least, item) => Math.min(least, item.depth), Infinity);
  return items
    .filter((item) => item.depth === depth)
    .flatMap((item) => reading.frame(item).topics[0]?.concept ?? []);
}
