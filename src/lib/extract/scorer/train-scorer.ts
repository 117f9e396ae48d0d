/**
 * Trains a scorer and says how good it is on groups of examples that it has not seen: cross-validation, whose
 * held-out scores also give the calibration.
 */
import { type BoostedOptions, trainBoosted } from './boosted.ts';
import { fitCalibration } from './calibration.ts';
import type { Example } from './example.ts';
import { type LogisticOptions, trainLogistic } from './logistic.ts';
import { type Model, rawScore, type Scorer } from './scorer.ts';

export interface TrainOptions {
  readonly folds?: number;
  readonly logistic?: LogisticOptions | null;
  readonly boosted?: BoostedOptions | null;
  /** Least weight of examples behind one point of the calibration. */
  readonly minPool?: number;
}

export interface TrainedScorer {
  readonly scorer: Scorer;
  /** Score (not calibrated) of each example by models that did not see its group; in the order of the examples. */
  readonly heldOut: readonly number[];
}

export function trainScorer(examples: readonly Example[], options: TrainOptions = {}): TrainedScorer {
  const { folds = 5, minPool = 30 } = options;
  const foldOf = assignFolds(examples, folds);
  const raw = new Array<number>(examples.length).fill(0);
  for (let fold = 0; fold < folds; fold++) {
    const models = trainModels(
      examples.filter((example) => foldOf.get(example.group) !== fold),
      options,
    );
    examples.forEach((example, i) => {
      if (foldOf.get(example.group) === fold) raw[i] = rawScore(models, example.features);
    });
  }
  const calibration = fitCalibration(
    examples.map(({ label, weight }, i) => ({ score: raw[i] ?? 0, label, weight })),
    minPool,
  );
  const scorer = { models: trainModels(examples, options), calibration };
  return { scorer, heldOut: raw };
}

/** Groups dealt to folds, the heaviest first, each to the lightest fold: folds of like weight, without chance. */
export function assignFolds(examples: readonly Example[], folds: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { group, weight } of examples) weights.set(group, (weights.get(group) ?? 0) + weight);
  const order = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const load = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const [group, weight] of order) {
    const fold = load.indexOf(Math.min(...load));
    foldOf.set(group, fold);
    load[fold] = (load[fold] ?? 0) + weight;
  }
  return foldOf;
}

/** The models that the options ask for, trained on all of the examples. */
export function trainModels(examples: readonly Example[], options: TrainOptions): Model[] {
  const models: Model[] = [];
  if (options.logistic !== null) models.push(trainLogistic(examples, options.logistic ?? {}));
  if (options.boosted !== null) models.push(trainBoosted(examples, options.boosted ?? {}));
  return models;
}
