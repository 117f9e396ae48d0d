/**
 * What notes are about, by the share of their words that are of one sort, 0..1. A capital, an acronym, a word of no
 * dictionary is a product's name in notes on software; in others it is a person's, a molecule's or a law's, and says
 * nothing of the kind. In notes on what others host, a product is a service.
 */
import { remember } from '#lib/graph/remember.ts';
import { COMPUTING_WORDS } from '../../../lexicon/kinds/computing-words.ts';
import { HOSTING_WORDS } from '../../../lexicon/kinds/hosting-words.ts';
import { foldWord } from '../../../mentions/fold-word.ts';
import type { Notes } from '../../read-notes.ts';

/** Share of such words from which notes are about it throughout. */
const ON_SOFTWARE = 0.006;
const ON_HOSTING = 0.008;
/** Words of all notes together that are counted to those of each source, so that a short one does not decide alone. */
const COMMON = 300;

interface Count {
  all: number;
  such: number;
}

/** How far each source is about software, by its path. */
export const productShares = sharesOf(COMPUTING_WORDS, ON_SOFTWARE);
/** How far each is about what others host and run. */
export const hostingShares = sharesOf(HOSTING_WORDS, ON_HOSTING);

function sharesOf(sort: ReadonlySet<string>, whole: number): (notes: Notes) => ReadonlyMap<string, number> {
  return remember((notes: Notes) => {
    const counts = new Map<string, Count>();
    const together: Count = { all: 0, such: 0 };
    for (const { words, document } of notes.contexts) {
      const count = counts.get(document.source) ?? { all: 0, such: 0 };
      counts.set(document.source, count);
      for (const { lower, tag } of words) {
        if (tag === 'PUNCT') continue;
        const isSuch = Number(sort.has(lower) || sort.has(foldWord(lower)));
        for (const sum of [count, together]) {
          sum.all++;
          sum.such += isSuch;
        }
      }
    }
    const common = (COMMON * together.such) / Math.max(1, together.all);
    return new Map(
      [...counts].map(([source, { all, such }]) => [
        source,
        Math.min(1, (such + common) / (all + COMMON) / whole),
      ]),
    );
  });
}
