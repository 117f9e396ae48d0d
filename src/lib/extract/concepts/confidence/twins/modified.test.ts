import { describe, expect, it } from 'vitest';
import { doubtedOf, twin } from './twin.fixture.ts';
import type { Twin } from './twin.ts';

const once = { places: 1 };
const flame = twin('flame', 0.95, { kind: 'parameter' });

/** Notes on lanterns, and others that "price" and its like may be told of in. */
const aboutLanterns = (...twins: Twin[]): Twin[] => [
  twin('lantern', 0.95, { places: 40 }),
  ...'wick glass oil shop hook porch wheel bell'
    .split(' ')
    .map((word) => twin(`lantern ${word}`, 0.9, { isSetApart: true })),
  ...twins,
];

describe('modified', () => {
  it.each([
    [
      'what the notes are about before one that they name often',
      aboutLanterns(twin('price', 0.95, { places: 9 }), twin('lantern price', 0.9)),
      'lantern price',
    ],
    [
      'it where both are certain',
      aboutLanterns(twin('price', 0.96, { places: 9 }), twin('lantern price', 0.97)),
      'lantern price',
    ],
    [
      'its short form',
      aboutLanterns(
        twin('storm lantern', 0.95, { aliases: ['SL'] }),
        twin('price', 0.95, { places: 9 }),
        twin('SL price', 0.9, once),
      ),
      'SL price',
    ],
    [
      'what is done to data, where it is known by itself',
      [twin('sorting', 0.9), twin('data sorting', 0.9)],
      'data sorting',
    ],
    [
      'a weak word that it stands before',
      aboutLanterns(twin('price', 0.5), twin('lantern price', 0.8)),
      'price',
    ],
    ['a value of a setting', [flame, twin('high flame', 0.99, { isTitle: true })], 'high flame'],
    ['a value in figures', [flame, twin('max flame 12', 0.99, { isTitle: true })], 'max flame 12'],
    [
      'a degree said once',
      [twin('smoke', 0.9, { kind: 'risk' }), twin('high smoke', 0.5, once)],
      'high smoke',
    ],
    [
      'a risk that may come',
      [twin('smoke', 0.9, { kind: 'risk' }), twin('potential smoke', 0.9, { isTitle: true })],
      'potential smoke',
    ],
    [
      'an adjective that judges',
      [twin('price', 0.9), twin('easy price', 0.95, { isTitle: true })],
      'easy price',
    ],
  ])('doubts %s', (_, twins, label) => {
    expect(doubtedOf(twins)).toEqual([label]);
  });

  it.each([
    [
      'what is named about as often',
      aboutLanterns(twin('price', 0.95, { places: 5 }), twin('lantern price', 0.9)),
    ],
    [
      'the surer that is named less often',
      aboutLanterns(twin('price', 0.8, { places: 9 }), twin('lantern price', 0.9)),
    ],
    [
      'a noun that stands before few',
      [twin('lantern', 0.95, { places: 40 }), twin('price', 0.95, { places: 9 }), twin('lantern price', 0.9)],
    ],
    ['a setting of its own', [flame, twin('max flame', 0.99, { isTitle: true })]],
    [
      'a degree with an entry of its own',
      [twin('smoke', 0.9, { kind: 'risk' }), twin('high smoke', 0.9, { ...once, isSetApart: true })],
    ],
    ['a large one of its sort', [twin('lantern', 0.9), twin('large lantern', 0.5, once)]],
    ['a thing of data', [twin('mill', 0.9), twin('data mill', 0.9)]],
    ['a title on what is done to data', [twin('sorting', 0.9), twin('data sorting', 0.9, { isTitle: true })]],
    ['another kind of thing', [twin('sorting', 0.9, { kind: 'risk' }), twin('data sorting', 0.9)]],
    ['a term', [twin('heat', 0.9), twin('potential heat', 0.9)]],
    ['an adjective that sets apart', [twin('price', 0.9), twin('flat price', 0.5, once)]],
    ['a praised thing named more often', [twin('price', 0.9, once), twin('easy price', 0.95)]],
  ])('leaves %s', (_, twins) => {
    expect(doubtedOf(twins)).toEqual([]);
  });
});
