import { describe, expect, it } from 'vitest';
import type { RelationId } from '#lib/graph/types.ts';
import { judgePair, passagesOf, type Judging } from './judge.ts';
import { gatherPairs, type Pair } from './pair.ts';
import type { Proposal } from './proposal.ts';
import { candidatesOf } from './suggest.ts';
import { makeSurroundings } from './surroundings.ts';
import { joint } from './weigh-pair.ts';
import { exampleReading } from './read-example.ts';

function proposal(relation: RelationId, prior: number, features: Record<string, number> = {}): Proposal {
  const evidence = { source: 'a', line: prior * 100, endLine: 1, quote: '', section: [], rule: 'test' };
  return {
    subject: 'lamp',
    object: 'reading',
    relation,
    phrase: null,
    rule: 'test',
    stated: false,
    evidence,
    features: { prior, ...features },
  };
}

const onePair = (...proposals: Proposal[]): Pair => {
  const [pair] = gatherPairs(proposals);
  if (!pair) throw new Error('No pair was gathered.');
  return pair;
};

describe('the judge', () => {
  it('ranks by pair and relation together', () => {
    expect(joint(0.8, 0.9)).toBeGreaterThan(joint(0.9, 0.3));
    expect(joint(0.8, 0.9)).toBeGreaterThan(joint(0.6, 0.9));
    expect(joint(1, 0.9)).toBe(0.9);
  });

  it('keeps to what the notes say, and asks the kinds only where they say little', () => {
    const { reading } = exampleReading('lamp, reading', { lamp: 'service', reading: 'application' });
    const relations = (pair: Pair): string[] =>
      candidatesOf(pair, makeSurroundings(reading, [pair])).map(({ relation }) => relation);
    expect(relations(onePair(proposal('uses', 0.6)))).toEqual(['uses']);
    expect(relations(onePair(proposal('related-to', 0.05)))).toContain('used-for');
  });

  it('has a passage even where none says which relation it is', () => {
    const pair = onePair(proposal('related-to', 0.05), proposal('uses', 0.1));
    const suggested = { subject: 'lamp', object: 'reading', relation: 'used-for' as const, proposals: [] };
    expect(passagesOf(suggested, pair).map(({ line }) => line)).toEqual([10, 5]);
  });
});

/** What is stated is not held against anything else. */
const OUTRIGHT = { weights: null } as Judging;

describe('what is stated of two', () => {
  const said = (relation: RelationId): Proposal => ({
    ...proposal(relation, 1),
    subject: 'b',
    object: 'a',
    stated: true,
  });
  it.each([
    ['a tie and a contrast', ['is-a', 'contrasts-with'], ['b is-a a', 'a contrasts-with b']],
    ['one of two ties', ['uses', 'part-of'], ['b part-of a']],
    ['a vague tie only where nothing else is said', ['related-to', 'uses'], ['b uses a']],
  ] as const)('%s', (_, relations, kept) => {
    const pair = onePair(...relations.map(said));
    expect(
      judgePair(pair, OUTRIGHT).map(({ subject, relation, object }) => `${subject} ${relation} ${object}`),
    ).toEqual(kept);
  });
});
