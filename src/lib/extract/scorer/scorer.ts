/**
 * A scorer judges one thing by its features: the mean log-odds of its models, then calibrated.
 * It is plain JSON, so that trained weights can lie in the repository.
 */
import { boostedMargin, type BoostedModel, flattenTrees, type FlatTrees } from './boosted.ts';
import { type Calibration, calibrate } from './calibration.ts';
import type { Features, FeatureSheet } from './example.ts';
import { type LogisticModel, sigmoid } from './logistic.ts';

export type Model = LogisticModel | BoostedModel;

export interface Scorer {
  readonly models: readonly Model[];
  readonly calibration: Calibration;
}

/** Models with a number for each feature, so that a name is looked up once a thing that is judged. */
interface Prepared {
  readonly numbers: ReadonlyMap<string, number>;
  readonly models: readonly (FlatTrees | NumberedWeights)[];
  /** Value of each feature of the thing that is judged; all 0 in between. */
  readonly row: Float64Array;
}

interface NumberedWeights {
  readonly bias: number;
  readonly weights: Float64Array;
}

const PREPARED = new WeakMap<readonly Model[], Prepared>();

function prepare(models: readonly Model[]): Prepared {
  const known = PREPARED.get(models);
  if (known) return known;
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const numbered = models.map((model) => {
    if (model.kind === 'boosted') return flattenTrees(model, numberOf);
    const pairs = model.weights.map(([name, weight]) => [numberOf(name), weight] as const);
    return { bias: model.bias, pairs };
  });
  const made: Prepared = {
    numbers,
    models: numbered.map((model) => {
      if (!('pairs' in model)) return model;
      const weights = new Float64Array(numbers.size);
      for (const [number, weight] of model.pairs) weights[number] = weight;
      return { bias: model.bias, weights };
    }),
    row: new Float64Array(numbers.size),
  };
  PREPARED.set(models, made);
  return made;
}

/** Names of the features that the models look at; all others weigh nothing. */
export const usedNames = (models: readonly Model[]): Pick<ReadonlySet<string>, 'has'> =>
  prepare(models).numbers;

/** 0..1, not yet calibrated. */
export function rawScore(models: readonly Model[], features: Features): number {
  return rawScoreOf(models, (sheet) => {
    features.forEach((value, name) => sheet.set(name, value));
  });
}

/** The same of features that `write` writes: for thousands of things, a map of each would be most of the work. */
export function rawScoreOf(models: readonly Model[], write: (sheet: FeatureSheet) => void): number {
  const { numbers, models: prepared, row } = prepare(models);
  const present: number[] = [];
  write({
    set(name, value) {
      // What is 0 adds nothing to any model.
      if (value === 0) return;
      const number = numbers.get(name);
      if (number === undefined) return;
      row[number] = value;
      present.push(number);
    },
  });
  let margin = 0;
  for (const model of prepared) {
    margin += 'roots' in model ? boostedMargin(model, row) : logisticMargin(model, present, row);
  }
  for (const number of present) row[number] = 0;
  return sigmoid(margin / Math.max(1, models.length));
}

/** Log-odds. In: numbers of the features that there are, which are far fewer than the weights, and their values. */
function logisticMargin(
  { bias, weights }: NumberedWeights,
  present: readonly number[],
  row: Float64Array,
): number {
  let sum = bias;
  for (const number of present) sum += (weights[number] ?? 0) * (row[number] ?? 0);
  return sum;
}

/** Probability that the thing is right, 0..1. */
export function applyScorer(scorer: Scorer, write: (sheet: FeatureSheet) => void): number {
  return calibrate(scorer.calibration, rawScoreOf(scorer.models, write));
}
