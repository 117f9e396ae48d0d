/** A text and the words that matched → the text in parts, for `<mark>`. */
import type { Marked } from './hit.ts';
import { placedWords, stem } from './words.ts';

/** Matched: a word whose stem is among `stems`, or that begins with one of `beginnings` (only that much is marked). */
export function mark(text: string, stems: ReadonlySet<string>, beginnings: readonly string[] = []): Marked[] {
  const parts: Marked[] = [];
  let done = 0;
  for (const { word, start, end } of placedWords(text)) {
    const beginning = stems.has(stem(word)) ? null : beginnings.find((prefix) => word.startsWith(prefix));
    if (beginning === undefined) continue;
    const to = beginning === null ? end : Math.min(end, start + beginning.length);
    if (start > done) parts.push({ text: text.slice(done, start), hit: false });
    parts.push({ text: text.slice(start, to), hit: true });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}
