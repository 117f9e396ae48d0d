/** A marked text from a little before what matched, for where there is room for one line. */
import type { Marked } from './hit.ts';

/** So many letters before what matched are kept. */
const BEFORE = 18;

/** The same parts where the match stands near the beginning, or where nothing matched. */
export function aroundHit(parts: readonly Marked[]): readonly Marked[] {
  const first = parts.findIndex((part) => part.hit);
  const before = parts
    .slice(0, Math.max(0, first))
    .map((part) => part.text)
    .join('');
  if (before.length <= BEFORE * 1.5) return parts;
  const word = before.indexOf(' ', before.length - BEFORE);
  const kept = before.slice(word < 0 ? before.length - BEFORE : word + 1);
  return [{ text: `… ${kept}`, hit: false }, ...parts.slice(first)];
}
