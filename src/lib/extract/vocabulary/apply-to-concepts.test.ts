import { describe, expect, it } from 'vitest';
import { readDocument } from '../blocks/index.ts';
import { resolveConcepts } from '../concepts/index.ts';
import { findMentions } from '../mentions/index.ts';
import { applyToConcepts } from './apply-to-concepts.ts';
import { readVocabulary } from './read-vocabulary.ts';

const NOTES = `# Baking

## Proofing basket

A proofing basket is a tool that holds the dough.

- Used for: proofing, shaping

## Banneton

A banneton is a tool of cane.

- Used for: proofing

## Feeding

### Starter

A starter is a mix of flour and water.

## Menu

### Starter

A starter is a small first dish.
`;

function applied(yaml: string) {
  let next = 0;
  const documents = [readDocument({ path: 'baking.md', text: NOTES }, { next: () => next++ })];
  const mentions = findMentions(documents, { vocabulary: null });
  const index = resolveConcepts(documents, mentions, { vocabulary: null });
  const { vocabulary } = readVocabulary(yaml, 'words.yaml');
  if (!vocabulary) throw new Error('the vocabulary is broken');
  const { concepts, diagnostics } = applyToConcepts(index, vocabulary);
  return { concepts, diagnostics, labels: concepts.concepts.map(({ label }) => label) };
}

describe('applyToConcepts', () => {
  it('ignores', () => {
    expect(applied('{}').labels).toContain('shaping');
    expect(applied('ignore: [shaping]').labels).not.toContain('shaping');
  });

  it('merges, and points every mention at the one that is left', () => {
    const { concepts, labels } = applied('merge:\n  Banneton: [Proofing basket]');
    expect(labels.filter((label) => /banneton|basket/i.test(label))).toEqual(['Banneton']);
    const merged = concepts.byId.get('banneton');
    expect(merged?.mentions.length).toBeGreaterThan(1);
    expect(new Set(merged?.mentions.map(({ concept }) => concept))).toEqual(new Set(['banneton']));
  });

  it('names, kinds and aliases', () => {
    const { concepts } = applied('concepts:\n  Banneton: { kind: tool, aliases: [cane basket] }');
    expect(concepts.byId.get('banneton')).toMatchObject({ label: 'Banneton', kind: 'tool', confidence: 1 });
    expect(concepts.byId.get('banneton')?.aliases).toContain('cane basket');
  });

  it('makes one of an entry and the places that its other names have', () => {
    const { labels, concepts } = applied('concepts:\n  Banneton: { kind: tool, aliases: [Proofing basket] }');
    expect(labels.filter((label) => /banneton|basket/i.test(label))).toEqual(['Banneton']);
    expect(concepts.byId.get('banneton')?.aliases).toContain('proofing basket');
  });

  it('splits by heading', () => {
    const { labels } = applied(
      'split:\n  Starter:\n    Starter (dough): [Feeding]\n    Starter (dish): { sections: [Menu] }',
    );
    expect(labels).toEqual(expect.arrayContaining(['Starter (dough)', 'Starter (dish)']));
  });

  it('says which entry fits nothing', () => {
    const { diagnostics } = applied('ignore:\n  - shaping\n  - no such thing\n');
    expect(diagnostics).toEqual([
      { severity: 'warning', path: 'words.yaml', line: 3, message: expect.stringContaining('no such thing') },
    ]);
  });
});

describe('a name that no rule reads', () => {
  it('is found where its words stand, once a person names it', () => {
    let next = 0;
    const text = '# Baking\n\nYou then go on and knead it all through, again and again.\n';
    const documents = [readDocument({ path: 'baking.md', text }, { next: () => next++ })];
    const { vocabulary } = readVocabulary('concepts:\n  again and again: technique\n', 'words.yaml');
    const surfaces = (words: typeof vocabulary): string[] =>
      findMentions(documents, { vocabulary: words }).map(({ surface }) => surface);
    expect(surfaces(null)).not.toContain('again and again');
    expect(surfaces(vocabulary)).toContain('again and again');
  });
});
