import { firstFrom } from './first-from.ts';

/** Index of the word in which an offset lies, or of the next behind it; -1 behind all. `words`: in order. */
export function wordAt(
  words: readonly { readonly start: number; readonly end: number }[],
  offset: number,
): number {
  const next = firstFrom(words, offset);
  if ((words[next - 1]?.end ?? 0) > offset) return next - 1;
  return next < words.length ? next : -1;
}
