/** Where in a rising row to begin: one look-up for all that ask a run for what stands in a part of it. */

/** Index of the first that starts at `start` or behind it; the length of the row where none does. */
export function firstFrom(rising: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
