/**
 * Trains a kind model: log loss with L2 on the weights, full-batch gradient descent with steps fitted to each
 * weight (Adam: Kingma and Ba 2015). No chance in it: the same examples give the same model. An example may have several right kinds (readers differ):
 * the loss is that of their summed probability.
 */
import type { KindId } from '#lib/graph/types.ts';
import { KIND_IDS, type KindClues, type KindModel, softmax } from './kind-model.ts';

/** Length of the first steps; from half the way on they grow shorter. */
const RATE = 0.05;

export interface KindExample {
  readonly clues: KindClues;
  readonly kinds: readonly KindId[];
  readonly weight: number;
}

export interface KindTraining {
  readonly steps?: number;
  /** Pull towards zero of the sources' corrections for single kinds. */
  readonly l2?: number;
  /** Pull towards zero of the traits' weights. */
  readonly traitL2?: number;
  /** Pull of the trusts, which all kinds share, towards where they begin. */
  readonly trustL2?: number;
  /** Pull of the biases: a strong one says that other notes may have other kinds. */
  readonly biasL2?: number;
  /** What each source is worth before anything is learned; 1 where it is not listed. */
  readonly trust?: Readonly<Record<string, number>>;
  /** Traits of fewer examples are left out, and sources of which nothing is known beforehand. */
  readonly minCount?: number;
}

/** An example as numbers, in lists of one length each: votes by source and kind, traits by their place among the weights. */
interface Row {
  readonly sources: Int32Array;
  readonly voted: Int32Array;
  readonly votes: Float64Array;
  readonly traits: Int32Array;
  readonly values: Float64Array;
}

export function trainKindModel(examples: readonly KindExample[], options: KindTraining = {}): KindModel {
  const { steps = 150, l2 = 2.5, traitL2 = 4, trustL2 = 1, biasL2 = 200, minCount = 4 } = options;
  const known = Object.keys(options.trust ?? {});
  const sources = [
    ...new Set([...known, ...frequent(examples, ({ votes }) => [...votes.keys()], minCount)]),
  ].sort();
  const traits = frequent(examples, ({ traits }) => [...traits.keys()], minCount);
  const n = KIND_IDS.length;
  const trustAt = n;
  const votesAt = trustAt + sources.length;
  const traitsAt = votesAt + sources.length * n;
  const size = traitsAt + traits.length * n;
  const sourceIndex = new Map(sources.map((source, i) => [source, i]));
  const traitIndex = new Map(traits.map((trait, i) => [trait, i]));
  const kindIndex = new Map(KIND_IDS.map((kind, k) => [kind, k]));

  const rows = examples.map(({ clues }): Row => {
    const votes = [...clues.votes].flatMap(([source, byKind]) => {
      const i = sourceIndex.get(source);
      return i === undefined
        ? []
        : [...byKind].map(([kind, vote]) => [i, kindIndex.get(kind) ?? 0, vote] as const);
    });
    const values = [...clues.traits].flatMap(([trait, value]) => {
      const i = traitIndex.get(trait);
      return i === undefined ? [] : [[traitsAt + i * n, value] as const];
    });
    return {
      sources: Int32Array.from(votes, ([source]) => source),
      voted: Int32Array.from(votes, ([, kind]) => kind),
      votes: Float64Array.from(votes, ([, , vote]) => vote),
      traits: Int32Array.from(values, ([at]) => at),
      values: Float64Array.from(values, ([, value]) => value),
    };
  });
  const right = examples.map(({ kinds }) =>
    Uint8Array.from(KIND_IDS, (kind) => Number(kinds.includes(kind))),
  );
  const pull = Float64Array.from({ length: size }, (_, j) =>
    j < n ? biasL2 : j < votesAt ? trustL2 : j < traitsAt ? l2 : traitL2,
  );
  const total = examples.reduce((sum, { weight }) => sum + weight, 0) || 1;

  const weights = new Float64Array(size);
  const start = new Float64Array(size);
  sources.forEach((source, i) => {
    start[trustAt + i] = options.trust?.[source] ?? 1;
  });
  weights.set(start);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const gradient = new Float64Array(size);
  const scores = new Float64Array(n);
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      const kinds = right[i];
      if (!row || !kinds) continue;
      for (let k = 0; k < n; k++) scores[k] = weights[k] ?? 0;
      for (let j = 0; j < row.votes.length; j++) {
        const source = row.sources[j] ?? 0;
        const k = row.voted[j] ?? 0;
        const trust = (weights[trustAt + source] ?? 0) + (weights[votesAt + source * n + k] ?? 0);
        scores[k] = (scores[k] ?? 0) + (row.votes[j] ?? 0) * trust;
      }
      for (let j = 0; j < row.values.length; j++) {
        const at = row.traits[j] ?? 0;
        const value = row.values[j] ?? 0;
        for (let k = 0; k < n; k++) scores[k] = (scores[k] ?? 0) + value * (weights[at + k] ?? 0);
      }
      const p = softmax(scores);
      let mass = 0;
      for (let k = 0; k < n; k++) if (kinds[k] === 1) mass += p[k] ?? 0;
      const scale = (examples[i]?.weight ?? 1) / total;
      // From here on `p` holds the errors.
      for (let k = 0; k < n; k++) {
        const share = p[k] ?? 0;
        p[k] = scale * (share - (kinds[k] === 1 ? share / Math.max(1e-9, mass) : 0));
        gradient[k] = (gradient[k] ?? 0) + (p[k] ?? 0);
      }
      for (let j = 0; j < row.votes.length; j++) {
        const source = row.sources[j] ?? 0;
        const k = row.voted[j] ?? 0;
        const error = (p[k] ?? 0) * (row.votes[j] ?? 0);
        gradient[trustAt + source] = (gradient[trustAt + source] ?? 0) + error;
        const at = votesAt + source * n + k;
        gradient[at] = (gradient[at] ?? 0) + error;
      }
      for (let j = 0; j < row.values.length; j++) {
        const at = row.traits[j] ?? 0;
        const value = row.values[j] ?? 0;
        for (let k = 0; k < n; k++) gradient[at + k] = (gradient[at + k] ?? 0) + value * (p[k] ?? 0);
      }
    }
    const pace = RATE * Math.min(1, (2 * (steps - step + 1)) / steps);
    const firstLeft = 1 - Math.pow(0.9, step);
    const secondLeft = 1 - Math.pow(0.99, step);
    for (let j = 0; j < size; j++) {
      const g = (gradient[j] ?? 0) + ((pull[j] ?? 0) * ((weights[j] ?? 0) - (start[j] ?? 0))) / total;
      const m = 0.9 * (first[j] ?? 0) + 0.1 * g;
      const v = 0.99 * (second[j] ?? 0) + 0.01 * g * g;
      first[j] = m;
      second[j] = v;
      const unbiased = m / firstLeft;
      const spread = Math.sqrt(v / secondLeft) + 1e-6;
      weights[j] = (weights[j] ?? 0) - (pace * unbiased) / spread;
    }
  }
  const byKind = (at: number): Partial<Record<KindId, number>> =>
    Object.fromEntries(
      KIND_IDS.map((kind, k) => [kind, rounded(weights[at + k] ?? 0)] as const).filter(
        ([, w]) => Math.abs(w) >= 0.01,
      ),
    );
  return {
    bias: byKind(0),
    trust: Object.fromEntries(sources.map((source, s) => [source, rounded(weights[trustAt + s] ?? 0)])),
    votes: Object.fromEntries(sources.map((source, s) => [source, byKind(votesAt + s * n)])),
    traits: Object.fromEntries(traits.map((trait, t) => [trait, byKind(traitsAt + t * n)])),
  };
}

function frequent(
  examples: readonly KindExample[],
  names: (clues: KindClues) => string[],
  minCount: number,
): string[] {
  const counts = new Map<string, number>();
  for (const { clues } of examples)
    for (const name of names(clues)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= minCount)
    .map(([name]) => name)
    .sort();
}

const rounded = (x: number): number => Math.round(x * 100) / 100;
