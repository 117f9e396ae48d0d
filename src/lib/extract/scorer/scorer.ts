/**
 * A scorer judges one thing by its features: the mean log-odds of its models, then calibrated.
 * It is plain JSON, so that trained weights can lie in the repository.
 */
import { boostedMargin, type BoostedModel, type Tree } from './boosted.ts';
import { type Calibration, calibrate } from './calibration.ts';
import type { Features } from './example.ts';
import { logisticMargin, type LogisticModel, sigmoid } from './logistic.ts';

export type Model = LogisticModel | BoostedModel;

export interface Scorer {
  readonly models: readonly Model[];
  readonly calibration: Calibration;
}

/** Names of the features that the models look at; all others weigh nothing. */
export function usedNames(models: readonly Model[]): ReadonlySet<string> {
  let names = USED.get(models);
  if (!names) {
    names = new Set(
      models.flatMap((model) =>
        model.kind === 'logistic' ? model.weights.map(([name]) => name) : branchNames(model.trees),
      ),
    );
    USED.set(models, names);
  }
  return names;
}

const USED = new WeakMap<readonly Model[], ReadonlySet<string>>();

const branchNames = (trees: readonly Tree[]): string[] =>
  trees.flatMap((tree) => (typeof tree === 'number' ? [] : [tree[0], ...branchNames([tree[2], tree[3]])]));

/** 0..1, not yet calibrated. */
export function rawScore(models: readonly Model[], features: Features): number {
  let margin = 0;
  for (const model of models) {
    margin += model.kind === 'logistic' ? logisticMargin(model, features) : boostedMargin(model, features);
  }
  return sigmoid(margin / Math.max(1, models.length));
}

/** Probability that the thing is right, 0..1. */
export function applyScorer(scorer: Scorer, features: Features): number {
  return calibrate(scorer.calibration, rawScore(scorer.models, features));
}
