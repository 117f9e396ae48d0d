import { describe, expect, it } from 'vitest';
import { documentOf } from '#lib/extract/blocks/document-of.fixture.ts';
import type { ConceptIndex, ResolvedConcept } from '#lib/extract/concepts/concept-index.ts';
import { makeReading } from './reading.ts';

const CONCEPTS = [
  { label: 'bone broth', confidence: 0.9 },
  { label: 'home cook', confidence: 0.3 },
  { label: 'stock', confidence: 0.9 },
  { label: 'cold frame', confidence: 0.9 },
  { label: 'cold frames', confidence: 0.9 },
];

/** Names that count in the last block of a note in which no mention stands. */
function namedIn(...lines: string[]): string[] {
  const concepts = CONCEPTS.map(({ label, confidence }): ResolvedConcept => ({
    id: label,
    label,
    kind: 'concept',
    kindConfidence: 1,
    aliases: [],
    confidence,
    mentions: [],
  }));
  const index: ConceptIndex = {
    concepts,
    byId: new Map(concepts.map((one) => [one.id, one])),
    byRun: new Map(),
  };
  const document = documentOf(...lines);
  const block = document.blocks.at(-1);
  if (!block || !('run' in block)) throw new Error('no text');
  return makeReading([document], index)
    .mentionsOf(block.run)
    .map(({ concept, surface }) => `${surface} = ${concept}`);
}

describe('names that no mention covers', () => {
  it.each<[string, string[]]>([
    ['Soups are slow-cooked bone broths kept warm.', ['bone broths = bone broth']],
    // of one word; not sure; two concepts; the other noun is meant; the doing is meant
    ['Soups are mostly stock.', []],
    ['Each home cook makes it.', []],
    ['Lettuce likes a cold frame.', []],
    ['Buy bone broth cubes.', []],
    ['Stirring bone broth takes time.', []],
    ['Skimming and stirring bone broth takes time.', []],
    ['Stirring is work. Still, bone broth pays.', ['bone broth = bone broth']],
  ])('%s', (text, names) => {
    expect(namedIn(text)).toEqual(names);
  });

  it('leaves headings to their mentions', () => {
    expect(namedIn('# Bone broth')).toEqual([]);
  });
});
