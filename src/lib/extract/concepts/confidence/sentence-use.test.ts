import { describe, expect, it } from 'vitest';
import { featureOf } from './feature-of.fixture.ts';

describe('use:generic', () => {
  it.each([
    ['A levain lifts the dough.', 'levain', 1],
    ['The levain lifts the dough.', 'levain', 0],
    ['We feed a levain that lifts the dough.', 'levain', 0],
  ])('%s', (text, label, value) => {
    expect(featureOf(text, label, 'use:generic')).toBe(value);
  });
});

describe('what stands beside a name', () => {
  it.each([
    ['Bakers like sourdough, such as a rye levain.', 'rye levain', 'use:example', 1],
    ['Bakers feed a rye levain.', 'rye levain', 'use:example', 0],
    ['Bakers feed rye levains.', 'rye levain', 'use:plural', 1],
    ['Bakers feed my rye levain.', 'rye levain', 'use:owned', 1],
    ['Bakers feed this rye levain.', 'rye levain', 'use:pointed', 1],
    ['Bakers feed the rye levain.', 'rye levain', 'use:the', 1],
    ['Bakers do not feed a rye levain.', 'rye levain', 'use:negated', 1],
    ['Bakers feed a rye levain.', 'rye levain', 'use:negated', 0],
    ['Bakers must feed a rye levain.', 'rye levain', 'use:bound', 1],
    ['Bakers feed a rye levain.', 'rye levain', 'use:bound', 0],
    ['Bakers feed a rye levain.', 'rye levain', 'use:asked', 0],
    [
      'Question 1: What do bakers feed each day?\n\nA. a rye levain\nB. a stone oven\n\nAnswer: A\n',
      'rye levain',
      'use:asked',
      1,
    ],
    [
      'Question 1: What do bakers feed each day?\n\nA. a rye levain\nB. a stone oven\n\nAnswer: A\n',
      'rye levain',
      'use:answer',
      1,
    ],
    [
      'Question 1: What do bakers feed each day?\n\nA. a rye levain\nB. a stone oven\n\nAnswer: A\n',
      'stone oven',
      'use:answer',
      0,
    ],
  ])('%s: %s, %s', (text, label, feature, value) => {
    expect(featureOf(text, label, feature)).toBe(value);
  });
});
