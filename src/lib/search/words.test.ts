import { describe, expect, it } from 'vitest';
import { joinedAtHyphens, placedWords, stem, wordsOf } from './words.ts';

describe('stem', () => {
  it.each([
    ['vulnerabilities', 'vulnerability'],
    ['visualise', 'visualization'],
    ['recognises', 'recognition', false],
    ['classifier', 'classification'],
    ['generating', 'generator'],
    ['generative', 'generates'],
    ['prediction', 'predictive'],
    ['predicted', 'predicting'],
    ['deployment', 'deploys'],
    ['fairness', 'fair'],
    ['randomness', 'random'],
    ['scalability', 'scalable'],
    ['boxes', 'box'],
    ['stopped', 'stopping'],
    ['batches', 'batch'],
    ['policies', 'policy'],
    ['bias', 'bi', false],
    ['need', 'ne', false],
    ['string', 'str', false],
    ['ec2', 'ec2'],
    ['larger', 'large'],
    ['easiest', 'easy'],
    ['bigger', 'big'],
    ['latest', 'late'],
    ['approval', 'approve'],
    ['written', 'writing'],
    ['given', 'gives'],
    ['number', 'numb', false],
  ])('%s and %s', (a, b, same = true) => {
    if (same) expect(stem(a)).toBe(stem(b));
    else expect(stem(a)).not.toBe(stem(b));
  });
});

it('reads words without case, accents and marks', () =>
  expect(wordsOf("Don't miss the Café's C++ (v2)!")).toEqual(['dont', 'miss', 'the', 'cafes', 'c++', 'v2']));

it('takes "make up" for one word, whatever its form', () =>
  expect(['made-up', 'made up', 'making up'].map((text) => wordsOf(text))).toEqual(
    Array(3).fill(['madeup']),
  ));

it('joins what a hyphen joins', () =>
  expect(joinedAtHyphens('pre-trained, up-to-date')).toEqual(['pretrained', 'uptodate']));

it('places words in the text as it stands', () =>
  expect(placedWords('A Café – Käse')).toEqual([
    { word: 'a', start: 0, end: 1 },
    { word: 'cafe', start: 2, end: 6 },
    { word: 'kase', start: 9, end: 13 },
  ]));
