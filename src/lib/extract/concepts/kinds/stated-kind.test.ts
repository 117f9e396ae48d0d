import { describe, expect, it } from 'vitest';
import type { Mention } from '../../mentions/mention.ts';
import { kindInWords, statedKind } from './stated-kind.ts';

describe('kindInWords', () => {
  it.each([
    ['service', 'service'],
    ['Kind of learning', 'learning-type'],
    ['kinds of learning', 'learning-type'],
    ['learning-type', 'learning-type'],
    ['data set', 'dataset'],
    ['dataset', 'dataset'],
    ['Sort of data (labelled)', 'data-type'],
    ['idea', 'concept'],
    ['Ideas', 'concept'],
    ['organisation', 'organization'],
    ['technique or idea', 'technique'],
    ['law', 'standard'],
    ['task', 'application'],
    ['constructor', null],
    ['', null],
    ['cheerful', null],
  ] as const)('%s → %s', (text, kind) => {
    expect(kindInWords(text)).toBe(kind);
  });
});

describe('statedKind', () => {
  const says = (...sorts: (string | undefined)[]) =>
    statedKind(sorts.map((sort) => (sort === undefined ? {} : { sort }) as Mention));

  it.each([
    [['risk'], 'risk'],
    [[undefined, 'metric'], 'metric'],
    [['idea', 'risk', 'risk'], 'risk'],
    [['idea', 'risk'], 'concept'],
    [['nonsense'], null],
    [[undefined], null],
  ] as const)('%j → %s', (sorts, kind) => {
    expect(says(...sorts)).toBe(kind);
  });
});
