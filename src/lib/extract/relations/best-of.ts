import type { Proposal } from './proposal.ts';

/** The proposal with the highest prior, the first of equals; null of none. */
export function bestOf(proposals: readonly Proposal[]): Proposal | null {
  let best: Proposal | null = null;
  for (const proposal of proposals) {
    if (!best || (proposal.features['prior'] ?? 0) > (best.features['prior'] ?? 0)) best = proposal;
  }
  return best;
}
