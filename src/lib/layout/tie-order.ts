/**
 * An order in which concepts stand beside those that they are tied to: from each in turn, depth first along its ties, the
 * strongest first.
 */
import type { Body, Tie } from './body.ts';

export function inTieOrder(bodies: readonly Body[], ties: readonly Tie[]): Body[] {
  const byIndex = new Map(bodies.map((body) => [body.index, body]));
  const tiedTo = new Map<number, { other: number; weight: number }[]>(bodies.map(({ index }) => [index, []]));
  for (const { source, target, weight } of ties) {
    tiedTo.get(source)?.push({ other: target, weight });
    tiedTo.get(target)?.push({ other: source, weight });
  }
  // The last of the stack comes next.
  for (const list of tiedTo.values()) list.sort((a, b) => a.weight - b.weight || b.other - a.other);
  const ordered = new Set<Body>();
  for (const first of bodies) {
    const stack = [first.index];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const body = byIndex.get(at);
      if (!body || ordered.has(body)) continue;
      ordered.add(body);
      for (const { other } of tiedTo.get(at) ?? []) stack.push(other);
    }
  }
  return [...ordered];
}
