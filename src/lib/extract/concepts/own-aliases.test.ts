import { describe, expect, it } from 'vitest';
import { readDocument } from '../blocks/index.ts';
import { findMentions } from '../mentions/index.ts';
import { draftConcepts } from './draft-concepts.ts';
import { keyOf } from './own-aliases.ts';

const NOTES = `# Acme Mail

## Sorting

Sorting is quick.

# Baking

## Sorting

You sort rolls. Sorting takes long; the sorting of rolls is dull. Rolls need sorting.

- **Acme Mail Sorting:** by date
- **GLIM:** a test
- **Acme Glim:** a lamp. Glim is bright.
`;

const namesOf = (text: string): string[][] => {
  let id = 0;
  const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
  return draftConcepts(documents, findMentions(documents, { vocabulary: null })).map(({ label, aliases }) => [
    label,
    ...aliases,
  ]);
};

describe('names', () => {
  it('speak for one concept each', () => {
    const keys = namesOf(NOTES).flatMap((names) => [...new Set(names.map(keyOf))]);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('in capitals stand beside a word of the same letters', () => {
    expect(keyOf('GLIM')).not.toBe(keyOf('Glim'));
    expect(keyOf('Rye rolls')).toBe(keyOf('rye-roll'));
  });
});
