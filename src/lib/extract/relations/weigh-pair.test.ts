import { describe, expect, it } from 'vitest';
import type { RelationId } from '#lib/graph/types.ts';
import type { Model } from '#lib/extract/scorer/index.ts';
import { linkingWords } from './linking-words.ts';
import { gatherPairs, type Pair } from './pair.ts';
import type { Proposal } from './proposal.ts';
import { exampleReading } from './read-example.ts';
import { makeSurroundings } from './surroundings.ts';
import { weighPair } from './weigh-pair.ts';

function proposal(relation: RelationId, prior: number, quote = ''): Proposal {
  const evidence = { source: 'a', line: 1, endLine: 1, quote, section: [], rule: 'test' };
  const [subject, object] = ['lamp', 'reading'];
  return {
    subject,
    object,
    relation,
    phrase: null,
    rule: 'test',
    stated: false,
    evidence,
    features: { prior },
  };
}

const pairOf = (...proposals: Proposal[]): Pair => {
  const [pair] = gatherPairs(proposals);
  if (!pair) throw new Error('No pair was gathered.');
  return pair;
};

/** A model that gives each relation its log-odds. */
const scores = (odds: Record<string, number>): Model[] => [
  { kind: 'logistic', bias: 0, weights: Object.entries(odds).map(([id, one]) => [`is:${id}`, one] as const) },
];

const asScored = { points: [[0, 0] as const, [1, 1] as const] };
const shares = { pair: asScored, relation: asScored, final: asScored };
const { reading } = exampleReading('lamp, reading', { lamp: 'service', reading: 'application' });

function weigh(pair: Pair, odds: Record<string, number>, right = 0.8): string[] {
  const around = makeSurroundings(reading, [pair]);
  return weighPair(pair, right, { around, models: scores(odds), shares }).map(
    ({ candidate, score }) => `${candidate.relation} ${score >= 0.5 ? 'drawn' : 'offered'}`,
  );
}

const VERB = 'The lamp supports the reading.';

describe('what is drawn of a sure pair', () => {
  it('is the relation that the notes tell', () => {
    expect(weigh(pairOf(proposal('uses', 0.6)), { uses: 3 })).toEqual(['uses drawn']);
  });
  it('is what is barely likelier than not, and as sure as that', () => {
    const pair = pairOf(proposal('uses', 0.6));
    const around = makeSurroundings(reading, [pair]);
    const [drawn] = weighPair(pair, 0.9, { around, models: scores({ uses: 0.25 }), shares });
    expect(drawn?.score).toBeCloseTo(0.523, 3);
  });
  it('is no relation that only their kinds suggest: that is offered', () => {
    const told = { 'used-for': 3, 'related-to': -4, uses: -9, 'is-a': -9, offers: -9 };
    expect(weigh(pairOf(proposal('related-to', 0.1)), told)).toEqual(['used-for offered']);
    expect(weigh(pairOf(proposal('related-to', 0.1, VERB)), told)).toEqual([
      'related-to drawn',
      'used-for offered',
    ]);
  });
  it('is no relation that is hardly likely: the words of the notes are, where they have some', () => {
    expect(weigh(pairOf(proposal('uses', 0.6)), { uses: -4 })).toEqual(['uses offered']);
    expect(weigh(pairOf(proposal('uses', 0.6, VERB)), { uses: -4 })).toEqual([
      'related-to drawn',
      'uses offered',
    ]);
  });
  it('has beside it another relation that comes close', () => {
    const pair = pairOf(proposal('uses', 0.6), proposal('requires', 0.6));
    expect(weigh(pair, { uses: 2, requires: 1 })).toEqual(['uses drawn', 'requires offered']);
    expect(weigh(pair, { uses: 2, requires: -3 })).toEqual(['uses drawn']);
  });
});

describe('what is offered and never drawn', () => {
  it('is what only stands together, however sure', () => {
    const beside = { ...proposal('related-to', 0.05, VERB), features: { prior: 0.05, together: 1 } };
    expect(weigh(pairOf(beside), { 'related-to': 9, uses: 9, 'used-for': 9 }, 1)).not.toContainEqual(
      expect.stringContaining('drawn'),
    );
  });
  it('is nothing of a pair that is hardly likely', () => {
    expect(weigh(pairOf(proposal('uses', 0.6)), { uses: -1 }, 0.1)).toEqual([]);
  });
});

describe('the words of the notes between two names', () => {
  it.each([
    ['The lamp supports the reading.', 'lamp supports reading'],
    ['**Lamp:** Improve reading.', 'lamp improves reading'],
    ['A lamp is used in reading.', 'lamp is used in reading'],
    ['lamp, reading', null],
    ['The lamp beside my reading', null],
  ])('%s', (quote, sentence) => {
    const pair = pairOf(proposal('related-to', 0.1, quote));
    const link = linkingWords(pair, makeSurroundings(reading, [pair]));
    expect(link && `${link.subject} ${link.phrase} ${link.object}`).toBe(sentence);
  });
});
