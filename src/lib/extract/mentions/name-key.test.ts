import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from './fold-word.ts';
import { nameKey, nameWords, squashKey } from './name-key.ts';

describe('foldWord', () => {
  it.each([
    ['models', 'model'],
    ['policies', 'policy'],
    ['ties', 'tie'],
    ['classes', 'class'],
    ['databases', 'database'],
    ['responses', 'response'],
    ['caches', 'cache'],
    ['batches', 'batch'],
    ['boxes', 'box'],
    ['analysis', 'analysis'],
    ['analyses', 'analysis'],
    ['bias', 'bias'],
    ['biases', 'bias'],
    ['status', 'status'],
    ['viruses', 'virus'],
    ['corpus', 'corpus'],
    ['organisation', 'organization'],
    ['colours', 'color'],
    ['analytics', 'analytics'],
    ['gas', 'gas'],
    ['tomatoes', 'tomato'],
    ['heroes', 'hero'],
    ['shoes', 'shoe'],
    ['toes', 'toe'],
    ['as', 'as'],
    ['time-series', 'time-series'],
  ])('%s → %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe('nameKey', () => {
  it.each([
    ['The Foundation Models', 'foundation model'],
    ['fine-tuning', 'fine tuning'],
    ['Top-K', 'top k'],
    ['Claude 3.5', 'claude 3 5'],
    ['C++', 'c++'],
    ["company's data", 'company data'],
    ['Security & Compliance', 'security and compliance'],
    ['labelled data', 'labeled data'],
    ['organisations', 'organization'],
    ['Café', 'cafe'],
    ['APIs', 'api'],
    ['FMs', 'fm'],
    ['GPUs at work', 'gpu at work'],
    ['__proto__', 'proto'],
    ['🍞', '🍞'],
    ['', ''],
    ['מים', 'מים'],
  ])('%s → %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('keeps an article that is the whole name', () => {
    expect(nameKey('A')).toBe('a');
  });

  it('squashes spellings with and without a blank', () => {
    expect(
      new Set(['finetuning', 'fine-tuning', 'fine tuning'].map((name) => squashKey(nameKey(name)))).size,
    ).toBe(1);
  });

  it('gives the words in order', () => {
    expect(nameWords('Amazon S3 (Simple Storage Service)')).toEqual([
      'amazon',
      's3',
      'simple',
      'storage',
      'service',
    ]);
  });
});

describe('plain names', () => {
  const word = fc.stringMatching(/^[A-Z]?[a-z\d]{1,9}$/);

  it('have the words that they have with two blanks between them, which are folded sign by sign', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), (words) => {
        expect(nameWords(words.join(' '))).toEqual(nameWords(words.join('  ')));
      }),
    );
  });
});
