import { describe, expect, it } from 'vitest';
import { documentOf } from '../../blocks/document-of.fixture.ts';
import { findMentions } from '../../mentions/index.ts';
import { draftConcepts } from '../draft-concepts.ts';
import { readNotes } from '../read-notes.ts';
import { readAround } from './guess-kinds.ts';

/** Labels of the concepts that nothing around them could tell anything of. */
function loneOf(...lines: readonly string[]): string[] {
  const documents = [documentOf(...lines)];
  const drafts = draftConcepts(documents, findMentions(documents, { vocabulary: null }));
  const { isLone } = readAround(drafts, readNotes(documents));
  return drafts.flatMap(({ label }, i) => (isLone(i) ? [label.toLowerCase()] : []));
}

describe('isLone', () => {
  it('is what stands by itself', () => {
    expect(loneOf('The **kettle** is old.')).toEqual(['kettle']);
  });

  it.each([
    ['a member of a list', ['- **Kettle:** boils', '- **Ladle:** pours']],
    [
      'what another’s name begins with, and that other',
      ['The **kettle** is old.', '', 'The **kettle lid** too.'],
    ],
    [
      'what another’s name ends with, and that other',
      ['The **kettle** is old.', '', 'A **tin kettle** too.'],
    ],
    ['what stands below a heading that names something', ['## Ladle', '', 'The **kettle** is old.']],
  ])('is not %s', (_, lines) => {
    expect(loneOf(...lines)).toEqual([]);
  });
});
