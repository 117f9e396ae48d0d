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

/** Probability of each kind, in the order of `KIND_IDS`. */
export function kindProbabilities(model: KindModel, clues: KindClues): Float64Array {
  const scores = Float64Array.from(KIND_IDS, (kind) => model.bias[kind] ?? 0);
  const add = (kind: KindId, value: number): void => {
    const k = KIND_IDS.indexOf(kind);
    scores[k] = (scores[k] ?? 0) + value;
  };
  for (const [source, votes] of clues.votes) {
    const trust = own(model.trust, source) ?? 0;
    const corrections = own(model.votes, source);
    for (const [kind, vote] of votes) add(kind, vote * (trust + (corrections?.[kind] ?? 0)));
  }
  for (const [trait, value] of clues.traits) {
    const weights = own(model.traits, trait);
    if (!weights) continue;
    for (const [kind, weight] of Object.entries(weights) as [KindId, number][]) add(kind, weight * value);
  }
  return softmax(scores);
}

export function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
