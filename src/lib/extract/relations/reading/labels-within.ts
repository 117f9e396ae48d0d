/** Where a line has labels: at its start and behind a full stop, the words up to a colon or an equals sign. */

export interface Label {
  readonly start: number;
  readonly end: number;
  /** Where what it labels begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** Labels are shorter than this. */
const LONGEST = 50;

/** "Oar: …. Sail = …": the words from the start or a full stop to a colon or an equals sign. */
export function labelsWithin(text: string): Label[] {
  const found: { start: number; end: number; from: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/: | = /g)) {
    const low = Math.max(0, index - LONGEST);
    const before = text.slice(low, index);
    const stop = Math.max(...STOPS.map((one) => before.lastIndexOf(one)));
    if (stop < 0 && low > 0) continue;
    const start = stop < 0 ? 0 : low + stop + 2;
    // A clause with a comma is no label.
    if (start >= index || text.slice(start, index).includes(',')) continue;
    found.push({ start, end: index, from: index + sign.length });
  }
  return found.map((label, i) => ({ ...label, to: found[i + 1]?.start ?? text.length }));
}

const STOPS = ['. ', '; ', '! ', '? ', ') '] as const;
