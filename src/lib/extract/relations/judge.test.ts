import { expect, it } from 'vitest';
import type { RelationId } from '#lib/graph/types.ts';
import { judgePair, type Judging } from './judge.ts';
import { gatherPairs } from './pair.ts';
import type { Proposal } from './proposal.ts';

const said = (subject: string, relation: RelationId, object: string): Proposal => ({
  subject,
  object,
  relation,
  phrase: null,
  rule: 'stated',
  stated: true,
  evidence: { source: 's', line: 1, endLine: 1, quote: relation, section: [], rule: 'stated' },
  features: { prior: 1 },
});
/** What is stated is not held against anything else. */
const OUTRIGHT = { weights: null } as Judging;

it.each([
  ['a tie and a contrast', ['is-a', 'contrasts-with'], ['b is-a a', 'a contrasts-with b']],
  ['one of two ties', ['uses', 'part-of'], ['b part-of a']],
  ['a vague tie only where nothing else is said', ['related-to', 'uses'], ['b uses a']],
] as const)('what is stated of two: %s', (_, relations, kept) => {
  const [pair] = gatherPairs(relations.map((relation) => said('b', relation, 'a')));
  if (!pair) throw new Error('no pair');
  expect(
    judgePair(pair, OUTRIGHT).map(({ subject, relation, object }) => `${subject} ${relation} ${object}`),
  ).toEqual(kept);
});
