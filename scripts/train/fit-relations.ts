/**
 * Fits the scorers that judge relations on the gold of annotated notes, and on notes whose author states relations
 * outright, as a second style. Features are structural; no word of the notes gets into the weights.
 */
import type { JudgeWeights } from '#lib/extract/relations/judge.ts';
import { type Candidate, isSymmetric, type Pair } from '#lib/extract/relations/pair.ts';
import { pairFeatures } from '#lib/extract/relations/pair-features.ts';
import { candidatesOf } from '#lib/extract/relations/suggest.ts';
import { relationFeatures } from '#lib/extract/relations/relation-features.ts';
import { joint, likeliest, rankCandidates } from '#lib/extract/relations/weigh-pair.ts';
import {
  calibrate,
  type Example,
  fitSmoothCalibration,
  rawScore,
  trainModels,
  type TrainOptions,
} from '#lib/extract/scorer/index.ts';
import type { JudgedNotes, LabelledRelation } from '../evaluate/judgeable-notes.ts';
import type { AnnotatedNotes } from './annotated-notes.ts';
import { type Fitted, fitFolds, fittedFor, outside } from './folds.ts';
import type { LabelledNotes } from './stated-notes.ts';

/** Pairs with an end that no reader put on the map: most are wrong or minor, none is known to be. */
const STRAY_WEIGHT = 0.25;
/** The other style counts for less than the gold. */
const STATED_WEIGHT = 0.5;
/** How often a drawn pair that the gold leaves out is right all the same: others who read such a sample found it so. */
const MINOR = 0.75;
/** Least weight of examples behind one point of the calibration. */
const POOL = 25;

const PAIR_OPTIONS: TrainOptions = {
  logistic: { l2: 0.01, steps: 300, minCount: 6 },
  boosted: { rounds: 90, depth: 3, rate: 0.1, lambda: 4, minLeaf: 4, minCount: 8 },
};
const RELATION_OPTIONS: TrainOptions = {
  logistic: { l2: 0.02, steps: 300, minCount: 5 },
  boosted: { rounds: 60, depth: 2, rate: 0.1, lambda: 4, minLeaf: 4, minCount: 8 },
};

interface FoldExample extends Example {
  readonly fold: number | null;
}

/** Fold of a pair: that of the first of its passages in the gold's sections. */
export function foldOfPair({ foldOf }: AnnotatedNotes, { proposals }: Pair): number | null {
  for (const { evidence } of proposals) {
    const fold = foldOf(evidence);
    if (fold !== null) return fold;
  }
  return null;
}

/** Notes with what their readers say of each pair. */
export interface Judged {
  readonly annotated: AnnotatedNotes;
  readonly notes: JudgedNotes;
}

export function fitRelations(
  judged: readonly Judged[],
  stated: LabelledNotes,
): Fitted<Omit<JudgeWeights, 'ends'>> {
  const covered = judged.flatMap(({ annotated, notes }) =>
    notes.pairs
      .map((pair) => ({ notes, pair, fold: foldOfPair(annotated, pair) }))
      .filter(({ fold }) => fold !== null),
  );
  const pairExamples: FoldExample[] = [
    ...covered.map(({ notes, pair, fold }) => pairExample(notes, pair, 1, fold)),
    ...stated.pairs.map((pair) => pairExample(stated, pair, STATED_WEIGHT, null)),
  ];
  const relationExamples: FoldExample[] = [
    ...covered.flatMap(({ notes, pair, fold }) => relationExamplesOf(notes, pair, 1, fold)),
    ...stated.pairs.flatMap((pair) => relationExamplesOf(stated, pair, STATED_WEIGHT, null)),
  ];
  const models = fitFolds((fold) => ({
    pair: trainModels(outside(fold, pairExamples), PAIR_OPTIONS),
    relation: trainModels(outside(fold, relationExamples), RELATION_OPTIONS),
  }));
  const scored = covered
    .filter(({ notes, pair }) => notes.isGold(pair))
    .flatMap(({ notes, pair, fold }) => {
      const own = fittedFor(models, fold);
      const best = likeliest(rankCandidates(pair, notes.around, own.relation));
      const labels = notes.labelOf(pair);
      const score = rawScore(own.pair, pairFeatures(pair, notes.around));
      const typed = labels !== null && best !== null && isTyped(best.candidate, labels);
      return best ? [{ score, relation: best.score, right: labels !== null, typed, fold }] : [];
    });
  return fitFolds((fold) => {
    const seen = outside(fold, scored);
    const pair = fitSmoothCalibration(
      seen.map(({ score, right }) => ({ score, label: Number(right), weight: 1 })),
      POOL,
    );
    const relation = fitSmoothCalibration(
      seen
        .filter(({ right }) => right)
        .map((one) => ({ score: one.relation, label: Number(one.typed), weight: 1 })),
      POOL,
    );
    const final = fitSmoothCalibration(
      seen.map((one) => {
        const told = calibrate(relation, one.relation);
        return {
          score: joint(calibrate(pair, one.score), told),
          label: one.right ? Number(one.typed) : MINOR * told,
          weight: 1,
        };
      }),
      POOL,
    );
    return { ...fittedFor(models, fold), shares: { pair, relation, final } };
  });
}

function pairExample(
  { around, labelOf, isGold }: LabelledNotes,
  pair: Pair,
  weight: number,
  fold: number | null,
): FoldExample {
  return {
    features: pairFeatures(pair, around),
    label: labelOf(pair) === null ? 0 : 1,
    weight: weight * (isGold(pair) ? 1 : STRAY_WEIGHT),
    group: '',
    fold,
  };
}

/** Which relation it is can only be learned from pairs that the gold ties. */
function relationExamplesOf(
  { around, labelOf }: LabelledNotes,
  pair: Pair,
  weight: number,
  fold: number | null,
): FoldExample[] {
  const labels = labelOf(pair);
  if (!labels) return [];
  return candidatesOf(pair, around).map((candidate) => ({
    features: relationFeatures(candidate, pair, around),
    label: isTyped(candidate, labels) ? 1 : 0,
    weight,
    group: '',
    fold,
  }));
}

export function isTyped(candidate: Candidate, labels: readonly LabelledRelation[]): boolean {
  return labels.some(
    ({ subject, object, relation }) =>
      relation === candidate.relation &&
      ((subject === candidate.subject && object === candidate.object) || isSymmetric(candidate.relation)),
  );
}
