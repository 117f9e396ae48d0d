import { describe, expect, it } from 'vitest';
import { documentOf } from '../blocks/document-of.fixture.ts';
import { findMentions } from '../mentions/index.ts';
import { draftConcepts } from './draft-concepts.ts';
import { resolveConcepts } from './index.ts';

function labelsOf(...lines: readonly string[]): string[] {
  const documents = [documentOf(...lines)];
  return draftConcepts(documents, findMentions(documents, { vocabulary: null })).map(({ label }) =>
    label.toLowerCase(),
  );
}

function conceptsOf(...lines: readonly string[]): string[] {
  const documents = [documentOf(...lines)];
  const mentions = findMentions(documents, { vocabulary: null });
  return resolveConcepts(documents, mentions, { vocabulary: null }).concepts.map(({ label }) =>
    label.toLowerCase(),
  );
}

describe('settleLists', () => {
  it('takes two plurals of a title for two names', () => {
    const labels = labelsOf('## Stone Mills and Grain Stores', '', 'They stand by the river.');
    expect(labels).toEqual(expect.arrayContaining(['stone mill', 'grain store']));
    expect(labels).not.toContain('stone mills and grain store');
  });

  it('leaves two singulars of a title one name', () => {
    expect(labelsOf('## Mill Rent and Grain Law', '', 'It is old.')).toContain('mill rent and grain law');
  });

  it('takes titles that differ behind a preposition for names', () => {
    const rows = ['Mill\tUse', 'Acme Mill for Rye\tflour', 'Acme Mill for Wheat\tbran'];
    expect(labelsOf(...rows)).toEqual(expect.arrayContaining(['acme mill for rye', 'acme mill for wheat']));
  });
});

it('a phrase yields to what is set apart inside it', () => {
  const labels = labelsOf('The axle turns unless it has a matching **collar**.');
  expect(labels).toContain('collar');
  expect(labels).not.toContain('matching collar');
});

it('a table whose rows are things has an everyday word among them now and then', () => {
  const rows = ['Piece\tWhat it does', 'topic\ta log', 'mill\tgrinds', 'mill wheel\tturns', 'sluice\topens'];
  expect(labelsOf(...rows)).toContain('mill wheel');
});

describe('names that share a place', () => {
  it('parts a label of two names with a comma alone', () => {
    const labels = conceptsOf('# Flour', '', '- poolish, biga: wet starters', '- salt: keeps them slow');
    expect(labels).toEqual(expect.arrayContaining(['poolish', 'biga']));
    expect(labels).not.toContain('poolish, biga');
  });

  it('takes "A for B" for a name where there is an "A for C" too', () => {
    const lines = ['# Levain', '', '**Levain** is a starter.', '', '- Levain for Rye: sour'];
    expect(conceptsOf(...lines)).not.toContain('levain for rye');
    expect(conceptsOf(...lines, '- Levain for Spelt: mild')).toEqual(
      expect.arrayContaining(['levain', 'levain for rye', 'levain for spelt']),
    );
  });

  it('leaves what a thing of the notes owns to the thing itself', () => {
    const owned = conceptsOf(
      '# Breads',
      '',
      '- **Brioche**: a rich bread',
      '',
      "We like Brioche's soft crumb.",
    );
    expect(owned).not.toContain("brioche's soft crumb");
    const named = conceptsOf('# Breads', '', "The dough passes Hoffman's window test.");
    expect(named.join()).toMatch(/hoffman's window test/i);
  });
});
