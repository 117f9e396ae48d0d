import { describe, expect, it } from 'vitest';
import type { KindId } from '#lib/graph/types.ts';
import { readDocument } from '../../../blocks/index.ts';
import { findMentions } from '../../../mentions/index.ts';
import { draftConcepts } from '../../draft-concepts.ts';
import { readNotes } from '../../read-notes.ts';
import { KIND_IDS } from '../model/kind-model.ts';
import { kinOf, kinTraits, withKin } from './kin.ts';

const NOTES = `The **kettle** is old.

## Bread ovens

- **Bread oven lamp**: shows how far the loaf is
- **Steam bread oven**: bakes with water
`;

/** Traits that its kin give the concept so labelled, where all concepts are of one kind for sure. */
function traitsOf(label: string, kind: KindId): string[] {
  let id = 0;
  const documents = [readDocument({ path: 'notes.md', text: NOTES }, { next: () => ++id })];
  const drafts = draftConcepts(documents, findMentions(documents, { vocabulary: null }));
  const at = drafts.findIndex((draft) => draft.label.toLowerCase() === label);
  expect(at, drafts.map((draft) => draft.label).join(', ')).toBeGreaterThanOrEqual(0);
  const shares = drafts.map(() => Float64Array.from(KIND_IDS, (one) => Number(one === kind)));
  return [...(kinTraits(kinOf(drafts, readNotes(documents)), shares)[at]?.keys() ?? [])].sort();
}

describe('kinTraits', () => {
  it.each([
    ['what its name begins with, and what it stands below', 'bread oven lamp', ['above:tool', 'owner:tool']],
    ['what its name ends with, and what it stands below', 'steam bread oven', ['above:tool', 'head:tool']],
    [
      'what has its name within, and what stands below it',
      'bread oven',
      ['below:tool', 'headed:tool', 'owned:tool'],
    ],
    ['nothing of what is no kin', 'kettle', []],
  ])('tells %s', (_, label, traits) => {
    expect(traitsOf(label, 'tool')).toEqual(traits);
  });
});

describe('withKin', () => {
  it('has those with kin and those that are kin of another, and no other', () => {
    const none = { owner: [], head: [], above: [] };
    const kin = [none, { ...none, owner: [3] }, { ...none, head: [1] }, none, { ...none, above: [5] }, none];
    expect([...withKin(kin)].sort()).toEqual([1, 2, 3, 4, 5]);
  });
});
