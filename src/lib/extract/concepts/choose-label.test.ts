import { describe, expect, it } from 'vitest';
import { readDocument } from '../blocks/index.ts';
import { findMentions } from '../mentions/index.ts';
import { draftConcepts } from './draft-concepts.ts';

function draftsOf(text: string): { label: string; aliases: readonly string[] }[] {
  let id = 0;
  const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
  return draftConcepts(documents, findMentions(documents, { vocabulary: null })).map(
    ({ label, aliases }) => ({ label, aliases }),
  );
}

const labelsOf = (text: string): string[] => draftsOf(text).map(({ label }) => label);

/** Enough of it for the notes to be about software. */
const SOFTWARE = 'The server runs software on a cloud computer. A user opens the app in a browser.\n\n';

describe('chooseLabel', () => {
  it.each([
    [
      'leaves a name of no dictionary its capital and its -s',
      `${SOFTWARE}Quibernetes keeps servers up.\n`,
      'Quibernetes',
    ],
    ['writes a term of other notes small', '# Cells\n\nGlycolysis splits sugar in the cell.\n', 'glycolysis'],
    [
      'writes a name as running text does, whatever a longer name makes of its last word',
      'We know the QZ lifecycle. A lifecycle ends. We bought Acme Lifecycle, like Acme Lifecycle, run Acme Lifecycle, sell Acme Lifecycle, and see Acme Lifecycle.\n',
      'QZ lifecycle',
    ],
    [
      'leaves out a short form before its name',
      '- **CR crop rotation:** keeps soil healthy\n',
      'crop rotation',
    ],
    [
      'keeps the plural of an owner’s name that stands so everywhere',
      '- **ZedMill Sorters:** sort grain\n\nHe has a sorter.\n',
      'ZedMill Sorters',
    ],
    [
      'takes off the plural of what an owner has several of',
      '- **ZedMill Sorters:** sort grain\n\nHe has a sorter. One ZedMill sorter is red.\n',
      'ZedMill sorter',
    ],
    [
      'leaves a setting as it is',
      'Set the `burnAtNights` and grind, since burnAtNights helps.\n',
      'burnAtNights',
    ],
    [
      'leaves the plural to a name of two halves',
      '## Ponds and mills\n\nThe ponds and mills are old.\n',
      'ponds and mills',
    ],
    ['drops what says whose it is', 'They are slow, while this one is Quobbe’s.\n', 'quobbe'],
  ])('%s', (_, text, label) => {
    expect(labelsOf(text)).toContain(label);
  });

  it('keeps the short form as another name', () => {
    const draft = draftsOf('- **CR crop rotation:** keeps soil healthy\n').find(
      ({ label }) => label === 'crop rotation',
    );
    expect(draft?.aliases).toEqual(['CR']);
  });

  it.each([
    [
      'calls nothing by its class',
      '# Mulching\n\n- **Mulching:** covers soil. It is a mulching technique. The mulching technique is old.\n',
      'mulching',
      [],
    ],
    [
      'calls no product by a word that running text has',
      '# Acme Q\n\n- **Acme Q Developer:** writes code.\n\nAcme Q Developer helps developers.\n\n## Roles in Acme Q\n\n- **Developers**: they type. A developer types in Acme Q Developer. For developers, it plans.\n',
      'Acme Q Developer',
      ['Developers'],
    ],
  ])('%s', (_, text, label, aliases) => {
    expect(draftsOf(text).find((draft) => draft.label === label)?.aliases).toEqual(aliases);
  });
});
