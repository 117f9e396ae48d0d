/**
 * Titles that only count: "Slide 17" of a deck, "Exercise 112", "h4". Out: for a document, the titles that are so.
 * A few numbers make names ("Type 2", "Layer 7"), and a word of our own list need not count ("chapter"): what tells is that
 * the same words stand with more numbers than anything that is named by them.
 */
import { remember } from '#lib/graph/remember.ts';
import type { Document } from '../blocks/block.ts';

/** Nothing that notes tell of comes in so many kinds with numbers for names. */
const MOST_NAMES = 24;
const COUNTED = /^(\D{1,40}?)[\d.]{1,8}[.):]?$/;

const numberings: (document: Document) => ReadonlySet<string> = remember((document) => {
  const series = new Map<string, Set<string>>();
  for (const block of document.blocks) {
    if (block.kind !== 'heading') continue;
    const words = wordsBefore(block.run.text);
    if (words === null) continue;
    const titles = series.get(words);
    if (titles) titles.add(block.run.text);
    else series.set(words, new Set([block.run.text]));
  }
  return new Set([...series].flatMap(([words, titles]) => (titles.size > MOST_NAMES ? [words] : [])));
});

/** True for the title of a place in the notes that has a number and no name. */
export function isNumbering(document: Document, title: string): boolean {
  const words = wordsBefore(title);
  return words !== null && numberings(document).has(words);
}

function wordsBefore(title: string): string | null {
  if (!/\d/.test(title)) return null;
  return COUNTED.exec(title.trim())?.[1]?.toLowerCase() ?? null;
}
