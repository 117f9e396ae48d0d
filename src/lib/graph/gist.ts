/** An explanation → its first sentence, for hover cards and lists. */
import { plainQuote } from './plain-quote.ts';
import { sentences } from './sentences.ts';
import { trimEnd } from './trim-end.ts';
import type { Concept } from './types.ts';

/** Longer sentences are cut at a word and end in an ellipsis, so that a hover card keeps its size. */
const LONGEST = 240;

export function gist(quote: string): string {
  const first = sentences(plainQuote(quote))[0] ?? '';
  if (first.length <= LONGEST) return first;
  const cut = first.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  return `${trimEnd(cut.slice(0, end > LONGEST / 2 ? end : LONGEST), /[\s,;:–-]/)} …`;
}

/** Empty where the notes only name the concept. */
export function gistOf(concept: Concept): string {
  return concept.summary ? gist(concept.summary.quote) : '';
}
