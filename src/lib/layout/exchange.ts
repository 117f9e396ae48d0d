/**
 * Concepts of one land change places where that shortens their links, those to other lands included: shorter links
 * cross less, and what is linked comes to stand side by side (pairwise exchange, after Armour and Buffa 1963). Bodies
 * are changed in place; their boxes may overlap after it.
 */
import { incidenceOf } from './body.ts';
import type { Body, Tie } from './body.ts';

const ROUNDS = 6;
/** An exchange that leaves more than this share of the length is not worth it. */
const SHORTER = 0.999;
/** One with links that weigh so many times as much goes no further out than it was: else a land loses its shape. */
const HEAVY = 5;

/** `groups`: who may change places with whom; the cost grows with the pairs in each. `aspect`: width over height of one. */
export function exchangePlaces(
  groups: readonly (readonly Body[])[],
  bodies: readonly Body[],
  ties: readonly Tie[],
  aspect: number,
): void {
  const { start, of } = incidenceOf(bodies.length, ties);
  const x = Float64Array.from(bodies, (body) => body.x);
  const y = Float64Array.from(bodies, (body) => body.y);
  // By link of each body: who is at its other end, whether that one should stand above (1) or below (-1), its weight.
  const far = new Uint32Array(of.length);
  const above = new Int8Array(of.length);
  const weight = new Float64Array(of.length);
  const weightOf = new Float64Array(bodies.length);
  for (let i = 0; i < bodies.length; i++) {
    for (let at = start[i] ?? 0; at < (start[i + 1] ?? 0); at++) {
      const tie = ties[of[at] ?? 0];
      if (!tie) continue;
      far[at] = tie.source === i ? tie.target : tie.source;
      above[at] = !tie.upward ? 0 : tie.source === i ? 1 : -1;
      weight[at] = tie.weight;
      weightOf[i] = (weightOf[i] ?? 0) + tie.weight;
    }
  }

  /** Of its links if it stood at a place; without the one to `partner`, whose length stays. The wrong way up is longer. */
  const lengthAt = (i: number, px: number, py: number, partner: number): number => {
    let sum = 0;
    for (let at = start[i] ?? 0; at < (start[i + 1] ?? 0); at++) {
      const other = far[at] ?? 0;
      if (other === partner) continue;
      const dx = (x[other] ?? 0) - px;
      const dy = (y[other] ?? 0) - py;
      const wrong = Math.max(0, (above[at] ?? 0) * dy);
      sum += (weight[at] ?? 0) * (Math.sqrt(dx * dx + dy * dy) + wrong);
    }
    return sum;
  };

  /** Middle of what each is linked to. */
  const middleX = new Float64Array(bodies.length);
  const middleY = new Float64Array(bodies.length);
  const findMiddle = (i: number): void => {
    let sumX = 0;
    let sumY = 0;
    for (let at = start[i] ?? 0; at < (start[i + 1] ?? 0); at++) {
      sumX += (weight[at] ?? 0) * (x[far[at] ?? 0] ?? 0);
      sumY += (weight[at] ?? 0) * (y[far[at] ?? 0] ?? 0);
    }
    middleX[i] = sumX / (weightOf[i] || 1);
    middleY[i] = sumY / (weightOf[i] || 1);
  };
  /** True where the place of another is nearer to that middle: one look that spares most of the measuring. */
  const gains = (i: number, j: number): boolean => {
    const [mx = 0, my = 0] = [middleX[i], middleY[i]];
    const own = ((x[i] ?? 0) - mx) ** 2 + ((y[i] ?? 0) - my) ** 2;
    return weightOf[i] !== 0 && ((x[j] ?? 0) - mx) ** 2 + ((y[j] ?? 0) - my) ** 2 < own;
  };

  /** How far out in its land each stands; it goes with the place. */
  const outward = new Float64Array(bodies.length);
  for (const group of groups) {
    const middle = middleOf(group);
    for (const { index, x, y } of group) outward[index] = Math.hypot((x - middle.x) / aspect, y - middle.y);
  }
  const isHeavy = (i: number, j: number): boolean => (weightOf[i] ?? 0) > HEAVY * (weightOf[j] ?? 0);

  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < bodies.length; i++) findMiddle(i);
    for (const group of groups) {
      for (let first = 0; first < group.length; first++) {
        const i = group[first]?.index ?? 0;
        findMiddle(i);
        for (let second = first + 1; second < group.length; second++) {
          const j = group[second]?.index ?? 0;
          if (!gains(i, j) && !gains(j, i)) continue;
          const [outI = 0, outJ = 0] = [outward[i], outward[j]];
          if (outI < outJ ? isHeavy(i, j) : outI > outJ && isHeavy(j, i)) continue;
          const [ax = 0, ay = 0, bx = 0, by = 0] = [x[i], y[i], x[j], y[j]];
          const before = lengthAt(i, ax, ay, j) + lengthAt(j, bx, by, i);
          if (lengthAt(i, bx, by, j) + lengthAt(j, ax, ay, i) >= before * SHORTER) continue;
          [x[i], y[i], x[j], y[j]] = [bx, by, ax, ay];
          [outward[i], outward[j]] = [outJ, outI];
          moved = true;
        }
      }
    }
    if (!moved) break;
  }
  for (const body of bodies) {
    body.x = x[body.index] ?? 0;
    body.y = y[body.index] ?? 0;
  }
}

function middleOf(group: readonly Body[]): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (const body of group) [x, y] = [x + body.x, y + body.y];
  return { x: x / group.length, y: y / group.length };
}
