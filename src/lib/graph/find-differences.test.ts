import { describe, expect, it } from 'vitest';
import { atlasForTests, type TestParts } from './atlas-for-tests.ts';
import { makeConceptRecord } from './concept-record.ts';
import { findDifferences } from './find-differences.ts';

function linesOn(ids: string[], parts: TestParts): string[] {
  const atlas = atlasForTests(parts);
  return findDifferences(ids.map((id) => makeConceptRecord(atlas, [], id))).map(({ text }) => text);
}

const concepts = {
  kiln: { label: 'Acme Kiln', summary: 'Acme Kiln is an oven that burns clay.' },
  wheel: { label: 'Acme Wheel', summary: 'Acme Wheel is a table that turns.' },
};

describe('findDifferences', () => {
  it('sets the explanations side by side where the notes remark nothing', () =>
    expect(linesOn(['kiln', 'wheel'], { concepts })).toEqual([
      'Acme Kiln: an oven that burns clay · Acme Wheel: a table that turns',
    ]));

  it('takes one remark that names both, whole', () =>
    expect(
      linesOn(['kiln', 'wheel'], {
        concepts,
        relations: [
          'kiln contrasts-with wheel: Unlike the Acme Wheel (Wheel shapes the clay and Kiln burns it).',
        ],
      })[0],
    ).toBe('Wheel shapes the clay and Kiln burns it'));

  it('says of each what it is rather than what it is not, without pronoun or the page it stood on', () =>
    expect(
      linesOn(['kiln', 'wheel'], {
        concepts,
        relations: [
          'kiln contrasts-with wheel: Unlike the Acme Wheel (it does not get hot).',
          'wheel contrasts-with kiln: Unlike the Acme Wheel (it turns the clay; here it only lies) and Acme Kiln (Kiln burns it hard).',
        ],
      })[0],
    ).toBe('Acme Kiln: burns it hard · Acme Wheel: turns the clay'));

  it('takes what is said of the one under the heading of the other, and nothing twice', () =>
    expect(
      linesOn(['chapter', 'kiln'], {
        concepts: {
          // Passages of these tests stand under the heading "Chapter".
          chapter: { label: 'Chapter', summary: 'A chapter is a shed.' },
          kiln: {
            label: 'Acme Kiln',
            summary: 'Acme Kiln is an oven that burns clay.',
            mentions: [
              'Acme Kiln',
              'Pots go straight into the Acme Kiln.',
              'The pots go straight into an Acme Kiln.',
            ],
          },
        },
      }).slice(1),
    ).toEqual(['Pots go straight into the Acme Kiln.']));
});
