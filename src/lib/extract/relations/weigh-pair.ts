/**
 * From the scores of a pair and of its relations to what is drawn and what is offered. Where the pair is sure and the
 * relation is not, the tie is drawn as such and the likeliest relation offered beside it: a relation that only the kinds
 * of the two suggest is never drawn as fact.
 */
import { calibrate, type Calibration, type Model, rawScore, usedNames } from '#lib/extract/scorer/index.ts';
import type { Candidate, Pair } from './pair.ts';
import type { Proposal } from './proposal.ts';
import { linkingWords } from './linking-words.ts';
import { relationFeatures } from './relation-features.ts';
import { candidatesOf } from './suggest.ts';
import type { Surroundings } from './surroundings.ts';

export interface Choice {
  readonly candidate: Candidate;
  /** 0..1 */
  readonly score: number;
}

/** What the scores mean, held against what careful readers found in sections that the scorers had not seen. */
export interface Shares {
  /** Score of a pair → how often the readers tie the two. */
  readonly pair: Calibration;
  /** Score of a relation → how often it is theirs, where they tie the two. */
  readonly relation: Calibration;
  /** Both together (`joint`) → how often the proposition is right as it reads. */
  readonly final: Calibration;
}

export interface Weighing {
  readonly around: Surroundings;
  readonly models: readonly Model[];
  readonly shares: Shares;
}

/** In: the score of a pair, 0..1. Out: what to draw or offer, with calibrated scores, the surest first. */
export function weighPair(pair: Pair, right: number, { around, models, shares }: Weighing): Choice[] {
  const ranked = rankCandidates(pair, around, models);
  const best = likeliest(ranked);
  if (!best) return [];
  const tied = calibrate(shares.pair, right);
  const weigh = (choice: Choice): number => {
    const told = calibrate(shares.final, joint(tied, calibrate(shares.relation, choice.score)));
    const isRead = !isHint(pair, choice) && isSaid(choice.candidate);
    return isRead ? told : Math.min(told, MOST_OF_HINTS);
  };
  const score = weigh(best);
  const others = ranked
    .filter((other) => other !== best && isRival(other, best))
    .slice(0, 1)
    .map((other) => offer(other.candidate, weigh(other)))
    .filter((other) => other.score >= OFFERED);
  const first = Math.max(score, tied) >= OFFERED ? [{ candidate: best.candidate, score }] : [];
  if (score >= DRAWN || tied < DRAWN || best.candidate.relation === 'related-to')
    return [...first, ...others];
  // The two hang together, and how is not sure: the notes' own words tell, where they have some.
  const vague = linkingWords(pair, around) !== null && !pair.proposals.every(isTogether);
  return vague ? [{ candidate: vagueTie(pair), score: tied }, ...first, ...others] : [...first, ...others];
}

/** Two that hang together less likely are set apart so much more often than tied that it is not worth a look. */
const OFFERED = 0.26;
/** The default threshold of what is shown. */
const DRAWN = 0.5;
/** What no passage says is offered at best. */
const MOST_OF_HINTS = 0.49;

const offer = (candidate: Candidate, score: number): Choice => ({
  candidate,
  score: Math.min(score, MOST_OF_HINTS),
});

/** How close to the best a second relation must come to be offered too. */
const CLOSE = { said: 0.5, suggested: 0.92 } as const;

function isRival({ candidate, score }: Choice, best: Choice): boolean {
  if (candidate.relation === 'related-to') return false;
  return score >= best.score * (isSaid(candidate) ? CLOSE.said : CLOSE.suggested);
}

/** That the two hang together, by all passages that tie them. */
function vagueTie({ ends: [subject, object] }: Pair): Candidate {
  return { subject, object, relation: 'related-to', proposals: [] };
}

/** The scored relations of a pair, the likeliest first. */
export function rankCandidates(pair: Pair, around: Surroundings, models: readonly Model[]): Choice[] {
  const used = usedNames(models);
  return candidatesOf(pair, around)
    .map((candidate) => ({
      candidate,
      score: rawScore(models, relationFeatures(candidate, pair, around, used)),
    }))
    .sort((a, b) => b.score - a.score);
}

/**
 * The relation that the scorer finds likeliest of those that the notes say; of those that the kinds suggest only where
 * the notes say none, or one that is clearly less likely.
 */
export function likeliest(ranked: readonly Choice[]): Choice | null {
  const said = ranked.find(({ candidate }) => isSaid(candidate));
  const suggested = ranked.find(({ candidate }) => !isSaid(candidate));
  if (!said || !suggested) return said ?? suggested ?? null;
  return suggested.score * CLEARLY_LESS > said.score ? suggested : said;
}

const CLEARLY_LESS = 0.4;

/** Names that only stand together are offered and never drawn. */
const isHint = (pair: Pair, { candidate }: Choice): boolean =>
  (candidate.proposals.length > 0 ? candidate : pair).proposals.every(isTogether);

/**
 * In: how often readers tie the two, and how often by this relation, 0..1. Out: rises with both; readers leave out what
 * seems minor to them, so that a relation may well be right where the pair is not theirs.
 */
export const joint = (pair: number, relation: number): number => (pair + MINOR * (1 - pair)) * relation;

const MINOR = 0.3;

const isSaid = ({ proposals }: Candidate): boolean => !proposals.every(isTogether);

/** The two names only stand beside each other. */
export const isTogether = ({ features }: Proposal): boolean => features['together'] === 1;
