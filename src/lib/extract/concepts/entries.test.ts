import { describe, expect, it } from 'vitest';
import { readDocument } from '../blocks/index.ts';
import { findMentions } from '../mentions/index.ts';
import { resolveConcepts } from './index.ts';

function conceptsOf(text: string): { label: string; kind: string; mentions: string[] }[] {
  let id = 0;
  const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
  const { concepts } = resolveConcepts(documents, findMentions(documents, { vocabulary: null }), {
    vocabulary: null,
  });
  return concepts.map(({ label, kind, mentions }) => ({
    label,
    kind,
    mentions: mentions.map(({ surface }) => surface),
  }));
}

const labelsOf = (text: string): string[] => conceptsOf(text).map(({ label }) => label);

describe('entries of the author', () => {
  const ENTRY =
    '# Bakery\n\n## Shop\n\n- **Custom terminology** – the words of the trade.\n  - Sort: feature\n';

  it('takes the whole label of an entry for its name', () => {
    const concepts = conceptsOf(ENTRY);
    expect(concepts.find(({ label }) => label.toLowerCase() === 'custom terminology')?.kind).toBe('feature');
    expect(concepts.map(({ label }) => label.toLowerCase())).not.toContain('custom');
  });

  it('divides no remark in brackets', () => {
    const labels = labelsOf(
      '# Bakery\n\n## Levain\n\nA levain is a starter.\n\n- Not to be confused with: poolish (made with yeast), biga (stiff and sets no limits)\n',
    );
    expect(labels).toContain('poolish');
    expect(labels.join('|')).not.toMatch(/limit/);
  });

  it('takes no pronoun for a name in capitals', () => {
    const it = conceptsOf('# Office\n\nThe IT staff bakes. It bakes bread, and it sells it.\n').find(
      ({ label }) => label.toLowerCase() === 'it',
    );
    expect((it?.mentions ?? []).every((surface) => surface === 'IT')).toBe(true);
  });
});
