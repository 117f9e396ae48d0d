/**
 * A log-linear model of the kinds: each source of votes has one trust for all kinds and a small correction for each,
 * each trait a weight for each kind; the scores are made probabilities by softmax. Plain JSON.
 */
import kinds from '#data/vocabulary/kinds.json' with { type: 'json' };
import type { KindId } from '#lib/graph/types.ts';

/** What the model sees of a concept. */
export interface KindClues {
  readonly votes: ReadonlyMap<string, ReadonlyMap<KindId, number>>;
  readonly traits: ReadonlyMap<string, number>;
}

type ByKind = Readonly<Partial<Record<KindId, number>>>;

export interface KindModel {
  readonly bias: ByKind;
  /** By source, for whatever kind it votes. */
  readonly trust: Readonly<Record<string, number>>;
  /** By source, on top of its trust. */
  readonly votes: Readonly<Record<string, ByKind>>;
  readonly traits: Readonly<Record<string, ByKind>>;
}

export const KIND_IDS = Object.keys(kinds) as readonly KindId[];

type Votes = KindClues['votes'];

/** Probability of each kind, in the order of `KIND_IDS`. */
export function kindProbabilities(model: KindModel, clues: KindClues): Float64Array {
  return softmax(kindScores(model, clues));
}

/** Log-odds of each kind, up to a sum that they share; further votes and traits may be added. */
export function kindScores(model: KindModel, { votes, traits }: KindClues): Float64Array {
  const table = tableOf(model);
  const scores = table.bias.slice();
  addVotes(model, scores, votes);
  addTraits(model, scores, traits);
  return scores;
}

export function addTraits(model: KindModel, scores: Float64Array, traits: KindClues['traits']): void {
  const table = tableOf(model);
  traits.forEach((value, trait) => {
    const weights = table.traits.get(trait);
    if (!weights) return;
    for (let k = 0; k < weights.length; k++) scores[k] = (scores[k] ?? 0) + value * (weights[k] ?? 0);
  });
}

export function addVotes(model: KindModel, scores: Float64Array, votes: Votes): void {
  const table = tableOf(model);
  for (const [source, byKind] of votes) {
    const trusts = table.votes.get(source);
    if (!trusts) continue;
    for (const [kind, vote] of byKind) {
      const k = INDEX.get(kind) ?? 0;
      scores[k] = (scores[k] ?? 0) + vote * (trusts[k] ?? 0);
    }
  }
}

/** The weights by place in `KIND_IDS`; of a source of votes, its trust and correction in one. */
interface WeightTable {
  readonly bias: Float64Array;
  readonly votes: ReadonlyMap<string, Float64Array>;
  readonly traits: ReadonlyMap<string, Float64Array>;
}

const TABLES = new WeakMap<KindModel, WeightTable>();
const INDEX: ReadonlyMap<KindId, number> = new Map(KIND_IDS.map((kind, k) => [kind, k]));

function tableOf(model: KindModel): WeightTable {
  const known = TABLES.get(model);
  if (known) return known;
  const row = (byKind: ByKind | undefined, trust = 0): Float64Array =>
    Float64Array.from(KIND_IDS, (kind) => trust + (byKind?.[kind] ?? 0));
  const corrections = new Map(Object.entries(model.votes));
  const trusts = new Map(Object.entries(model.trust));
  const sources = new Set([...trusts.keys(), ...corrections.keys()]);
  const made = {
    bias: row(model.bias),
    votes: new Map(
      [...sources].map((source) => [source, row(corrections.get(source), trusts.get(source))] as const),
    ),
    traits: new Map(Object.entries(model.traits).map(([trait, byKind]) => [trait, row(byKind)] as const)),
  };
  TABLES.set(model, made);
  return made;
}

export function softmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (let k = 0; k < scores.length; k++) most = Math.max(most, scores[k] ?? 0);
  const shares = new Float64Array(scores.length);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    const power = Math.exp((scores[k] ?? 0) - most);
    shares[k] = power;
    sum += power;
  }
  for (let k = 0; k < shares.length; k++) shares[k] = (shares[k] ?? 0) / sum;
  return shares;
}
