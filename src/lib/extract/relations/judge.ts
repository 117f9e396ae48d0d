/**
 * Judges a pair of concepts by all that the rules read of it: is it right, and which relation is it?
 * Placeholder of features and weights lies in `pair-features.ts`, `relation-features.ts` and `weights/`.
 */
import relationWords from '#data/vocabulary/relations.json' with { type: 'json' };
import type { JudgedRelation } from './judged-relation.ts';
import type { Candidate, Pair } from './pair.ts';
import type { Proposal } from './proposal.ts';
import type { Reading } from './reading/reading.ts';

export interface Judging {
  readonly reading: Reading;
  readonly learned: boolean;
}

export function makeJudging(reading: Reading, _proposals: readonly Proposal[], learned: boolean): Judging {
  return { reading, learned };
}

export function judgePair(pair: Pair, judging: Judging): JudgedRelation | null {
  const scored = pair.candidates.map((candidate) => ({ candidate, score: votes(candidate.proposals) }));
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best) return null;
  const { candidate } = best;
  const ends = pair.ends.map((id) => judging.reading.concept(id)?.confidence ?? 0);
  const confidence = votes(pair.proposals) * Math.sqrt(Math.min(...ends));
  return {
    subject: candidate.subject,
    object: candidate.object,
    relation: candidate.relation,
    phrase:
      candidate.proposals.find(({ phrase }) => phrase !== null)?.phrase ??
      relationWords[candidate.relation].phrase,
    confidence,
    evidence: evidenceOf(candidate, pair),
    rules: [...new Set(pair.proposals.map(({ rule }) => rule))].sort(),
  };
}

/** Noisy or over the rules: each rule counts once, with its best. */
export function votes(proposals: readonly Proposal[]): number {
  const best = new Map<string, number>();
  for (const { rule, features } of proposals) {
    best.set(rule, Math.max(best.get(rule) ?? 0, features['prior'] ?? 0));
  }
  let wrong = 1;
  for (const prior of best.values()) wrong *= 1 - prior;
  return 1 - wrong;
}

function evidenceOf(candidate: Candidate, pair: Pair): JudgedRelation['evidence'] {
  const own = [...candidate.proposals].sort(
    (a, b) => (b.features['prior'] ?? 0) - (a.features['prior'] ?? 0),
  );
  void pair;
  return own.map(({ evidence }) => evidence);
}
