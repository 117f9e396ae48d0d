/**
 * The kind of each concept, in two passes: first by its name, its places and what is said of it; then by these and by
 * what its siblings are in the first pass. What an author states outright stands.
 */
import type { KindId } from '#lib/graph/types.ts';
import { calibrate, type Calibration } from '../../scorer/index.ts';
import type { Notes } from '../read-notes.ts';
import { siblingGroups, siblingShares } from './clues/siblings.ts';
import { gatherClues, type NamedConcept } from './gather-clues.ts';
import { KIND_IDS, type KindClues, type KindModel, kindProbabilities } from './model/kind-model.ts';
import weights from './model/kind-weights.json' with { type: 'json' };
import { statedKind } from './stated-kind.ts';

export interface KindGuess {
  readonly kind: KindId;
  /** 0..1, calibrated on notes that the model was not trained on. */
  readonly confidence: number;
}

/** What `scripts/train-kinds.ts` writes. */
export interface KindWeights {
  readonly alone: KindModel;
  readonly amongSiblings: KindModel;
  readonly calibration: Calibration;
}

const WEIGHTS = weights as unknown as KindWeights;

export function guessKinds(
  concepts: readonly NamedConcept[],
  notes: Notes,
  { alone, amongSiblings, calibration }: KindWeights = WEIGHTS,
): KindGuess[] {
  const stated = concepts.map(({ found }) => statedKind(found));
  const own = gatherClues(concepts, notes);
  const clues = withSiblings(concepts, own, sharesAlone(own, stated, alone), notes);
  return clues.map((all, i) => {
    const kind = stated[i];
    if (kind) return { kind, confidence: 1 };
    const best = likeliest(kindProbabilities(amongSiblings, all));
    return { kind: best.kind, confidence: calibrate(calibration, best.probability) };
  });
}

/** What each concept is by itself; a stated kind is sure. */
export function sharesAlone(
  clues: readonly KindClues[],
  stated: readonly (KindId | null)[],
  alone: KindModel,
): Float64Array[] {
  return clues.map((own, i) => {
    const kind = stated[i];
    return kind ? Float64Array.from(KIND_IDS, (id) => Number(id === kind)) : kindProbabilities(alone, own);
  });
}

/** The clues of each concept with what its siblings probably are. */
export function withSiblings(
  concepts: readonly NamedConcept[],
  clues: readonly KindClues[],
  shares: readonly Float64Array[],
  notes: Notes,
): KindClues[] {
  const siblings = siblingShares(
    siblingGroups(concepts, notes),
    shares,
    concepts.map(({ standing }) => standing),
  );
  return clues.map(({ votes, traits }, i) => ({
    votes: new Map([...votes, ...(siblings[i] ?? [])]),
    traits,
  }));
}

export function likeliest(probabilities: Float64Array): { kind: KindId; probability: number } {
  let best: KindId = 'concept';
  let most = -1;
  probabilities.forEach((probability, k) => {
    const kind = KIND_IDS[k];
    if (kind === undefined || probability <= most) return;
    best = kind;
    most = probability;
  });
  return { kind: best, probability: most };
}
