import { describe, expect, it } from 'vitest';
import type { CrossMatrix } from '#lib/graph/cross-matrix.ts';
import { sortRows } from './sort-rows.ts';

const link = { id: 'x', relation: 'uses', phrase: 'uses', inverse: false, confidence: 1 } as const;
const row = (label: string) => ({ id: label, label, kind: 'service' }) as const;
const matrix: CrossMatrix = {
  rows: [row('Delta'), row('alpha'), row('Beta')],
  columns: [row('one'), row('two')],
  cells: [
    [[link], []],
    [[], [link]],
    [[link], [link, link]],
  ],
  omitted: { rows: 0, columns: 0 },
};

describe('sortRows', () => {
  it.each([
    ['name' as const, ['alpha', 'Beta', 'Delta']],
    ['links' as const, ['Beta', 'alpha', 'Delta']],
    [0, ['Beta', 'Delta', 'alpha']],
    [1, ['Beta', 'alpha', 'Delta']],
  ])('by %s', (by, expected) => {
    expect(sortRows(matrix, by).map((i) => matrix.rows[i]?.label)).toEqual(expected);
  });
});
