/**
 * Gradient-boosted decision trees with logistic loss (Friedman 2001, with second-order leaf values as in Chen and
 * Guestrin 2016). In: examples. Out: a short list of small trees. Depth 1 gives boosted stumps.
 * Thresholds come from the features' own values; ties go to the first name: no randomness.
 */
import { type Example, type SparseColumn, sparseColumns } from './example.ts';
import { sigmoid } from './logistic.ts';

/** A leaf is its value; a branch sends `feature ≤ threshold` to the left. */
export type Tree = number | readonly [feature: string, threshold: number, left: Tree, right: Tree];

export interface BoostedModel {
  readonly kind: 'boosted';
  readonly bias: number;
  readonly trees: readonly Tree[];
}

export interface BoostedOptions {
  readonly rounds?: number;
  readonly depth?: number;
  readonly rate?: number;
  /** Pull of the leaves towards zero. */
  readonly lambda?: number;
  /** Least sum of the examples' second derivatives (weight × p × (1 − p)) in a leaf. */
  readonly minLeaf?: number;
  readonly minCount?: number;
}

const MAX_BINS = 16;

interface Column {
  readonly name: string;
  /** Rising upper bounds of all bins but the last. */
  readonly cuts: readonly number[];
  /** Bin of each example. */
  readonly bins: Uint8Array;
  /** Bin of those that do not have the feature. */
  readonly absent: number;
}

/** Examples row by row: the columns that each has, alternating with its bin there. Most have few. */
type Rows = readonly Uint32Array[];

export function trainBoosted(examples: readonly Example[], options: BoostedOptions = {}): BoostedModel {
  const { rounds = 120, depth = 3, rate = 0.1, lambda = 2, minLeaf = 4, minCount = 8 } = options;
  const columns = sparseColumns(examples, minCount).map((column) => binColumn(column, examples.length));
  const present = rowsOf(columns, examples.length);
  const total = examples.reduce((sum, e) => sum + e.weight, 0) || 1;
  const right = examples.reduce((sum, e) => sum + e.weight * e.label, 0);
  const share = Math.min(0.99, Math.max(0.01, right / total));
  const bias = round(Math.log(share / (1 - share)));

  const margins = new Float64Array(examples.length).fill(bias);
  const first = new Float64Array(examples.length);
  const second = new Float64Array(examples.length);
  const everything = Uint32Array.from(examples, (_, i) => i);
  const trees: Tree[] = [];
  for (let k = 0; k < rounds; k++) {
    examples.forEach(({ label, weight }, i) => {
      const p = sigmoid(margins[i] ?? 0);
      first[i] = weight * (p - label);
      second[i] = weight * p * (1 - p);
    });
    const grow = (rows: Uint32Array, left: number): Tree => {
      const best = left > 0 ? bestCut(columns, present, rows, first, second, lambda, minLeaf) : null;
      if (!best) {
        const value = round((-rate * sum(rows, first)) / (sum(rows, second) + lambda));
        for (const i of rows) margins[i] = (margins[i] ?? 0) + value;
        return value;
      }
      const { column, bin } = best;
      const low = rows.filter((i) => (column.bins[i] ?? 0) <= bin);
      const high = rows.filter((i) => (column.bins[i] ?? 0) > bin);
      return [column.name, round(column.cuts[bin] ?? 0), grow(low, left - 1), grow(high, left - 1)];
    };
    const tree = grow(everything, depth);
    if (typeof tree === 'number') break;
    trees.push(tree);
  }
  return { kind: 'boosted', bias, trees };
}

/** A model whose features have numbers, its trees as flat arrays. */
export interface FlatTrees {
  readonly bias: number;
  /** First node of each tree. */
  readonly roots: Int32Array;
  /** Number of a branch's feature; -1 for a leaf. */
  readonly feature: Int32Array;
  /** Threshold of a branch, value of a leaf. */
  readonly value: Float64Array;
  /** Where a branch sends what is above its threshold; the rest goes to the next node. */
  readonly above: Int32Array;
}

export function flattenTrees({ bias, trees }: BoostedModel, numberOf: (name: string) => number): FlatTrees {
  const feature: number[] = [];
  const value: number[] = [];
  const above: number[] = [];
  const add = (tree: Tree): number => {
    const node = feature.length;
    above.push(0);
    if (typeof tree === 'number') {
      feature.push(-1);
      value.push(tree);
    } else {
      feature.push(numberOf(tree[0]));
      value.push(tree[1]);
      add(tree[2]);
      above[node] = add(tree[3]);
    }
    return node;
  };
  const roots = Int32Array.from(trees, add);
  return {
    bias,
    roots,
    feature: Int32Array.from(feature),
    value: Float64Array.from(value),
    above: Int32Array.from(above),
  };
}

/** Log-odds. In: the value of each feature by its number. */
export function boostedMargin({ bias, roots, feature, value, above }: FlatTrees, row: Float64Array): number {
  let margin = bias;
  for (let node of roots) {
    for (let at = feature[node] ?? -1; at >= 0; at = feature[node] ?? -1) {
      node = (row[at] ?? 0) <= (value[node] ?? 0) ? node + 1 : (above[node] ?? 0);
    }
    margin += value[node] ?? 0;
  }
  return margin;
}

function binColumn({ name, rows, values }: SparseColumn, count: number): Column {
  const distinct = new Set(values);
  if (rows.length < count) distinct.add(0);
  const sorted = [...distinct].sort((a, b) => a - b);
  const cuts: number[] = [];
  const steps = Math.min(MAX_BINS, sorted.length);
  for (let k = 1; k < steps; k++) {
    const at = Math.floor((k * sorted.length) / steps);
    cuts.push(((sorted[at - 1] ?? 0) + (sorted[at] ?? 0)) / 2);
  }
  const binOf = (value: number): number => {
    let bin = 0;
    while (bin < cuts.length && value > (cuts[bin] ?? 0)) bin++;
    return bin;
  };
  const absent = binOf(0);
  const bins = new Uint8Array(count).fill(absent);
  rows.forEach((row, k) => {
    bins[row] = binOf(values[k] ?? 0);
  });
  return { name, cuts, bins, absent };
}

function rowsOf(columns: readonly Column[], count: number): Rows {
  const lists = Array.from({ length: count }, (): number[] => []);
  columns.forEach(({ bins, absent }, c) => {
    bins.forEach((bin, i) => {
      if (bin !== absent) lists[i]?.push(c, bin);
    });
  });
  return lists.map((list) => Uint32Array.from(list));
}

function bestCut(
  columns: readonly Column[],
  present: Rows,
  rows: Uint32Array,
  first: Float64Array,
  second: Float64Array,
  lambda: number,
  minLeaf: number,
): { column: Column; bin: number } | null {
  const g = sum(rows, first);
  const h = sum(rows, second);
  const whole = (g * g) / (h + lambda);
  const binG = new Float64Array(columns.length * WIDTH);
  const binH = new Float64Array(columns.length * WIDTH);
  for (const i of rows) {
    const row = present[i] ?? NO_COLUMNS;
    const [gradient, curvature] = [first[i] ?? 0, second[i] ?? 0];
    for (let k = 0; k < row.length; k += 2) {
      const at = (row[k] ?? 0) * WIDTH + (row[k + 1] ?? 0);
      binG[at] = (binG[at] ?? 0) + gradient;
      binH[at] = (binH[at] ?? 0) + curvature;
    }
  }
  let best: { column: Column; bin: number } | null = null;
  let bestGain = 1e-3;
  columns.forEach((column, c) => {
    const from = c * WIDTH;
    // What the other bins leave is in the bin of those that lack the feature.
    let [restG, restH] = [g, h];
    for (let bin = 0; bin < WIDTH; bin++) {
      restG -= binG[from + bin] ?? 0;
      restH -= binH[from + bin] ?? 0;
    }
    let lowG = 0;
    let lowH = 0;
    for (let bin = 0; bin < column.cuts.length; bin++) {
      lowG += bin === column.absent ? restG : (binG[from + bin] ?? 0);
      lowH += bin === column.absent ? restH : (binH[from + bin] ?? 0);
      if (lowH < minLeaf || h - lowH < minLeaf) continue;
      const gain = (lowG * lowG) / (lowH + lambda) + ((g - lowG) * (g - lowG)) / (h - lowH + lambda) - whole;
      if (gain > bestGain) {
        bestGain = gain;
        best = { column, bin };
      }
    }
  });
  return best;
}

const WIDTH = MAX_BINS + 1;
const NO_COLUMNS = new Uint32Array();

function sum(rows: Uint32Array, values: Float64Array): number {
  let total = 0;
  for (const i of rows) total += values[i] ?? 0;
  return total;
}

const round = (x: number): number => Math.round(x * 1e4) / 1e4;
