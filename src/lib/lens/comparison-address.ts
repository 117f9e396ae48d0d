/** Two concepts ↔ the last part of the address of their prerendered comparison, `a-vs-b`. */

const BETWEEN = '-vs-';

export function pairOf(ids: readonly string[]): string {
  return ids.join(BETWEEN);
}

/** Every way to read it: an id may itself hold the words between. */
export function readPair(pair: string): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (let at = pair.indexOf(BETWEEN); at >= 0; at = pair.indexOf(BETWEEN, at + 1)) {
    const ids: [string, string] = [pair.slice(0, at), pair.slice(at + BETWEEN.length)];
    if (ids[0] !== '' && ids[1] !== '') found.push(ids);
  }
  return found;
}
