/**
 * Logistic regression. In: examples. Out: a bias and one weight a feature.
 * Full-batch gradient descent with Nesterov's momentum on standardised features, L2 on the weights: no
 * randomness, so the same examples give the same model.
 */
import { type Example, type SparseColumn, sparseColumns } from './example.ts';

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
  const columns = sparseColumns(examples, minCount);
  const scales = columns.map((column) => deviation(column, examples.length));
  const rows = sparseRows(columns, scales, examples.length);
  const total = examples.reduce((sum, example) => sum + example.weight, 0) || 1;
  // Standardised columns with at most a few dozen non-zero entries a row: this bounds the curvature well enough.
  let longest = 1;
  for (const { values } of rows) longest = Math.max(longest, lengthOf(values));
  const rate = 4 / (1 + longest);

  const weights = new Float64Array(columns.length + 1);
  const ahead = new Float64Array(columns.length + 1);
  const gradient = new Float64Array(columns.length + 1);
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const { places, values } = rows[i] as Row;
      const { label, weight } = examples[i] as Example;
      let margin = ahead[0] ?? 0;
      for (let k = 0; k < places.length; k++) margin += (ahead[places[k] ?? 0] ?? 0) * (values[k] ?? 0);
      const error = ((sigmoid(margin) - label) * weight) / total;
      gradient[0] = (gradient[0] ?? 0) + error;
      for (let k = 0; k < places.length; k++) {
        const at = places[k] ?? 0;
        gradient[at] = (gradient[at] ?? 0) + error * (values[k] ?? 0);
      }
    }
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
    weights: columns
      .map(({ name }, j) => [name, round((weights[j + 1] ?? 0) / (scales[j] ?? 1))] as const)
      .filter(([, weight]) => weight !== 0),
  };
}

/** What an example has: places among the weights (0 is the bias), and standardised values. */
interface Row {
  readonly places: Uint32Array;
  readonly values: Float64Array;
}

function sparseRows(columns: readonly SparseColumn[], scales: readonly number[], count: number): Row[] {
  const places = Array.from({ length: count }, (): number[] => []);
  const values = Array.from({ length: count }, (): number[] => []);
  columns.forEach((column, j) => {
    column.rows.forEach((row, k) => {
      places[row]?.push(j + 1);
      values[row]?.push((column.values[k] ?? 0) / (scales[j] ?? 1));
    });
  });
  return places.map((list, i) => ({
    places: Uint32Array.from(list),
    values: Float64Array.from(values[i] ?? []),
  }));
}

function lengthOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

function deviation({ values }: SparseColumn, count: number): number {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / count;
  return Math.max(0.1, Math.sqrt(Math.max(0, squares / count - mean * mean)));
}

const round = (x: number): number => Math.round(x * 1e4) / 1e4;
