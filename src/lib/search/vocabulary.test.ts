import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spellingDistance } from './spelling.ts';
import { Vocabulary } from './vocabulary.ts';

it('finds what comparing with every word finds', () => {
  const word = fc.stringMatching(/^[a-d]{1,8}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 60 }),
      word,
      fc.integer({ min: 1, max: 2 }),
      (words, typed, most) => {
        const expected = words.filter((one) => one !== typed && spellingDistance(typed, one, most) <= most);
        expect(new Vocabulary(words).near(typed, most).sort()).toEqual(expected.sort());
      },
    ),
  );
});

it('takes two letters that changed places for one slip', () => {
  expect(new Vocabulary(['cloudtrail', 'cloudwatch']).near('cloudtrial', 1)).toEqual(['cloudtrail']);
});
