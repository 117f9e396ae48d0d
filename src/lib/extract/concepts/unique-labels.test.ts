import { describe, expect, it } from 'vitest';
import { uniqueLabels } from './unique-labels.ts';

describe('uniqueLabels', () => {
  it('gives the longer name to the one of two that has one', () => {
    const labels = uniqueLabels([
      { label: 'rules', aliases: [] },
      { label: 'Rules', aliases: ['House Rules', 'our rules of the house'] },
    ]);
    expect(labels).toEqual([
      { label: 'rules', aliases: [] },
      { label: 'House Rules', aliases: ['Rules', 'our rules of the house'] },
    ]);
  });

  it('takes a plural for the same name', () => {
    const labels = uniqueLabels([
      { label: 'rule', aliases: ['rules'] },
      { label: 'rule', aliases: ['Acme Rules', 'Rules'] },
    ]);
    expect(labels.map(({ label }) => label)).toEqual(['rule', 'Acme Rules']);
  });

  it.each([
    ['a label that is the only one of its kind', [{ label: 'dough', aliases: ['bread dough'] }]],
    [
      'two labels without a longer name',
      [
        { label: 'rise', aliases: ['rising'] },
        { label: 'rise', aliases: [] },
      ],
    ],
    [
      'a longer name that is taken',
      [
        { label: 'dough', aliases: ['bread dough'] },
        { label: 'dough', aliases: [] },
        { label: 'bread dough', aliases: [] },
      ],
    ],
  ])('leaves %s alone', (_, concepts) => {
    expect(uniqueLabels(concepts)).toEqual(concepts);
  });
});
