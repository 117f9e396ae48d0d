import { describe, expect, it } from 'vitest';
import { tagWords } from './tag-words.ts';

describe('tagWords', () => {
  it('gives words with their place and part of speech', () => {
    const words = tagWords('The chef quickly boils eggs.');
    expect(words.map(({ text, tag }) => `${text}/${tag}`)).toEqual([
      'The/DET',
      'chef/NOUN',
      'quickly/ADV',
      'boils/VERB',
      'eggs/NOUN',
      './PUNCT',
    ]);
    for (const word of words)
      expect('The chef quickly boils eggs.'.slice(word.start, word.end)).toBe(word.text);
  });

  it.each(['Figure 123', 'Lens H20', 'In 1887 a ship of 2300 tons', '12 34 56', 'gr8 soup'])(
    'reads one number of %j like another, and gives it as it stands',
    (text) => {
      const words = tagWords(text);
      expect(words.map((word) => word.text).join(' ')).toBe(text);
      expect(words.map((word) => word.lower).join(' ')).toBe(text.toLowerCase());
      const others = tagWords(text.replace(/(?<=\d)\d/g, '7'));
      expect(others.map(({ start, tag }) => ({ start, tag }))).toEqual(
        words.map(({ start, tag }) => ({ start, tag })),
      );
    },
  );

  it.each(['', '   ', '🍞🍞', '__proto__ constructor', 'מים חמים', 'a\u0000b', "don’t can't"])(
    'takes %j',
    (text) => {
      for (const word of tagWords(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
    },
  );

  it('keeps places right in long texts', () => {
    const text = 'one fine day the cat sat on the mat and purred '.repeat(400);
    const words = tagWords(text);
    expect(words).toHaveLength(400 * 11);
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
});
