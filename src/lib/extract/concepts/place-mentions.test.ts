import { describe, expect, it } from 'vitest';
import { documentOf } from '../blocks/document-of.fixture.ts';
import { findMentions } from '../mentions/index.ts';
import { draftConcepts } from './draft-concepts.ts';

function labelsOf(...lines: readonly string[]): string[] {
  const documents = [documentOf(...lines)];
  return draftConcepts(documents, findMentions(documents, { vocabulary: null })).map(({ label }) =>
    label.toLowerCase(),
  );
}

describe('placeMentions', () => {
  it('gives a place to the thing, and not to what a verb does to it', () => {
    const labels = labelsOf('A good lid reduces mould.');
    expect(labels).toContain('mould');
    expect(labels).not.toContain('mould reduction');
  });

  it('leaves a settled name its place beside "of"', () => {
    const labels = labelsOf('## Rye', '', 'Millers keep control of rye.', '', 'They fear loss of face.');
    expect(labels).toContain('loss of face');
    expect(labels).not.toContain('control of rye');
  });

  it('takes a settled name with a general noun in front for another one', () => {
    const lines = ['## Statistic', '', 'It counts loaves.', '', 'Bakers compute a test statistic.'];
    expect(labelsOf(...lines)).toContain('test statistic');
  });

  it('takes a settled name with a general noun behind it for the same', () => {
    const lines = ['## Sourdough', '', 'It rises.', '', 'They sell sourdough products.'];
    expect(labelsOf(...lines)).not.toContain('sourdough product');
  });
});
