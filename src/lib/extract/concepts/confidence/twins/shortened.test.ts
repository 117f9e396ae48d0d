import { describe, expect, it } from 'vitest';
import { doubtedOf, twin } from './twin.fixture.ts';

const once = { places: 1 };

describe('shortened', () => {
  it.each([
    ['a word short for the one longer name', [twin('drift', 0.5), twin('data drift', 0.9)], 'drift'],
    [
      'a word of two written as one elsewhere',
      [twin('pre-heating', 0.8, once), twin('oil preheating', 0.9)],
      'pre-heating',
    ],
    [
      'a word and its clipping',
      [twin('storm lantern', 0.9), twin('storm lantern ltn', 0.95)],
      'storm lantern ltn',
    ],
    [
      'a short form before what is known',
      [twin('lantern oil', 0.9), twin('LB lantern oil', 0.6, once)],
      'LB lantern oil',
    ],
    [
      'a word of which much is told, before which two stand',
      [
        twin('safety', 0.95, { places: 8 }),
        twin('LB lantern', 0.95, { places: 8 }),
        twin('LB lantern safety', 0.6, once),
      ],
      'LB lantern safety',
    ],
    ['the end of a word', [twin('mill', 0.9), twin('windmill', 0.9, { places: 9 })], 'mill'],
    ['initials with an “n”', [twin('quill cleaning', 0.9), twin('QnC', 0.6, once)], 'QnC'],
  ])('doubts %s', (_, twins, label) => {
    expect(doubtedOf(twins)).toEqual([label]);
  });

  it.each([
    [
      'a word that several names end with',
      [twin('drift', 0.5), twin('data drift', 0.9), twin('snow drift', 0.9)],
    ],
    ['the end of a word of which less is told', [twin('mill', 0.9, { places: 9 }), twin('windmill', 0.9)]],
    ['the end of a word that begins with none', [twin('mill', 0.9), twin('quodmill', 0.9, { places: 9 })]],
    ['a word that is sure enough', [twin('drift', 0.8, once), twin('data drift', 0.9)]],
    [
      'two words that stand by themselves',
      [twin('pre-heating', 0.8, { ...once, isSetApart: true }), twin('oil preheating', 0.9)],
    ],
    ['a short form before what is less sure', [twin('lantern oil', 0.6), twin('LB lantern oil', 0.7, once)]],
    [
      'initials that two names have',
      [twin('quill cleaning', 0.9), twin('quartz cutting', 0.9), twin('QnC', 0.6, once)],
    ],
  ])('leaves %s', (_, twins) => {
    expect(doubtedOf(twins)).toEqual([]);
  });
});
