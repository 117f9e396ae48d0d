/**
 * The kind of each concept, in two passes: first by its name, its places and what is said of it; then by these and by
 * what its siblings are in the first pass. What an author states outright stands.
 */
import type { KindId } from '#lib/graph/types.ts';
import { calibrate, type Calibration } from '../../scorer/index.ts';
import type { Notes } from '../read-notes.ts';
import { siblingGroups, siblingShares } from './clues/siblings.ts';
import { clueReader, type NamedConcept } from './gather-clues.ts';
import {
  addVotes,
  KIND_IDS,
  type KindClues,
  type KindModel,
  kindProbabilities,
  kindScores,
  softmax,
} from './model/kind-model.ts';
import weights from './model/kind-weights.json' with { type: 'json' };
import { statedKind } from './stated-kind.ts';

export interface KindGuess {
  readonly kind: KindId;
  /** 0..1, calibrated on notes that the model was not trained on. */
  readonly confidence: number;
}

/** What `npm run train` writes. */
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
  const cluesOf = clueReader(concepts, notes);
  const read = concepts.map((concept, i) => {
    const clues = cluesOf(concept);
    return {
      shares: shareAlone(clues, stated[i] ?? null, alone),
      scores: kindScores(amongSiblings, clues),
    };
  });
  const siblings = votesOfSiblings(
    concepts,
    read.map(({ shares }) => shares),
    notes,
  );
  return read.map(({ scores }, i) => {
    const kind = stated[i];
    if (kind) return { kind, confidence: 1 };
    addVotes(amongSiblings, scores, siblings[i] ?? new Map());
    const best = likeliest(softmax(scores));
    return { kind: best.kind, confidence: calibrate(calibration, best.probability) };
  });
}

/** What each concept is by itself; a stated kind is sure. */
export function sharesAlone(
  clues: readonly KindClues[],
  stated: readonly (KindId | null)[],
  alone: KindModel,
): Float64Array[] {
  return clues.map((own, i) => shareAlone(own, stated[i] ?? null, alone));
}

function shareAlone(clues: KindClues, stated: KindId | null, alone: KindModel): Float64Array {
  return stated === null
    ? kindProbabilities(alone, clues)
    : Float64Array.from(KIND_IDS, (id) => Number(id === stated));
}

/** The clues of each concept with what its siblings probably are. */
export function withSiblings(
  concepts: readonly NamedConcept[],
  clues: readonly KindClues[],
  shares: readonly Float64Array[],
  notes: Notes,
): KindClues[] {
  const siblings = votesOfSiblings(concepts, shares, notes);
  return clues.map(({ votes, traits }, i) => ({
    votes: new Map([...votes, ...(siblings[i] ?? [])]),
    traits,
  }));
}

function votesOfSiblings(
  concepts: readonly NamedConcept[],
  shares: readonly Float64Array[],
  notes: Notes,
): ReturnType<typeof siblingShares> {
  return siblingShares(
    siblingGroups(concepts, notes),
    shares,
    concepts.map(({ standing }) => standing),
  );
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
