import { describe, expect, it } from 'vitest';
import type { ConceptIndex, ResolvedConcept } from '#lib/extract/concepts/concept-index.ts';
import { throughInnerNames } from './inner-names.ts';
import type { Proposal } from './proposal.ts';
import { makeReading } from './reading/reading.ts';

const concept = (id: string, confidence: number): ResolvedConcept => ({
  id,
  label: id.replaceAll('-', ' '),
  kind: 'concept',
  kindConfidence: 1,
  aliases: [],
  confidence,
  mentions: [],
});

function through(
  object: string,
  relation: Proposal['relation'],
  confidence = 0.2,
  rule = 'sentence',
): string[] {
  const concepts = [
    concept('oven', 0.9),
    concept('stone-oven', 0.9),
    concept('salt', 0.3),
    concept(object, confidence),
  ];
  const index: ConceptIndex = {
    concepts,
    byId: new Map(concepts.map((one) => [one.id, one])),
    byRun: new Map(),
  };
  const evidence = { source: 's', line: 1, endLine: 1, quote: 'q', section: [], rule: 'sentence' };
  const proposal: Proposal = {
    subject: 'bread',
    object,
    relation,
    phrase: null,
    rule,
    stated: false,
    evidence,
    features: { prior: 0.5 },
  };
  return throughInnerNames([proposal], makeReading([], index)).map((one) => `${one.relation} ${one.object}`);
}

describe('names inside longer phrases', () => {
  it.each<[string, Proposal['relation'], string[]]>([
    ['large-stone-ovens', 'uses', ['uses stone-oven']],
    ['oven-glove', 'uses', ['uses oven']],
    ['oven-glove', 'is-a', []],
    ['old-oven', 'is-a', ['is-a oven']],
    ['sea-salt', 'uses', []],
  ])('%s, %s', (object, relation, found) => {
    expect(through(object, relation)).toEqual(found);
  });

  it('a name that is sure itself speaks for itself', () => {
    expect(through('old-oven', 'uses', 0.8)).toEqual([]);
  });

  it('what is told apart from a name by its words is not told apart from the name inside', () => {
    expect(through('old-oven', 'contrasts-with', 0.2, 'sibling')).toEqual([]);
    expect(through('old-oven', 'contrasts-with', 0.2, 'opposites')).toEqual([]);
  });
});
