/**
 * Judges a pair of concepts by all that the rules read of it: is it right, and which relation is it? One relation a pair,
 * and beside it a contrast that the author states: what is mixed up with a thing may well be a part of it.
 */
import relationWords from '#data/vocabulary/relations.json' with { type: 'json' };
import { calibrate, type Calibration, type Model, rawScore } from '#lib/extract/scorer/index.ts';
import type { JudgedRelation } from './judged-relation.ts';
import type { Candidate, Pair } from './pair.ts';
import { pairFeatures } from './pair-features.ts';
import { candidatesOf } from './suggest.ts';
import { relationFeatures } from './relation-features.ts';
import type { Surroundings } from './surroundings.ts';
import { shareRight, votes } from './votes.ts';

/** What training gives; plain JSON. */
export interface JudgeWeights {
  readonly pair: readonly Model[];
  readonly relation: readonly Model[];
  /** From the two scores together to the share that is right. */
  readonly final: Calibration;
}

export interface Judging {
  readonly around: Surroundings;
  /** Null judges by the rules' own priors. */
  readonly weights: JudgeWeights | null;
}

/** Concepts that are less sure than this pull their relations down. */
const SURE = 0.5;

export function judgePair(pair: Pair, judging: Judging): JudgedRelation[] {
  const stated = pair.candidates.filter(({ proposals }) => proposals.some((p) => p.stated));
  const judged = (candidate: Candidate, confidence: number): JudgedRelation => ({
    subject: candidate.subject,
    object: candidate.object,
    relation: candidate.relation,
    phrase:
      candidate.proposals.find(({ phrase }) => phrase !== null)?.phrase ??
      relationWords[candidate.relation].phrase,
    confidence,
    evidence: evidenceOf(candidate),
    rules: [...new Set(pair.proposals.map(({ rule }) => rule))].sort(),
  });
  if (stated.length > 0) return chooseStated(stated).map((candidate) => judged(candidate, 1));
  const chosen = choose(pair, judging);
  return chosen ? [judged(chosen.candidate, chosen.score * endsFactor(pair, judging.around))] : [];
}

interface Choice {
  readonly candidate: Candidate;
  readonly score: number;
}

/** What the author says outright: of several that tie the two, what says most; and that they are set apart. */
function chooseStated(stated: readonly Candidate[]): Candidate[] {
  const ties = stated.filter(({ relation }) => relation !== 'contrasts-with');
  const tie = ties.find(({ relation }) => relation !== 'related-to') ?? ties[0];
  const contrast = stated.find(({ relation }) => relation === 'contrasts-with');
  return [tie, contrast].flatMap((candidate) => candidate ?? []);
}

function choose(pair: Pair, { around, weights }: Judging): Choice | null {
  if (!weights) {
    const candidate = mostVotes(pair);
    return candidate ? { candidate, score: shareRight(votes(pair.proposals)) } : null;
  }
  const best = bestCandidate(pair, around, weights.relation);
  if (!best) return null;
  const right = rawScore(weights.pair, pairFeatures(pair, around));
  return { candidate: best.candidate, score: calibrate(weights.final, joint(right, best.score)) };
}

/** The relation that the scorer finds likeliest, with its score. */
export function bestCandidate(pair: Pair, around: Surroundings, models: readonly Model[]): Choice | null {
  let best: Choice | null = null;
  for (const candidate of candidatesOf(pair, around)) {
    const score = rawScore(models, relationFeatures(candidate, pair, around));
    if (!best || score > best.score) best = { candidate, score };
  }
  return best;
}

function mostVotes(pair: Pair): Candidate | null {
  let best: { candidate: Candidate; score: number } | null = null;
  for (const candidate of pair.candidates) {
    const score = votes(candidate.proposals);
    if (!best || score > best.score) best = { candidate, score };
  }
  return best?.candidate ?? null;
}

/** Ranks by the pair first, and by the relation among pairs alike. */
export const joint = (pair: number, relation: number): number => pair * (0.6 + 0.4 * relation);

export function endsFactor(pair: Pair, around: Surroundings): number {
  const least = Math.min(...pair.ends.map((id) => around.concept(id)?.confidence ?? 0));
  return Math.min(1, least / SURE);
}

function evidenceOf(candidate: Candidate): JudgedRelation['evidence'] {
  return [...candidate.proposals]
    .sort((a, b) => (b.features['prior'] ?? 0) - (a.features['prior'] ?? 0))
    .map(({ evidence }) => evidence);
}
