import { describe, expect, it } from 'vitest';
import { readDocument } from '../blocks/index.ts';
import { findMentions } from '../mentions/index.ts';
import { type DraftConcept, draftConcepts, featuresOf } from './draft-concepts.ts';
import { clueReader } from './kinds/gather-clues.ts';
import { readNotes } from './read-notes.ts';

function read(text: string) {
  let id = 0;
  const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
  const drafts = draftConcepts(documents, findMentions(documents, { vocabulary: null }));
  return { drafts, notes: readNotes(documents) };
}

const numbered = (from: number, title: (n: number) => string): string =>
  Array.from({ length: 12 }, (_, i) => title(from + i)).join('\n\n');

/** Titles of one form in many places: alone, under others, as steps, told of, at several levels. */
const TITLES = [
  '# Kiln tiles',
  numbered(10, (n) => `## K${n}`),
  '# Risks of firing',
  numbered(30, (n) => `## L${n}`),
  numbered(50, (n) => `### M${n}`),
  '# Firing 1',
  numbered(110, (n) => `## N${n}`),
  '# Firing 2',
  numbered(130, (n) => `### O${n}`),
  '# Firing steps',
  numbered(70, (n) => `## Stage ${n}`),
  numbered(90, (n) => `## T${n}\n\nA ${n % 2 === 0 ? 'risk' : 'method'} for ${n} tiles.`),
  'The glaze t99 stands out, and a t98 cracks.',
  numbered(1, (n) => `# Tray ${n}\n\n- small\n- large`),
].join('\n\n');

function groups(drafts: readonly DraftConcept[], formOf: (draft: DraftConcept) => string | null) {
  const byForm = new Map<string, DraftConcept[]>();
  for (const draft of drafts) {
    const form = formOf(draft);
    if (form !== null) byForm.set(form, [...(byForm.get(form) ?? []), draft]);
  }
  return [...byForm.values()];
}

describe('titles that differ in their digits alone', () => {
  it('have the same clues', () => {
    const { drafts, notes } = read(TITLES);
    const { cluesOf, formOf } = clueReader(drafts, notes);
    const alike = groups(drafts, formOf);
    expect(Math.max(...alike.map(({ length }) => length))).toBeGreaterThan(8);
    for (const [first, ...others] of alike)
      for (const other of others) expect(first && cluesOf(first), other.label).toEqual(cluesOf(other));
  });

  it('have the same features', () => {
    const { drafts } = read(TITLES);
    const alike = groups(drafts, (draft) => draft.reader.formOf(draft));
    expect(Math.max(...alike.map(({ length }) => length))).toBeGreaterThan(8);
    for (const [first, ...others] of alike)
      for (const other of others) expect(first && featuresOf(first), other.label).toEqual(featuresOf(other));
  });

  it.each([
    ['another name', '# Tile 12\n\n# Rack 12', false],
    ['no digit', '# Tile\n\n# Tile', false],
    ['as many digits', '# Tile 12\n\n# Tile 47', true],
    ['more digits', '# Tile 12\n\n# Tile 147', false],
    ['told of elsewhere', '# Tile 12\n\n# Tile 47\n\n# More\n\nWe fire Tile 47 again.', false],
  ])('%s', (_, text, isAlike) => {
    const [first, second] = read(text).drafts.map(({ titleForm }) => titleForm);
    expect(first !== null && first === second).toBe(isAlike);
  });
});
