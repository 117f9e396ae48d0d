import { describe, expect, it } from 'vitest';
import { fitPersons } from './fit-persons.ts';
import { exampleReading, type Kinds } from './read-example.ts';
import { glossBodies } from './rules/gloss-bodies.ts';
import { sentences } from './rules/sentences.ts';
import type { Rule } from './rules/rule.ts';

const KINDS: Kinds = { 'levee theory': 'concept', 'Jane Doe': 'concept', Poe: 'concept', sand: 'concept' };

function read(rule: Rule, note: string): string[] {
  const { document, reading } = exampleReading(note, KINDS);
  return rule
    .propose(document, reading)
    .flatMap((proposal) => fitPersons(proposal, reading))
    .map(({ subject, relation, object, rule: by }) => `${subject} —${relation}→ ${object} (${by})`);
}

describe('fitPersons', () => {
  it('takes what a list ties to a person for made by him, be it by his family name alone', () => {
    expect(read(glossBodies, '- Levee theory: Jane Doe, Poe, and others\n\nIt is old (Poe, 1950).')).toEqual([
      'levee theory —made-by→ Jane Doe (by-person)',
      'levee theory —made-by→ Poe (by-person)',
    ]);
  });

  it('leaves what a verb says, and things', () => {
    expect(read(sentences, 'Jane Doe used sand.')).toEqual(['Jane Doe —uses→ sand (sentence)']);
    expect(read(glossBodies, '- Levee theory: sand, Poe')).not.toContain('by-person');
  });
});
