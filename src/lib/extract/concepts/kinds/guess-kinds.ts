/**
 * The kind of each concept, in passes: first by its name, its places and what is said of it; then by these and by what
 * its siblings and kin are in the pass before. What an author states outright stands.
 */
import type { KindId } from '#lib/graph/types.ts';
import { calibrate, type Calibration } from '../../scorer/index.ts';
import type { Notes } from '../read-notes.ts';
import { kinOf, kinTraits, withKin } from './clues/kin.ts';
import { siblingGroups, siblingShares } from './clues/siblings.ts';
import { clueReader, type NamedConcept } from './gather-clues.ts';
import {
  addTraits,
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

/** How often it is asked again what the others are. */
const PASSES = 2;

const WEIGHTS = weights as unknown as KindWeights;
const NO_VOTES: KindClues['votes'] = new Map();
const NO_TRAITS: KindClues['traits'] = new Map();

export function guessKinds(
  concepts: readonly NamedConcept[],
  notes: Notes,
  { alone, amongSiblings, calibration }: KindWeights = WEIGHTS,
): KindGuess[] {
  const stated = concepts.map(({ found }) => statedKind(found));
  const { cluesOf, formOf } = clueReader(concepts, notes);
  const around = readAround(concepts, notes);
  const readOne = (concept: NamedConcept, kind: KindId | null, isLone: boolean): Own => {
    const clues = cluesOf(concept);
    const scores = kindScores(amongSiblings, clues);
    // Nobody asks what it is by itself, and nobody tells it anything in any pass: its first answer is its last.
    if (isLone) return { scores: null, shares: kind === null ? softmax(scores) : sureOf(kind) };
    return { scores, shares: shareAlone(clues, kind, alone) };
  };
  const known = new Map<string, Own>();
  const read = concepts.map((concept, i) => {
    const form = formOf(concept);
    const kind = stated[i] ?? null;
    const isLone = around.isLone(i);
    if (form === null) return readOne(concept, kind, isLone);
    const key = `${form}\n${isLone}`;
    let own = known.get(key);
    if (!own) known.set(key, (own = readOne(concept, kind, isLone)));
    return own;
  });
  let shares: readonly Float64Array[] = read.map((one) => one.shares);
  for (let pass = 0; pass < PASSES; pass++) {
    const { votes, traits } = around.tell(shares);
    shares = read.map(({ scores, shares: first }, i) => {
      const kind = stated[i] ?? null;
      if (scores === null) return first;
      if (kind !== null) return sureOf(kind);
      const among = scores.slice();
      addVotes(amongSiblings, among, votes[i] ?? NO_VOTES);
      addTraits(amongSiblings, among, traits[i] ?? NO_TRAITS);
      return softmax(among);
    });
  }
  return shares.map((share, i) => {
    const kind = stated[i];
    if (kind) return { kind, confidence: 1 };
    const best = likeliest(share);
    return { kind: best.kind, confidence: calibrate(calibration, best.probability) };
  });
}

/** What a concept is by itself: log-odds where others may tell more of it, and what it probably is till they do. */
interface Own {
  readonly scores: Float64Array | null;
  readonly shares: Float64Array;
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
  return stated === null ? kindProbabilities(alone, clues) : sureOf(stated);
}

const sureOf = (kind: KindId): Float64Array => Float64Array.from(KIND_IDS, (id) => Number(id === kind));

/** What each concept is among others, by the shares of the pass before: probabilities in the order of `KIND_IDS`. */
export function sharesAmong(
  clues: readonly KindClues[],
  stated: readonly (KindId | null)[],
  around: Around,
  { alone, amongSiblings }: Pick<KindWeights, 'alone' | 'amongSiblings'>,
): Float64Array[] {
  let shares = sharesAlone(clues, stated, alone);
  for (let pass = 0; pass < PASSES; pass++) {
    shares = withSiblings(clues, around.tell(shares)).map((own, i) =>
      shareAlone(own, stated[i] ?? null, amongSiblings),
    );
  }
  return shares;
}

/** The clues of each concept with what its siblings and kin probably are. */
export function withSiblings(
  clues: readonly KindClues[],
  { votes, traits }: ReturnType<Around['tell']>,
): KindClues[] {
  return clues.map((own, i) => ({
    votes: new Map([...own.votes, ...(votes[i] ?? [])]),
    traits: new Map([...own.traits, ...(traits[i] ?? [])]),
  }));
}

export interface Around {
  /** True for a concept without siblings and kin, which is most of what a long run of titles names. */
  readonly isLone: (concept: number) => boolean;
  /** By what each concept probably is: the votes of its siblings and the traits that its kin give it. */
  readonly tell: (shares: readonly Float64Array[]) => {
    readonly votes: ReturnType<typeof siblingShares>;
    readonly traits: ReturnType<typeof kinTraits>;
  };
}

export function readAround(concepts: readonly NamedConcept[], notes: Notes): Around {
  const groups = siblingGroups(concepts, notes);
  const kin = kinOf(concepts, notes);
  const hasKin = withKin(kin);
  const weights = concepts.map(({ standing }) => standing);
  return {
    isLone: (concept) => !hasKin.has(concept) && groups[concept]?.size === 0,
    tell: (shares) => ({ votes: siblingShares(groups, shares, weights), traits: kinTraits(kin, shares) }),
  };
}

export function likeliest(probabilities: Float64Array): { kind: KindId; probability: number } {
  let best: KindId = 'concept';
  let most = -1;
  for (let k = 0; k < probabilities.length; k++) {
    const kind = KIND_IDS[k];
    const probability = probabilities[k] ?? 0;
    if (kind === undefined || probability <= most) continue;
    best = kind;
    most = probability;
  }
  return { kind: best, probability: most };
}
