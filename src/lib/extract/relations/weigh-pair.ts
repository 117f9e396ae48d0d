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

export interface Weighing {
  readonly around: Surroundings;
  readonly models: readonly Model[];
  readonly final: Calibration;
}

/** In: how likely the pair is, 0..1. Out: what to draw or offer, with calibrated scores, the surest first. */
export function weighPair(pair: Pair, right: number, { around, models, final }: Weighing): Choice[] {
  const ranked = rankCandidates(pair, around, models);
  const best = likeliest(ranked);
  if (!best) return [];
  const weigh = (choice: Choice): number => calibrated(pair, choice, joint(right, choice.score), final);
  const score = weigh(best);
  if (score < OFFERED) return [];
  const others = ranked
    .filter((other) => other !== best && isRival(other, best))
    .slice(0, 1)
    .map((other) => offer(other.candidate, weigh(other)))
    .filter((other) => other.score >= OFFERED);
  if (score < DRAWN || !isGuess(best)) return [{ candidate: best.candidate, score }, ...others];
  const offered = [offer(best.candidate, score), ...others];
  const tells = score >= TELLING || linkingWords(pair, around) !== null;
  return tells ? [{ candidate: vagueTie(pair), score }, ...offered] : offered;
}

/** That two have to do with each other, and no word how, is worth a line only where it is rather sure. */
const TELLING = 0.56;
/** What is less likely is wrong so much more often than right that it is not worth a look. */
const OFFERED = 0.26;
/** The default threshold of what is shown. */
const DRAWN = 0.5;
/** Below the threshold of what is shown. */
const MOST_OF_HINTS = 0.45;

const offer = (candidate: Candidate, score: number): Choice => ({
  candidate,
  score: Math.min(score, MOST_OF_HINTS),
});

/**
 * Scores of relations below which the notes hardly say how the two hang together: less must be known of a relation that
 * words tell than of one that only the layout does.
 */
const DOUBTFUL = { told: 0.2, bare: 0.28 } as const;

function isGuess({ candidate, score }: Choice): boolean {
  if (candidate.relation === 'related-to') return false;
  if (!isSaid(candidate)) return true;
  return score < (candidate.proposals.every(isBare) ? DOUBTFUL.bare : DOUBTFUL.told);
}

/** A list or a heading, and no word that tells how. */
const isBare = (proposal: Proposal): boolean =>
  isTogether(proposal) || proposal.features['list:bare'] === 1 || proposal.rule === 'heading';

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

/**
 * In: how likely the pair and its likeliest relation are, 0..1. Out: how often such pairs are right, 0..1. Names that only
 * stand together are offered and never drawn.
 */
export function calibrated(pair: Pair, { candidate }: Choice, score: number, final: Calibration): number {
  const share = calibrate(final, score);
  const hint = (candidate.proposals.length > 0 ? candidate : pair).proposals.every(isTogether);
  return hint ? Math.min(share, MOST_OF_HINTS) : share;
}

/** Nearly the chance that both are right; a pair whose relation is in doubt keeps some worth. */
export const joint = (pair: number, relation: number): number => pair * (0.2 + 0.8 * relation);

const isSaid = ({ proposals }: Candidate): boolean => !proposals.every(isTogether);

/** The two names only stand beside each other. */
export const isTogether = ({ features }: Proposal): boolean => features['together'] === 1;
