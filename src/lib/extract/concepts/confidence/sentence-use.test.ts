import { describe, expect, it } from 'vitest';
import { readDocument } from '../../blocks/index.ts';
import { findMentions } from '../../mentions/index.ts';
import { draftConcepts } from '../draft-concepts.ts';

/** A feature of the concept so labelled. */
function featureOf(text: string, label: string, feature: string): number | undefined {
  let id = 0;
  const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
  const draft = draftConcepts(documents, findMentions(documents, { vocabulary: null })).find(
    (one) => one.label === label,
  );
  return draft?.features()[feature];
}

describe('use:generic', () => {
  it.each([
    ['A levain lifts the dough.', 'levain', 1],
    ['The levain lifts the dough.', 'levain', 0],
    ['We feed a levain that lifts the dough.', 'levain', 0],
  ])('%s', (text, label, value) => {
    expect(featureOf(text, label, 'use:generic')).toBe(value);
  });
});
