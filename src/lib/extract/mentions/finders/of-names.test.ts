import { describe, expect, it } from 'vitest';
import { documentOf } from '../../blocks/document-of.fixture.ts';
import { findMentions } from '../index.ts';

const namesIn = (text: string): string[] =>
  findMentions([documentOf(text)], { vocabulary: null })
    .filter(({ evidence }) => evidence.rule === 'of-name')
    .map(({ surface }) => surface);

describe('findOfNames', () => {
  it.each([
    ['Bakers look out for conflicts of interest.', ['conflicts of interest']],
    ['Money is three things: medium of exchange, store of value.', ['medium of exchange', 'store of value']],
    // What has an article is this one thing.
    ['They know the taste of bread.', []],
    ['They know taste of the bread.', []],
    // An amount, a general word.
    ['They sell thousands of loaves and kinds of bread.', []],
    // More words behind it.
    ['They avoid loss of bread crust.', []],
    ['They avoid sudden loss of crust.', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
