import { calibrate, type Calibration } from '#lib/extract/scorer/index.ts';
import type { Proposal } from './proposal.ts';

/** Noisy or over the rules, 0..1: each rule counts once, with its best proposal's prior. */
export function votes(proposals: readonly Proposal[]): number {
  if (proposals.length < MANY) return countVotes(proposals);
  let share = KNOWN.get(proposals);
  if (share === undefined) {
    share = countVotes(proposals);
    KNOWN.set(proposals, share);
  }
  return share;
}

/** The proposals of a pair are asked for again with every relation that it may have; a few are counted sooner than found. */
const MANY = 4;
const KNOWN = new WeakMap<readonly Proposal[], number>();

function countVotes(proposals: readonly Proposal[]): number {
  const best = new Map<string, number>();
  for (const { rule, features } of proposals) {
    best.set(rule, Math.max(best.get(rule) ?? 0, features['prior'] ?? 0));
  }
  let wrong = 1;
  for (const prior of best.values()) wrong *= 1 - prior;
  return 1 - wrong;
}

/**
 * Votes → how often such pairs are right. The shares are what careful readers' annotations of two sets of notes say of
 * pairs between concepts that they name; below a half they are set lower, since there the relation is seldom right.
 */
const SHARES: Calibration = {
  points: [
    [0, 0.05],
    [0.1, 0.25],
    [0.2, 0.4],
    [0.3, 0.5],
    [0.5, 0.58],
    [0.65, 0.65],
    [0.75, 0.85],
    [1, 1],
  ],
};

/** In: votes, 0..1. Out: 0..1, rising with them. */
export const shareRight = (vote: number): number => calibrate(SHARES, vote);
