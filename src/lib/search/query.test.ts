import { expect, it } from 'vitest';
import { readQuery } from './query.ts';

const wordsIn = (text: string): string[] => readQuery(text).words.map(({ word }) => word);

it.each(['what is', 'What is ', 'what does', 'how do I', 'which of these'])(
  'asks for nothing as long as only a question begins: %s',
  (typed) => expect(wordsIn(typed)).toEqual([]),
);

it.each([
  ['what is d', ['d']],
  ['what does drift', ['drift']],
  ['what does drift do', ['drift']],
  ['is', ['is']],
  ['how', ['how']],
])('keeps what may begin a name: %s', (typed, words) => expect(wordsIn(typed)).toEqual(words));
