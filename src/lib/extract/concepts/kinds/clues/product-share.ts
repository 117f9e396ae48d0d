/**
 * How far notes are about software, 0..1. A capital, an acronym, a word of no dictionary is a product's name in notes
 * on software; in others it is a person's, a molecule's or a law's, and says nothing of the kind.
 */
import { remember } from '#lib/graph/remember.ts';
import { COMPUTING_WORDS } from '../../../lexicon/kinds/computing-words.ts';
import { foldWord } from '../../../mentions/fold-word.ts';
import type { Notes } from '../../read-notes.ts';

/** Share of computing words from which notes are about software throughout. */
const WHOLE = 0.006;
/** Words of all notes together that are counted to those of each source, so that a short one does not decide alone. */
const COMMON = 300;

interface Count {
  all: number;
  computing: number;
}

/** The share of each source, by its path. */
export const productShares: (notes: Notes) => ReadonlyMap<string, number> = remember((notes) => {
  const counts = new Map<string, Count>();
  const whole: Count = { all: 0, computing: 0 };
  for (const { words, document } of notes.contexts) {
    const count = counts.get(document.source) ?? { all: 0, computing: 0 };
    counts.set(document.source, count);
    for (const { lower, tag } of words) {
      if (tag === 'PUNCT') continue;
      const isComputing = Number(COMPUTING_WORDS.has(lower) || COMPUTING_WORDS.has(foldWord(lower)));
      for (const sum of [count, whole]) {
        sum.all++;
        sum.computing += isComputing;
      }
    }
  }
  const common = (COMMON * whole.computing) / Math.max(1, whole.all);
  return new Map(
    [...counts].map(([source, { all, computing }]) => [
      source,
      Math.min(1, (computing + common) / (all + COMMON) / WHOLE),
    ]),
  );
});
