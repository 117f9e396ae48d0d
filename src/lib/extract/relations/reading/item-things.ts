/**
 * What a list item is about: the term before its colon, the name that it is, the entries that it lists, or the name
 * that it opens with. "Lexicons: spell out acronyms" → lexicon; "S3, GitHub, Dropbox" → three.
 */
import type { ItemBlock, ParagraphBlock } from '#lib/extract/blocks/block.ts';
import { entriesOf, listLikeness, namedThings } from './named-things.ts';
import type { Reading } from './reading.ts';

export interface ItemThing {
  readonly concept: string;
  /** `term`: before a colon; `whole`: the item is its name; `entry`: one of several; `task`; `head`: it opens a sentence; `loose`. */
  readonly how: 'term' | 'whole' | 'entry' | 'task' | 'head' | 'loose';
  /** 0..1: share of the letters that the name covers. */
  readonly share: number;
}

const WHOLE = 0.6;

/** "PCR is a method that …": the item is about the name that opens it. */
const DEFINED = /^(?: \([^()]*\))? (?:is|are) (?:an?|the|one) /;

/** Where the bold name that opens an item ends: what stands behind it is told of it. "**Cash** - no bank" is no bank. */
function nameEnd({ run, gloss }: ItemBlock | ParagraphBlock): number {
  const bold = gloss ? undefined : run.marks.find(({ kind, start }) => kind === 'bold' && start === 0);
  return bold ? bold.end : run.text.length;
}

export function itemThings(reading: Reading, block: ItemBlock | ParagraphBlock): ItemThing[] {
  const { run, gloss } = block;
  const start = gloss ? gloss.term.offset : 0;
  const end = gloss ? start + gloss.term.text.length : run.text.length;
  const things = namedThings(reading, run, start, end).filter(
    ({ mention }) => mention.start < nameEnd(block),
  );
  const whole = things.filter(({ share }) => share >= WHOLE);
  if (whole.length > 0) {
    return whole.map(({ mention, share }) => ({
      concept: mention.concept,
      how: gloss ? ('term' as const) : ('whole' as const),
      share,
    }));
  }
  const entries = entriesOf(reading, run, start, end);
  if (entries.length > 1 && listLikeness(entries) >= 0.5) {
    return entries.flatMap((entry) =>
      entry.things
        .filter(({ share }) => share >= WHOLE)
        .map(({ mention, share }) => ({ concept: mention.concept, how: 'entry' as const, share })),
    );
  }
  const task = things.find(({ mention }) => mention.role === 'task');
  if (task) return [{ concept: task.mention.concept, how: 'task', share: Math.max(0.5, task.share) }];
  const first = things[0];
  if (first && first.mention.start - start <= 4) {
    const share = DEFINED.test(run.text.slice(first.mention.end, end))
      ? Math.max(WHOLE, first.share)
      : first.share;
    return [{ concept: first.mention.concept, how: 'head', share }];
  }
  if (first && things.length === 1)
    return [{ concept: first.mention.concept, how: 'loose', share: first.share }];
  return [];
}
