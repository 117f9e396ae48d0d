import { describe, expect, it } from 'vitest';
import { doubtedOf, twin } from './twin.fixture.ts';

const once = { places: 1 };

describe('emptyHeads', () => {
  it.each([
    ['a head that adds nothing', [twin('lantern', 0.7), twin('lantern model', 0.65)], 'lantern model'],
    [
      'a name that ends in -based',
      [twin('lantern', 0.7), twin('lantern-based model', 0.65)],
      'lantern-based model',
    ],
    [
      'a head that is the kind',
      [twin('heat', 0.9, { kind: 'parameter' }), twin('heat parameter', 0.6)],
      'heat parameter',
    ],
    [
      'data that are data anyway',
      [twin('sketch', 0.9, { kind: 'data-type' }), twin('sketch data', 0.95)],
      'sketch data',
    ],
    [
      'an exam in its subject',
      [twin('Acme lanterns', 0.8), twin('Acme lanterns exam', 0.7)],
      'Acme lanterns exam',
    ],
    [
      'compliance with what has a short form',
      [twin('OLSA', 0.9), twin('OLSA compliance', 0.88)],
      'OLSA compliance',
    ],
    ['an end that is empty, be it sure', [twin('smoke', 0.95), twin('smoke concern', 0.9)], 'smoke concern'],
    [
      'what does a known thing',
      [
        twin('trimming', 0.9, { kind: 'application' }),
        twin('wick trimming service', 0.8, { ...once, kind: 'application' }),
      ],
      'wick trimming service',
    ],
  ])('doubts %s', (_, twins, label) => {
    expect(doubtedOf(twins)).toEqual([label]);
  });

  it.each([
    ['a head that makes another thing', [twin('heat', 0.9), twin('heat parameter', 0.6)]],
    ['compliance of a thing', [twin('lantern', 0.9), twin('lantern compliance', 0.88)]],
    ['a title', [twin('lantern', 0.7), twin('lantern method', 0.65, { isTitle: true })]],
    ['data of a thing', [twin('mill', 0.9), twin('mill data', 0.95)]],
    ['a system of things', [twin('lamp', 0.9), twin('lamp system', 0.95)]],
    [
      'what does something known as a thing only',
      [twin('trimming', 0.9), twin('wick trimming service', 0.8, { ...once, kind: 'application' })],
    ],
  ])('leaves %s', (_, twins) => {
    expect(doubtedOf(twins)).toEqual([]);
  });
});
