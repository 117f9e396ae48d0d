/**
 * A scorer judges one thing by its features: the mean log-odds of its models, then calibrated.
 * It is plain JSON, so that trained weights can lie in the repository.
 */
import { boostedMargin, type BoostedModel } from './boosted.ts';
import { type Calibration, calibrate } from './calibration.ts';
import type { Features } from './example.ts';
import { logisticMargin, type LogisticModel, sigmoid } from './logistic.ts';

export type Model = LogisticModel | BoostedModel;

export interface Scorer {
  readonly models: readonly Model[];
  readonly calibration: Calibration;
}

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
