import { expect, it } from 'vitest';
import { atlasForTests, evidenceForTests } from './atlas-for-tests.ts';
import { makeConceptRecord } from './concept-record.ts';
import type { Matrix } from './types.ts';

const matrix: Matrix = {
  id: 'tools',
  label: 'Tools',
  corner: 'Tool',
  rows: [{ text: 'Kiln', concept: 'kiln' }],
  columns: [{ text: 'Works on', concept: null }],
  cells: [
    [{ text: '**clay** of any kind', concepts: ['clay'], evidence: evidenceForTests('clay of any kind') }],
  ],
  evidence: evidenceForTests('Tools'),
};

it('tells the names in the cells of its tables apart', () => {
  const atlas = atlasForTests({ concepts: { kiln: {}, clay: {} }, matrices: [matrix] });
  const [table] = makeConceptRecord(atlas, [], 'kiln').matrices;
  expect(table?.cells[0]?.[0]?.parts).toEqual([{ text: 'clay', concept: 'clay' }, { text: ' of any kind' }]);
});
