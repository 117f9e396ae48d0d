import { describe, expect, it } from 'vitest';
import type { KindId, RelationId } from '#lib/graph/types.ts';
import { fitKinds } from './constraints.ts';
import type { Proposal } from './proposal.ts';
import { exampleReading } from './read-example.ts';

const KINDS: Readonly<Record<string, KindId>> = {
  lamp: 'service',
  torch: 'service',
  dimmer: 'feature',
  glare: 'risk',
  Nordwind: 'organization',
  yield: 'metric',
  gain: 'metric',
  dazzle: 'risk',
  lighting: 'application',
};
const { reading } = exampleReading(
  'lamp, torch, dimmer, glare, Nordwind, yield, gain, dazzle, lighting',
  KINDS,
);

function proposal(subject: string, relation: RelationId, object: string, rule: string): Proposal {
  const evidence = { source: '', line: 1, endLine: 1, quote: '', section: [], rule };
  return { subject, object, relation, phrase: null, rule, stated: false, evidence, features: { prior: 0.5 } };
}

describe('kinds of the ends', () => {
  it.each<[string, RelationId, string, string, string[]]>([
    ['torch', 'is-a', 'lamp', 'item', ['is-a']],
    // A feature below a service is a part of it, however the list is headed; a sentence may be misread.
    ['dimmer', 'is-a', 'lamp', 'item', ['part-of']],
    ['dimmer', 'is-a', 'lamp', 'sentence', []],
    ['glare', 'mitigates', 'lamp', 'sentence', []],
    // A metric uses nothing, unless a formula says what it is reckoned from.
    ['yield', 'uses', 'dimmer', 'sentence', []],
    ['yield', 'uses', 'dimmer', 'formula', ['uses']],
    ['yield', 'uses', 'gain', 'table-cell', ['uses']],
    ['Nordwind', 'part-of', 'lamp', 'item', []],
    // Below a danger stand dangers; work has nothing to give, but holds what is listed for it.
    ['glare', 'part-of', 'dazzle', 'item-bare', ['is-a']],
    ['glare', 'part-of', 'dazzle', 'sentence', []],
    ['lighting', 'offers', 'dimmer', 'item', ['part-of']],
    ['lighting', 'offers', 'dimmer', 'sentence', []],
    // "For: glare" is against it; a sentence may tell of looking for it.
    ['dimmer', 'used-for', 'glare', 'label-list', ['mitigates']],
    ['dimmer', 'used-for', 'glare', 'sentence', []],
  ])('%s %s %s by %s', (subject, relation, object, rule, kept) => {
    expect(fitKinds(proposal(subject, relation, object, rule), reading).map((one) => one.relation)).toEqual(
      kept,
    );
  });
});
