/** A text and the words that matched → the text in parts, for `<mark>`. */
import type { Marked } from './hit.ts';
import { placedWords, stem } from './words.ts';

export interface Matching {
  /** Whole words, as plain words or as stems; two words may match as one ("few-shot" by "fewshot"). */
  readonly terms: ReadonlySet<string>;
  /** What the last word typed begins with: only that much of a word is marked. Empty for none. */
  readonly beginning: string;
}

export function mark(text: string, { terms, beginning }: Matching): Marked[] {
  const words = placedWords(text);
  const parts: Marked[] = [];
  let done = 0;
  const add = (start: number, end: number): void => {
    if (start > done) parts.push({ text: text.slice(done, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    done = end;
  };
  for (let i = 0; i < words.length; i++) {
    const here = words[i];
    const next = words[i + 1];
    if (!here) break;
    if (terms.has(here.word) || terms.has(stem(here.word))) add(here.start, here.end);
    else if (next && here.word.length > 1 && terms.has(here.word + next.word)) {
      add(here.start, next.end);
      i++;
    } else if (beginning !== '' && here.word.startsWith(beginning))
      add(here.start, Math.min(here.end, here.start + beginning.length));
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}
