import { describe, expect, it } from 'vitest';
import type { Proposal } from './proposal.ts';
import { shareRight, votes } from './votes.ts';

const proposal = (rule: string, prior: number): Proposal => ({
  subject: 'a',
  object: 'b',
  relation: 'uses',
  phrase: null,
  rule,
  stated: false,
  evidence: { source: 's', line: 1, endLine: 1, quote: 'q', section: [], rule },
  features: { prior },
});

describe('votes', () => {
  it('rules that agree say more, one rule twice says no more', () => {
    expect(votes([proposal('gloss', 0.5), proposal('item', 0.5)])).toBeCloseTo(0.75);
    expect(votes([proposal('gloss', 0.5), proposal('gloss', 0.4)])).toBeCloseTo(0.5);
  });

  it('become shares that rise with them and stay between 0 and 1', () => {
    const shares = Array.from({ length: 101 }, (_, i) => shareRight(i / 100));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeGreaterThanOrEqual(0);
    expect(shares[100]).toBe(1);
    expect(shareRight(0.3)).toBeCloseTo(0.5);
  });
});
