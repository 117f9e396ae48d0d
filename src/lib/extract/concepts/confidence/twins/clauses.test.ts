import { describe, expect, it } from 'vitest';
import { doubtedOf, twin } from './twin.fixture.ts';

const once = { places: 1 };

describe('clauses', () => {
  it.each([
    [
      'a name and what drives it',
      [twin('storm lantern', 0.9), twin('storm lantern powered by oil', 0.95)],
      'storm lantern powered by oil',
    ],
    [
      'a name and where it goes',
      [twin('storm lantern', 0.9), twin('storm lantern shipped to the mill', 0.95)],
      'storm lantern shipped to the mill',
    ],
    [
      'a name and by whom it is done',
      [twin('lantern care', 0.9), twin('lantern care with Acme', 0.95)],
      'lantern care with Acme',
    ],
    [
      'what is done to a known one',
      [twin('storm lantern', 0.9), twin('checking storm lantern', 0.7, { ...once, isDoing: true })],
      'checking storm lantern',
    ],
    ['an order', [twin('lantern', 0.9), twin('Prepare lanterns', 0.7, once)], 'Prepare lanterns'],
    [
      'an order of a known doing',
      [twin('trimming', 0.9), twin('oil lantern', 0.9, { aliases: ['OL'] }), twin('Trim OLs', 0.7, once)],
      'Trim OLs',
    ],
    [
      'what is the way of another',
      [twin('Acme Lantern', 0.9), twin('Acme Lantern’s Strategy', 0.6, once)],
      'Acme Lantern’s Strategy',
    ],
    [
      'a doing with its means in brackets',
      [twin('Acme', 0.9), twin('lighting mill', 0.9, { ...once, brackets: ['Acme'] })],
      'lighting mill',
    ],
    [
      'what a known one is of',
      [twin('storm lantern', 0.9), twin('storm lantern of mills', 0.8, once)],
      'storm lantern of mills',
    ],
    [
      'a plural with a word behind it',
      [twin('storm lantern', 0.9), twin('storm lanterns light', 0.5, once)],
      'storm lanterns light',
    ],
    [
      'what another is based on',
      [twin('oil', 0.9), twin('lantern', 0.9), twin('oil-based lantern', 0.5, once)],
      'oil-based lantern',
    ],
  ])('doubts %s', (_, twins, label) => {
    expect(doubtedOf(twins)).toEqual([label]);
  });

  it.each([
    ['what is done with no one', [twin('lantern', 0.9), twin('lantern with a lid', 0.95)]],
    [
      'a gerund before one word',
      [twin('season', 0.9), twin('sowing season', 0.7, { ...once, isDoing: true })],
    ],
    [
      'what is told of often',
      [twin('storm lantern', 0.9, { places: 4 }), twin('checking storm lantern', 0.7, { isDoing: true })],
    ],
    ['what another owns', [twin('Acme', 0.9), twin('Acme’s lantern', 0.6, once)]],
    [
      'a thing with its name in brackets',
      [twin('Acme', 0.9), twin('mill oil', 0.9, { ...once, brackets: ['Acme'] })],
    ],
    [
      'a title',
      [twin('storm lantern', 0.9), twin('storm lantern of mills', 0.8, { ...once, isTitle: true })],
    ],
    [
      'an entry of its own',
      [twin('oil', 0.9), twin('lantern', 0.9), twin('oil-based lantern', 0.5, { ...once, isSetApart: true })],
    ],
    [
      'a participle before a known one',
      [twin('storm lantern', 0.9), twin('burning storm lantern', 0.7, once)],
    ],
    [
      'a surer plural with a word behind it',
      [twin('storm lantern', 0.9), twin('storm lanterns law', 0.7, once)],
    ],
  ])('leaves %s', (_, twins) => {
    expect(doubtedOf(twins)).toEqual([]);
  });
});
