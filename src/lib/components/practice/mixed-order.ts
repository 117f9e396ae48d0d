/** A fixed order that is not the given one: the same question is mixed the same way on every visit. */
export function mixedOrder(count: number, seed: string): number[] {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  const order = Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (last + 1);
    [order[last], order[other]] = [order[other] ?? other, order[last] ?? last];
  }
  const sorted = order.every((one, place) => one === place);
  return sorted ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
