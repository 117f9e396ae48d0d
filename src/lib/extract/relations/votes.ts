import type { Proposal } from './proposal.ts';

/** Noisy or over the rules, 0..1: each rule counts once, with its best proposal's prior. */
export function votes(proposals: readonly Proposal[]): number {
  const best = new Map<string, number>();
  for (const { rule, features } of proposals) {
    best.set(rule, Math.max(best.get(rule) ?? 0, features['prior'] ?? 0));
  }
  let wrong = 1;
  for (const prior of best.values()) wrong *= 1 - prior;
  return 1 - wrong;
}
