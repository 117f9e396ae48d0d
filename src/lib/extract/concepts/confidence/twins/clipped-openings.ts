/**
 * Names that open with the clipped form of another's name, with it written out: where "semi auto" goes for "semi automatic",
 * a "semi auto lantern" is a "semi automatic lantern". Only what the notes call so is written out.
 */
import { SURE, type Twin, wordsOf } from './twin.ts';

export function writtenOut(twins: readonly Twin[]): (words: readonly string[]) => string[][] {
  const full = new Map<string, readonly string[]>();
  for (const { label, aliases, confidence } of twins) {
    if (confidence < SURE) continue;
    const long = wordsOf(label);
    for (const alias of aliases) {
      const short = wordsOf(alias);
      if (short.length > 1 && isClipped(short, long)) full.set(short.join(' '), long);
    }
  }
  const lengths = [...new Set([...full.keys()].map((key) => key.split(' ').length))];
  return (words) => {
    for (const length of lengths) {
      const long = words.length > length ? full.get(words.slice(0, length).join(' ')) : undefined;
      if (long) return [[...long, ...words.slice(length)]];
    }
    return [];
  };
}

/** Word by word the beginning of the other: "semi auto", "semi automatic". */
const isClipped = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === long.length &&
  short.some((word, i) => word !== long[i]) &&
  short.every((word, i) => long[i]?.startsWith(word) === true);
