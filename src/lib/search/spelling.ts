/** How far two spellings are apart: letters put in, left out, changed, or two neighbours swapped (Damerau 1964). */

/** Rows of the table, kept between calls: words are compared by the thousand. */
let before = new Uint16Array(64);
let last = new Uint16Array(64);
let row = new Uint16Array(64);

/** Optimal string alignment; stops and gives `most + 1` as soon as it must be more than `most`. */
export function spellingDistance(a: string, b: string, most = 3): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (b.length >= row.length) {
    before = new Uint16Array(2 * b.length);
    last = new Uint16Array(2 * b.length);
    row = new Uint16Array(2 * b.length);
  }
  for (let j = 0; j <= b.length; j++) last[j] = j;
  let leftBefore = -1;
  for (let i = 1; i <= a.length; i++) {
    const left = a.charCodeAt(i - 1);
    row[0] = i;
    let least = i;
    let aboveBefore = -1;
    for (let j = 1; j <= b.length; j++) {
      const above = b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (left === above ? 0 : 1),
      );
      if (left === aboveBefore && leftBefore === above) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
      aboveBefore = above;
    }
    if (least > most) return most + 1;
    leftBefore = left;
    [before, last, row] = [last, row, before];
  }
  return last[b.length] ?? most + 1;
}

/** How many slips are forgiven in a word of this length. */
export function forgiven(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
