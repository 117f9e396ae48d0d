/**
 * Judges a pair of concepts by all that the rules read of it: is it right, and which relation is it? One relation a pair,
 * and beside it a contrast that the author states: what is mixed up with a thing may well be a part of it.
 */
import relationWords from '#data/vocabulary/relations.json' with { type: 'json' };
import { calibrate, type Calibration, type Model, rawScore, usedNames } from '#lib/extract/scorer/index.ts';
import type { JudgedRelation } from './judged-relation.ts';
import type { Candidate, Pair } from './pair.ts';
import { pairFeatures } from './pair-features.ts';
import { candidatesOf } from './suggest.ts';
import { relationFeatures } from './relation-features.ts';
import type { Proposal } from './proposal.ts';
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
    evidence: passagesOf(candidate, pair),
    rules: [...new Set(pair.proposals.map(({ rule }) => rule))].sort(),
  });
  if (stated.length > 0) return chooseStated(stated).map((candidate) => judged(candidate, 1));
  const chosen = choose(pair, judging);
  return chosen ? [judged(chosen.candidate, chosen.score * endsFactor(pair, judging.around))] : [];
}

export interface Choice {
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
  if (!weights) return chooseByVotes(pair);
  const best = bestCandidate(pair, around, weights.relation);
  if (!best) return null;
  const right = rawScore(weights.pair, pairFeatures(pair, around));
  return {
    candidate: best.candidate,
    score: calibrated(pair, best, joint(right, best.score), weights.final),
  };
}

/**
 * In: how likely the pair and its likeliest relation are, 0..1. Out: how often such pairs are right, 0..1. Names that only
 * stand together are offered and never drawn.
 */
export function calibrated(pair: Pair, { candidate }: Choice, score: number, final: Calibration): number {
  const share = calibrate(final, score);
  const hint = (candidate.proposals.length > 0 ? candidate : pair).proposals.every(isTogether);
  return hint ? Math.min(share, MOST_OF_HINTS) : share;
}

function chooseByVotes(pair: Pair): Choice | null {
  const candidate = mostVotes(pair);
  return candidate ? { candidate, score: shareRight(tellingVotes(pair.proposals)) } : null;
}

/**
 * The relation that the scorer finds likeliest of those that the notes say; of those that the kinds suggest only where
 * the notes say none, or one that is clearly less likely.
 */
export function bestCandidate(pair: Pair, around: Surroundings, models: readonly Model[]): Choice | null {
  let said: Choice | null = null;
  let suggested: Choice | null = null;
  const used = usedNames(models);
  for (const candidate of candidatesOf(pair, around)) {
    const score = rawScore(models, relationFeatures(candidate, pair, around, used));
    if (candidate.proposals.every(isTogether)) {
      if (!suggested || score > suggested.score) suggested = { candidate, score };
    } else if (!said || score > said.score) said = { candidate, score };
  }
  if (!said || !suggested) return said ?? suggested;
  return suggested.score * CLEARLY_LESS > said.score ? suggested : said;
}

const CLEARLY_LESS = 0.75;

function mostVotes(pair: Pair): Candidate | null {
  let best: { candidate: Candidate; score: number } | null = null;
  for (const candidate of pair.candidates) {
    const score = tellingVotes(candidate.proposals);
    if (!best || score > best.score) best = { candidate, score };
  }
  return best?.candidate ?? null;
}

/** Nearly the chance that both are right; a pair whose relation is in doubt keeps some worth. */
export const joint = (pair: number, relation: number): number => pair * (0.2 + 0.8 * relation);

/** Below the threshold of what is shown. */
const MOST_OF_HINTS = 0.45;

const tellingVotes = (proposals: readonly Proposal[]): number =>
  votes(proposals.filter((proposal) => !isTogether(proposal)));

const isTogether = ({ features }: Proposal): boolean => features['together'] === 1;

export function endsFactor(pair: Pair, around: Surroundings): number {
  const least = Math.min(...pair.ends.map((id) => around.concept(id)?.confidence ?? 0));
  return Math.min(1, least / SURE);
}

/** The passages that say it, surest first; where none says which relation it is, all that tie the pair. */
export function passagesOf(candidate: Candidate, pair: Pair): JudgedRelation['evidence'] {
  return [...(candidate.proposals.length > 0 ? candidate : pair).proposals]
    .sort((a, b) => (b.features['prior'] ?? 0) - (a.features['prior'] ?? 0))
    .map(({ evidence }) => evidence);
}
