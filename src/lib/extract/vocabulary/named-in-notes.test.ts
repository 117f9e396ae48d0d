import { describe, expect, it } from 'vitest';
import { documentOf } from '../blocks/document-of.fixture.ts';
import { resolveConcepts } from '../concepts/index.ts';
import { findMentions } from '../mentions/index.ts';
import { applyToConcepts } from './apply-to-concepts.ts';
import { readVocabulary } from './read-vocabulary.ts';

/** Label and number of places of each concept, and what is said of entries that fit nothing. */
function read(yaml: string, ...lines: readonly string[]) {
  const documents = [documentOf(...lines)];
  const { vocabulary } = readVocabulary(yaml, 'words.yaml');
  if (!vocabulary) throw new Error('the vocabulary is broken');
  const index = resolveConcepts(documents, findMentions(documents, { vocabulary }), { vocabulary });
  const { concepts, diagnostics } = applyToConcepts(index, vocabulary);
  return {
    places: new Map(concepts.concepts.map(({ label, mentions }) => [label, mentions.length])),
    diagnostics: diagnostics.map(({ message }) => message),
  };
}

const OVEN = [
  '# Bake the Loaf',
  '',
  'A loaf is baked. The loaf needs 1 hour of oven watch, which the baker keeps, and low heat and low steam.',
  '',
  'More oven watch is needed for a rye loaf, and low steam.',
];

describe('a name that a person gives', () => {
  it('is found wherever the notes have it, be it inside a phrase', () => {
    const { places, diagnostics } = read('concepts:\n  oven watch: technique\n  low steam: concept', ...OVEN);
    expect(places.get('oven watch')).toBe(2);
    expect(places.get('low steam')).toBe(2);
    expect(diagnostics).toEqual([]);
  });

  it('takes no other name’s places with it', () => {
    const { places } = read('concepts:\n  bake the loaf: stage', ...OVEN);
    expect(places.get('bake the loaf')).toBe(1);
    expect(places.get('loaf')).toBeGreaterThan(1);
  });
});
