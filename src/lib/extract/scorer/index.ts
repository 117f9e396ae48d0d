/** Small learned scorers over structural features: train, apply, calibrate. Pure and deterministic. */
export { type BoostedModel, type BoostedOptions, trainBoosted } from './boosted.ts';
export { type Calibration, calibrate, fitCalibration, fitSmoothCalibration } from './calibration.ts';
export { type Example, type Features, type FeatureSheet } from './example.ts';
export { type LogisticModel, type LogisticOptions, sigmoid, trainLogistic } from './logistic.ts';
export { namesUnder } from './names-under.ts';
export { applyScorer, type Model, rawScore, type Scorer, usedNames } from './scorer.ts';
export {
  assignFolds,
  type TrainedScorer,
  trainModels,
  type TrainOptions,
  trainScorer,
} from './train-scorer.ts';
