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

/**
 * The mean of the isotonic fit and of Platt's sigmoid (Platt 1999) on the log-odds: as honest, and it rises
 * everywhere, so that what scores higher is told higher.
 */
export function fitSmoothCalibration(scored: readonly Scored[], minWeight = 30): Calibration {
  const steps = fitCalibration(scored, minWeight);
  const { a, b } = fitSigmoid(scored);
  const points = Array.from({ length: 41 }, (_, k) => {
    const score = Math.min(0.999, Math.max(0.001, k / 40));
    const smooth = 1 / (1 + Math.exp(-(a * logOdds(score) + b)));
    return [
      Math.round(1e4 * score) / 1e4,
      Math.round(1e4 * ((smooth + calibrate(steps, score)) / 2)) / 1e4,
    ] as const;
  });
  return { points };
}

const logOdds = (p: number): number => {
  const inside = Math.min(0.999, Math.max(0.001, p));
  return Math.log(inside / (1 - inside));
};

/** Newton's method on two parameters. */
function fitSigmoid(scored: readonly Scored[]): { a: number; b: number } {
  let a = 1;
  let b = 0;
  for (let step = 0; step < 30; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, label, weight } of scored) {
      const x = logOdds(score);
      const p = 1 / (1 + Math.exp(-(a * x + b)));
      const slope = weight * p * (1 - p);
      ga += weight * (p - label) * x;
      gb += weight * (p - label);
      haa += slope * x * x;
      hab += slope * x;
      hbb += slope;
    }
    const determinant = haa * hbb - hab * hab;
    if (Math.abs(determinant) < 1e-9) break;
    a -= (ga * hbb - gb * hab) / determinant;
    b -= (gb * haa - ga * hab) / determinant;
  }
  return Number.isFinite(a) && a > 0 ? { a, b } : { a: 1, b: 0 };
}

export function calibrate({ points }: Calibration, score: number): number {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return score;
  if (score <= first[0]) return first[1];
  let [x0, y0] = first;
  for (const { 0: x1, 1: y1 } of points) {
    if (score <= x1) return x1 === x0 ? y1 : y0 + ((score - x0) / (x1 - x0)) * (y1 - y0);
    x0 = x1;
    y0 = y1;
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
