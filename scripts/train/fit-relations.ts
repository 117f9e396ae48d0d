/**
 * Fits the scorers that judge relations on the gold of annotated notes, and on notes whose author states relations
 * outright, as a second style. What their scores mean is fitted on sections that they have not seen, where further readers
 * judged a relation by what they say of it. Features are structural; no word of the notes gets into the weights.
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
import { foldOfPlace, isOf, readVerdicts, type Verdict } from './judged-relations.ts';
import type { LabelledNotes } from './stated-notes.ts';

/** Pairs with an end that no reader put on the map: most are wrong or minor, none is known to be. */
const STRAY_WEIGHT = 0.25;
/** Notes of other fields count for less than the first, as they do for concepts: their readers are others too. */
const OTHER_FIELDS = 0.6;
/** The other style counts for less than the gold. */
const STATED_WEIGHT = 0.5;
/**
 * How often the relation of a pair that the gold leaves out is right all the same. Of those that were drawn, and so the
 * likeliest, further readers let 0.7 of 77 stand; of all it is less.
 */
const MINOR = 0.6;
/**
 * How often a relation is right though the annotators tie its pair by another: of 12 such that were drawn, readers let 0.8
 * stand; of all it is less. And by the same one, as they do not always agree with themselves.
 */
const OTHERWISE = 0.4;
const SAME = 0.95;
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

/** A pair with what is known of it. */
interface Known {
  readonly notes: LabelledNotes;
  readonly pair: Pair;
  readonly fold: number | null;
  /** Null where the annotators do not tie the two. */
  readonly labels: readonly LabelledRelation[] | null;
  readonly verdicts: readonly Verdict[];
  /** Both ends are the annotators'. */
  readonly isGold: boolean;
  /** The annotators read its passages. */
  readonly isCovered: boolean;
  readonly weight: number;
}

export function fitRelations(
  judged: readonly Judged[],
  stated: LabelledNotes,
): Fitted<Omit<JudgeWeights, 'ends'>> {
  // The further readers read the first of the notes.
  const covered = judged.flatMap(({ annotated, notes }, of): Known[] => {
    const verdictsOf = of === 0 ? readVerdicts(notes.index) : () => [];
    return notes.pairs.flatMap((pair) => {
      const verdicts = verdictsOf(pair);
      const section = foldOfPair(annotated, pair);
      const fold = section ?? (verdicts.length > 0 ? foldOfPlace(pair) : null);
      return fold === null
        ? []
        : [
            {
              ...knownOf(notes, pair, fold, of === 0 ? 1 : OTHER_FIELDS),
              verdicts,
              isCovered: section !== null,
            },
          ];
    });
  });
  const known = [...covered, ...stated.pairs.map((pair) => knownOf(stated, pair, null, STATED_WEIGHT))];
  // The annotators wrote down all that they tie: what one reader says of a relation that was shown tells of no other.
  const learned = known.filter(({ isCovered }) => isCovered);
  const pairExamples = learned.map(pairExample);
  const relationExamples = learned.flatMap(relationExamplesOf);
  const models = fitFolds((fold) => ({
    pair: trainModels(outside(fold, pairExamples), PAIR_OPTIONS),
    relation: trainModels(outside(fold, relationExamples), RELATION_OPTIONS),
  }));
  const scored = covered.flatMap(({ notes, pair, fold, labels, verdicts, isGold }) => {
    const own = fittedFor(models, fold);
    const best = likeliest(rankCandidates(pair, notes.around, own.relation));
    const verdict = verdicts.find((one) => best !== null && isOf(one, best.candidate));
    if (!best || (!isGold && !verdict)) return [];
    const score = rawScore(own.pair, pairFeatures(pair, notes.around));
    const typed = labels !== null && isTyped(best.candidate, labels);
    return [{ score, relation: best.score, tied: labels !== null, typed, isGold, verdict, fold }];
  });
  return fitFolds((fold) => {
    const seen = outside(fold, scored);
    const gold = seen.filter(({ isGold }) => isGold);
    const pair = fitSmoothCalibration(
      gold.map(({ score, tied }) => ({ score, label: Number(tied), weight: 1 })),
      POOL,
    );
    const relation = fitSmoothCalibration(
      gold
        .filter(({ tied }) => tied)
        .map((one) => ({ score: one.relation, label: Number(one.typed), weight: 1 })),
      POOL,
    );
    const final = fitSmoothCalibration(
      seen.map((one) => {
        const told = calibrate(relation, one.relation);
        return {
          score: joint(calibrate(pair, one.score), told),
          label: one.verdict?.right ?? (one.typed ? SAME : one.tied ? OTHERWISE : MINOR * told),
          weight: 1,
        };
      }),
      POOL,
    );
    return { ...fittedFor(models, fold), shares: { pair, relation, final } };
  });
}

const knownOf = (notes: LabelledNotes, pair: Pair, fold: number | null, weight: number): Known => ({
  notes,
  pair,
  fold,
  labels: notes.labelOf(pair),
  verdicts: [],
  isGold: notes.isGold(pair),
  isCovered: true,
  weight,
});

function pairExample({ notes, pair, fold, labels, isGold, weight }: Known): FoldExample {
  return {
    features: pairFeatures(pair, notes.around),
    label: labels === null ? 0 : 1,
    weight: weight * (isGold ? 1 : STRAY_WEIGHT),
    group: '',
    fold,
  };
}

/** Which relation it is can only be learned from pairs that the gold ties. */
function relationExamplesOf({ notes, pair, fold, labels, weight }: Known): FoldExample[] {
  if (!labels) return [];
  return candidatesOf(pair, notes.around).map((candidate) => ({
    features: relationFeatures(candidate, pair, notes.around),
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
