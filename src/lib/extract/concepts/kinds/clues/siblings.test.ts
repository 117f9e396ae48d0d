import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../blocks/index.ts';
import { findMentions } from '../../../mentions/index.ts';
import { draftConcepts } from '../../draft-concepts.ts';
import { readNotes } from '../../read-notes.ts';
import { siblingGroups } from './siblings.ts';

/** Labels of those that share a group of this way with the concept so labelled. */
function siblingsOf(text: string, label: string, way: string): string[] {
  let id = 0;
  const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
  const drafts = draftConcepts(documents, findMentions(documents, { vocabulary: null }));
  const groups = siblingGroups(drafts, readNotes(documents));
  const at = drafts.findIndex((draft) => draft.label === label);
  expect(at, drafts.map((draft) => draft.label).join(', ')).toBeGreaterThanOrEqual(0);
  const own = groups[at]?.get(way) ?? [];
  return drafts.flatMap(({ label: other }, i) =>
    i !== at && groups[i]?.get(way)?.some((key) => own.includes(key)) ? [other] : [],
  );
}

describe('siblingGroups', () => {
  const ITEMS = `- **Rye bread** keeps for a week in a linen bag
- **Oat cake** is eaten with hard cheese
- Nobody eats **barley soup** cold

A **wheat bun** is small.
`;

  it('has names that items of one list open with in one group, and no name within an item', () => {
    expect(siblingsOf(ITEMS, 'rye bread', 'opens')).toEqual(['oat cake']);
    expect(siblingsOf(ITEMS, 'barley soup', 'opens')).toEqual([]);
    expect(siblingsOf(ITEMS, 'wheat bun', 'opens')).toEqual([]);
  });

  it('tells lists apart', () => {
    const text = `${ITEMS}\n- **Plum jam** is boiled with sugar for long\n- **Pear jam** is not boiled for so long\n`;
    expect(siblingsOf(text, 'rye bread', 'opens')).toEqual(['oat cake']);
    expect(siblingsOf(text, 'plum jam', 'opens')).toEqual(['pear jam']);
  });
});
