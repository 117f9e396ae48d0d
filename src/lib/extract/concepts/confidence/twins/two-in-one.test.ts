import { describe, expect, it } from 'vitest';
import { doubtedOf, twin } from './twin.fixture.ts';

describe('twoInOne', () => {
  it.each([
    ['two names with their owner’s', [twin('Acme Glue and Acme Paper', 0.9)], 'Acme Glue and Acme Paper'],
    [
      'two names bound by “and”',
      [twin('salt', 0.9), twin('rye', 0.9), twin('salt and rye', 0.6)],
      'salt and rye',
    ],
    [
      'a title of two that are known',
      [twin('salt', 0.9), twin('rye', 0.9), twin('salt and rye', 0.5, { isTitle: true })],
      'salt and rye',
    ],
    [
      'two that are written as one',
      [twin('oil lantern', 0.9), twin('gas lantern', 0.8), twin('oil/gas lantern', 0.7)],
      'oil/gas lantern',
    ],
    [
      'the half of a name',
      [twin('storm lantern', 0.9, { places: 1 }), twin('storm lantern and care', 0.8, { places: 1 })],
      'storm lantern',
    ],
    [
      'a pair of names, not its halves',
      [
        twin('Acme Storm Lantern', 0.9, { places: 1 }),
        twin('Acme Storm Lantern and Acme Lamp', 0.8, { places: 1 }),
      ],
      'Acme Storm Lantern and Acme Lamp',
    ],
  ])('doubts %s', (_, twins, label) => {
    expect(doubtedOf(twins)).toEqual([label]);
  });

  it.each([
    ['half of an either', [twin('oil lantern', 0.9), twin('oil/gas lantern', 0.7)]],
    [
      'a title of two that is sure',
      [twin('salt', 0.9), twin('rye', 0.9), twin('salt and rye', 0.8, { isTitle: true })],
    ],
    [
      'two that stand by themselves as one',
      [twin('salt', 0.9), twin('rye', 0.9), twin('salt and rye', 0.8, { isSetApart: true })],
    ],
  ])('leaves %s', (_, twins) => {
    expect(doubtedOf(twins)).toEqual([]);
  });
});
