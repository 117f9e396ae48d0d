import { describe, expect, it } from 'vitest';
import { doubtTwins } from './doubt-twins.ts';
import { doubtedOf, twin } from './twin.fixture.ts';
import { DOUBTED } from './twin.ts';

describe('doubtTwins', () => {
  it.each([
    ['two nouns of one doing', [twin('map creation', 0.7), twin('map generation', 0.9)], 'map creation'],
    [
      'what opens with the clipped form of a name',
      [
        twin('semi automatic', 0.9, { aliases: ['semi auto'] }),
        twin('semi auto lantern', 0.6),
        twin('semi automatic-powered lantern', 0.8),
      ],
      'semi auto lantern',
    ],
    [
      'what is of reckoning and what reckons',
      [twin('computational oil', 0.6), twin('compute oil', 0.9)],
      'computational oil',
    ],
    [
      'heads that say the same of a thing',
      [twin('oil pump framework', 0.6), twin('oil pump architecture', 0.9)],
      'oil pump framework',
    ],
    [
      'what is spent less and what is saved',
      [twin('oil saving', 0.6), twin('oil reduction', 0.9)],
      'oil saving',
    ],
    ['a gerund and its noun', [twin('audit', 0.7), twin('auditing', 0.5)], 'auditing'],
    [
      'the same words in another order',
      [twin('filter content', 0.6), twin('content filter', 0.9)],
      'filter content',
    ],
    ['what might be lifted', [twin('audit', 0.7), twin('auditing', 0.2)], 'auditing'],
  ])('doubts the less sure of %s', (_, twins, label) => {
    expect(doubtedOf(twins)).toEqual([label]);
  });

  it.each([
    ['two that are both sure', [twin('train', 0.9), twin('training', 0.95)]],
    [
      'an owner’s name of the same letters',
      [twin('glue', 0.6), twin('Acme Glue', 0.9, { aliases: ['Glue'] })],
    ],
    ['the same heads alone', [twin('framework', 0.6), twin('architecture', 0.9)]],
    ['what goes the other way', [twin('oil-to-gas', 0.6), twin('gas-to-oil', 0.9)]],
    ['a short form that ends with another letter', [twin('OLA', 0.9), twin('OLAS', 0.6)]],
    ['what is hidden anyway', [twin('audit', 0.7), twin('auditing', 0.1)]],
    [
      'what the author states outright',
      [twin('lantern', 1), twin('lantern cared for with Acme', 1), twin('easy lantern', 1)],
    ],
  ])('leaves %s', (_, twins) => {
    expect(doubtedOf(twins)).toEqual([]);
  });

  it('leaves least to what only says what another is, however else it is doubted', () => {
    const [, based = 1, model = 1] = doubtTwins([
      twin('lantern', 0.7),
      twin('lantern-based oil', 0.7),
      twin('lantern model', 0.65),
    ]);
    expect(based).toBe(1);
    expect(model).toBeLessThan(DOUBTED);
  });
});
