import { describe, expect, it } from 'vitest';
import { readDocument } from '../blocks/index.ts';
import { findMentions } from '../mentions/index.ts';
import { assembleConcepts } from './assemble.ts';
import { DOUBTED } from './confidence/twins/twin.ts';
import { draftConcepts } from './draft-concepts.ts';

/** Confidence of the concept so labelled, where the scorer is sure of all. */
function confidenceOf(text: string, wanted: string): number | undefined {
  let id = 0;
  const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
  const drafts = draftConcepts(documents, findMentions(documents, { vocabulary: null }));
  return assembleConcepts(drafts, () => 0.9).concepts.find(({ label }) => label === wanted)?.confidence;
}

describe('what only an example names', () => {
  it.each([
    [
      'under a heading "Example"',
      '## Levain\n\nIt rests.\n\n### Example:\n\nA village baker sells it.\n',
      DOUBTED,
    ],
    ['under another heading', '## Levain\n\nIt rests.\n\n### Sale\n\nA village baker sells it.\n', 0.9],
    [
      'elsewhere too',
      '## Levain\n\nA village baker keeps it.\n\n### Example:\n\nA village baker sells it.\n',
      0.9,
    ],
  ])('%s', (_, text, confidence) => {
    expect(confidenceOf(text, 'village baker')).toBe(confidence);
  });
});
