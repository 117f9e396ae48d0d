import { describe, expect, it } from 'vitest';
import { documentOf } from '../blocks/document-of.fixture.ts';
import { findMentions } from '../mentions/index.ts';
import { resolveConcepts } from './index.ts';

const labelsOf = (...lines: readonly string[]): string[] => {
  const documents = [documentOf(...lines)];
  const mentions = findMentions(documents, { vocabulary: null });
  return resolveConcepts(documents, mentions, { vocabulary: null }).concepts.map(({ label }) => label);
};

describe('names that share a place', () => {
  it('parts a label of two names with a comma alone', () => {
    const labels = labelsOf('# Flour', '', '- poolish, biga: wet starters', '- salt: keeps them slow');
    expect(labels).toEqual(expect.arrayContaining(['poolish', 'biga']));
    expect(labels).not.toContain('poolish, biga');
  });

  it('takes "A for B" for a name where there is an "A for C" too', () => {
    const lines = ['# Levain', '', '**Levain** is a starter.', '', '- Levain for Rye: sour'];
    expect(labelsOf(...lines)).not.toContain('levain for rye');
    expect(labelsOf(...lines, '- Levain for Spelt: mild')).toEqual(
      expect.arrayContaining(['levain', 'levain for rye', 'levain for spelt']),
    );
  });

  it('leaves what a thing of the notes owns to the thing itself', () => {
    const owned = labelsOf(
      '# Breads',
      '',
      '- **Brioche**: a rich bread',
      '',
      "We like Brioche's soft crumb.",
    );
    expect(owned).not.toContain("brioche's soft crumb");
    const named = labelsOf('# Breads', '', "The dough passes Hoffman's window test.");
    expect(named.join()).toMatch(/hoffman's window test/i);
  });
});
