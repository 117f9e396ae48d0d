import { describe, expect, it } from 'vitest';
import { doubtedOf, twin } from './twin.fixture.ts';

describe('lostWords', () => {
  it.each([
    [
      'one word more of many',
      [twin('old brass storm lantern', 0.7, { places: 1 }), twin('brass storm lantern', 0.7)],
      'old brass storm lantern',
    ],
    [
      'a word less in the middle',
      [twin('storm lantern', 0.9), twin('storm oil lantern', 0.95, { places: 1 })],
      'storm lantern',
    ],
    [
      'what is met as the step that makes it',
      [
        twin('mill site', 0.8, { places: 1, kind: 'stage' }),
        twin('mill site choice', 0.9, { places: 1, kind: 'stage' }),
      ],
      'mill site',
    ],
  ])('doubts %s', (_, twins, label) => {
    expect(doubtedOf(twins)).toEqual([label]);
  });

  it.each([
    [
      'a word less in the middle of what is not so sure',
      [twin('storm lantern', 0.9), twin('storm oil lantern', 0.86)],
    ],
    [
      'a product with one word more in its name',
      [twin('Acme Storm Lantern Pro', 0.7, { places: 1 }), twin('Acme Lantern Pro', 0.7)],
    ],
    ['another end', [twin('acme storm lantern', 0.9), twin('acme storm lantern pro', 0.7, { places: 1 })]],
  ])('leaves %s', (_, twins) => {
    expect(doubtedOf(twins)).toEqual([]);
  });
});
