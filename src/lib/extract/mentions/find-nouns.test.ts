import { describe, expect, it } from 'vitest';
import { tagWords } from './tag-words.ts';

/** The tag of the first word that is written so. */
const tagOf = (text: string, word: string): string | undefined =>
  tagWords(text).find((one) => one.text === word)?.tag;

describe('findNouns', () => {
  it.each([
    ['behind a preposition', 'A good crust saves you from merge trouble.', 'merge', 'NOUN'],
    ['as many of a sort', 'They take it costly turns, so it rises.', 'turns', 'NOUN'],
    ['as the head of a compound', 'The bakers share a mixing set and a whisk.', 'set', 'NOUN'],
    ['before a verb of its own', 'Launch ramps are the old way.', 'Launch', 'NOUN'],
    ['before a third person', 'Change request moves the date.', 'Change', 'NOUN'],
    ['in a label', 'Lead time: from order to loaf.', 'Lead', 'NOUN'],
    ['in a title of capitals', 'Prompt Shields', 'Prompt', 'NOUN'],
    ['behind an article and a noun', 'They pay with an ID token in the shop.', 'token', 'NOUN'],
    ['as an owner', "Cook's rule helps.", 'Cook', 'PROPN'],
  ])('finds one %s', (_, text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });

  it.each([
    ['an order', 'Change the flour today.', 'Change'],
    ['an order before a clause', 'Ensure flour is dry.', 'Ensure'],
    ['what a line says of its heading', 'Stores logs', 'Stores'],
    ['an order in a label', 'Add salt: a pinch', 'Add'],
    ['what was done', 'A rule set on the shelf applies.', 'set'],
    ['what is done', 'Bakers avoid it and sell the rest.', 'sell'],
  ])('leaves %s a verb', (_, text, word) => {
    expect(tagOf(text, word)).toBe('VERB');
  });

  it('leaves a quality one', () => {
    expect(tagOf('Keep the lid open.', 'open')).not.toBe('NOUN');
    expect(tagOf('It needs a lid very high', 'high')).toBe('ADJ');
  });
});
