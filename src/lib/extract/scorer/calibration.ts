/**
 * From a score to a probability that means what it says: isotonic regression by pooling adjacent violators
 * (Ayer et al. 1955; for classifiers Zadrozny and Elkan 2002), on scores of examples that the model was not
 * trained on. Between the fitted points it is linear.
 */
export interface Calibration {
  /** Rising by score; probability never falls. */
  readonly points: readonly (readonly [score: number, probability: number])[];
}

/** Sums over neighbouring examples. */
interface Pool {
  readonly score: number;
  readonly right: number;
  readonly weight: number;
}

export interface Scored {
  readonly score: number;
  readonly label: number;
  readonly weight: number;
}

/** `minWeight`: least weight of examples behind one point; small pools are noise. */
export function fitCalibration(scored: readonly Scored[], minWeight = 30): Calibration {
  const sorted = [...scored].sort((a, b) => a.score - b.score || a.label - b.label);
  const pools: Pool[] = [];
  let open = { score: 0, right: 0, weight: 0 };
  for (const { score, label, weight } of sorted) {
    open = {
      score: open.score + score * weight,
      right: open.right + label * weight,
      weight: open.weight + weight,
    };
    if (open.weight < minWeight) continue;
    pools.push(open);
    open = { score: 0, right: 0, weight: 0 };
    merge(pools);
  }
  if (open.weight > 0) {
    const last = pools.pop() ?? { score: 0, right: 0, weight: 0 };
    pools.push({
      score: last.score + open.score,
      right: last.right + open.right,
      weight: last.weight + open.weight,
    });
    merge(pools);
  }
  return {
    points: pools.map((pool) => [
      Math.round((1e4 * pool.score) / pool.weight) / 1e4,
      Math.round(1e4 * share(pool)) / 1e4,
    ]),
  };
}

/** Half an example of either label is added, so that no pool is ever certain. */
const share = ({ right, weight }: Pool): number => (right + 0.5) / (weight + 1);

export function calibrate({ points }: Calibration, score: number): number {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return score;
  if (score <= first[0]) return first[1];
  for (let k = 1; k < points.length; k++) {
    const [x0, y0] = points[k - 1] ?? first;
    const [x1, y1] = points[k] ?? last;
    if (score <= x1) return x1 === x0 ? y1 : y0 + ((score - x0) / (x1 - x0)) * (y1 - y0);
  }
  return last[1];
}

function merge(pools: Pool[]): void {
  for (;;) {
    const b = pools.at(-1);
    const a = pools.at(-2);
    if (!a || !b || share(a) <= share(b)) return;
    pools.length -= 2;
    pools.push({ score: a.score + b.score, right: a.right + b.right, weight: a.weight + b.weight });
  }
}
