/**
 * Logistic regression. In: examples. Out: a bias and one weight a feature.
 * Full-batch gradient descent with Nesterov's momentum on standardised features, L2 on the weights: no
 * randomness, so the same examples give the same model.
 */
import { type Example, type Features, featureNames } from './example.ts';

export interface LogisticModel {
  readonly kind: 'logistic';
  readonly bias: number;
  /** Sorted by name; features that are not listed weigh nothing. */
  readonly weights: readonly (readonly [name: string, weight: number])[];
}

export interface LogisticOptions {
  /** Strength of the pull towards zero, for each unit of example weight. */
  readonly l2?: number;
  readonly steps?: number;
  /** Features that occur in fewer examples are left out. */
  readonly minCount?: number;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export function trainLogistic(examples: readonly Example[], options: LogisticOptions = {}): LogisticModel {
  const { l2 = 0.01, steps = 400, minCount = 3 } = options;
  const names = featureNames(examples, minCount);
  const scales = names.map((name) => deviation(examples, name));
  const rows = examples.map((example) => sparseRow(example.features, names, scales));
  const total = examples.reduce((sum, example) => sum + example.weight, 0) || 1;
  // Standardised columns with at most a few dozen non-zero entries a row: this bounds the curvature well enough.
  const rate = 4 / (1 + Math.max(1, ...rows.map((row) => row.values.reduce((sum, v) => sum + v * v, 0))));

  const weights = new Float64Array(names.length + 1);
  const ahead = new Float64Array(names.length + 1);
  const gradient = new Float64Array(names.length + 1);
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0);
    rows.forEach((row, i) => {
      const { label, weight } = examples[i] as Example;
      const error = ((sigmoid(dot(row, ahead)) - label) * weight) / total;
      gradient[0] = (gradient[0] ?? 0) + error;
      row.columns.forEach((column, k) => {
        gradient[column] = (gradient[column] ?? 0) + error * (row.values[k] ?? 0);
      });
    });
    const momentum = (step - 1) / (step + 2);
    for (let j = 0; j < weights.length; j++) {
      const pull = j === 0 ? 0 : l2 * (ahead[j] ?? 0);
      const next = (ahead[j] ?? 0) - rate * ((gradient[j] ?? 0) + pull);
      ahead[j] = next + momentum * (next - (weights[j] ?? 0));
      weights[j] = next;
    }
  }
  return {
    kind: 'logistic',
    bias: round(weights[0] ?? 0),
    weights: names
      .map((name, j) => [name, round((weights[j + 1] ?? 0) / (scales[j] ?? 1))] as const)
      .filter(([, weight]) => weight !== 0),
  };
}

interface Row {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

function sparseRow(features: Features, names: readonly string[], scales: readonly number[]): Row {
  const columns: number[] = [];
  const values: number[] = [];
  names.forEach((name, j) => {
    const value = features[name] ?? 0;
    if (value === 0) return;
    columns.push(j + 1);
    values.push(value / (scales[j] ?? 1));
  });
  return { columns, values };
}

function dot(row: Row, weights: Float64Array): number {
  let sum = weights[0] ?? 0;
  row.columns.forEach((column, k) => {
    sum += (weights[column] ?? 0) * (row.values[k] ?? 0);
  });
  return sum;
}

function deviation(examples: readonly Example[], name: string): number {
  let sum = 0;
  let squares = 0;
  for (const { features } of examples) {
    const value = features[name] ?? 0;
    sum += value;
    squares += value * value;
  }
  const mean = sum / examples.length;
  return Math.max(0.1, Math.sqrt(Math.max(0, squares / examples.length - mean * mean)));
}

const round = (x: number): number => Math.round(x * 1e4) / 1e4;
