/** What holds of several things together. Loops, which the optimizing compiler is done with soon, and no arguments spread. */

export function most<Thing>(
  things: readonly Thing[],
  of: (thing: Thing) => number,
  atLeast = -Infinity,
): number {
  let best = atLeast;
  for (const thing of things) best = Math.max(best, of(thing));
  return best;
}

export function least<Thing>(
  things: readonly Thing[],
  of: (thing: Thing) => number,
  atMost = Infinity,
): number {
  let best = atMost;
  for (const thing of things) best = Math.min(best, of(thing));
  return best;
}

/** How many of them are so. */
export function count<Thing>(things: readonly Thing[], is: (thing: Thing) => boolean): number {
  let all = 0;
  for (const thing of things) if (is(thing)) all++;
  return all;
}
