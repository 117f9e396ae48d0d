import { describe, expect, it } from 'vitest';
import { doubtedOf, twin } from './twin.fixture.ts';

const once = { places: 1 } as const;

describe('glossed', () => {
  it.each([
    ['storm lamp', [twin('lantern', 0.9), twin('storm lamp', 0.8, { ...once, brackets: ['lantern'] })]],
    [
      'oil house',
      [
        twin('Mill Store', 0.9, { aliases: ['MS'] }),
        twin('oil house', 0.8, { ...once, brackets: ['MS = mill store'] }),
      ],
    ],
    [
      'standardized lantern',
      [twin('lantern', 0.9), twin('standardized lantern', 0.6, { ...once, under: ['Lanterns'] })],
    ],
    [
      'lantern building',
      [twin('storm lantern', 0.9), twin('lantern building', 0.6, { ...once, under: ['Storm lanterns'] })],
    ],
    [
      'oil transformation',
      [
        twin('wick transformation', 0.9, { isTitle: true }),
        twin('oil transformation', 0.7, { ...once, isDoing: true, under: ['Wick transformation'] }),
      ],
    ],
    ['storm lantern lighting', [twin('SLL', 0.9), twin('storm lantern lighting', 0.6, once)]],
    ['lamp inquiry', [twin('lamp query', 0.9), twin('lamp inquiry', 0.6, once)]],
    ['undesirable lamp', [twin('unwanted lamp', 0.8), twin('undesirable lamp', 0.6, once)]],
    ['number of wicks', [twin('wick', 0.9), twin('number of wicks', 0.9)]],
    ['sorting', [twin('data sorting', 0.9, { isTitle: true }), twin('sorting', 0.8, once)]],
  ])('doubts %s', (label, twins) => {
    expect(doubtedOf(twins)).toEqual([label]);
  });

  it.each([
    [
      'a name with the initials of one that is named once',
      [twin('SLL', 0.9, once), twin('storm lantern lighting', 0.6, once)],
    ],
    ['examples in brackets', [twin('oil', 0.9), twin('lamp', 0.8, { ...once, brackets: ['oil, gas'] })]],
    [
      'what is done, with a thing in brackets',
      [twin('wick', 0.9), twin('lighting', 0.8, { ...once, kind: 'application', brackets: ['wick'] })],
    ],
    [
      'what has a place of its own',
      [twin('lantern', 0.9), twin('storm lamp', 0.8, { brackets: ['lantern'] })],
    ],
    [
      'a sorting that is told of',
      [twin('data sorting', 0.9, { isTitle: true }), twin('sorting', 0.8, { isTitle: true })],
    ],
  ])('leaves %s', (_, twins) => {
    expect(doubtedOf(twins)).toEqual([]);
  });
});
