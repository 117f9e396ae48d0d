import { describe, expect, it } from 'vitest';
import { type Kinds, readExample } from '../read-example.ts';
import { isPersonName } from '../reading/person-name.ts';
import { makers } from './makers.ts';
import { sentences } from './sentences.ts';

type Example = readonly [note: string, says: readonly string[]];

const KINDS: Kinds = {
  'levee theory': 'concept',
  'silt law': 'principle',
  silt: 'concept',
  levee: 'concept',
  'Jane Doe': 'concept',
  'Jan van Poe': 'tool',
  'Blue Barn': 'tool',
};

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'in brackets behind the name': [
    ['**Levee theory** (Jane Doe): walls hold', ['levee theory —made-by→ Jane Doe']],
    ['Silt law (Jane Doe, 1950) says how deep.', ['silt law —made-by→ Jane Doe']],
    ['Levee theory (Blue Barn): walls hold', []],
    ['We told her of silt (Jane Doe).', []],
  ],
  'behind a dash, a comma or "after"': [
    ['Levee theory - Jane Doe', ['levee theory —made-by→ Jane Doe']],
    ['- Levee theory (LT), Jane Doe: walls hold', ['levee theory —made-by→ Jane Doe']],
    ['Silt law, named after Jan van Poe, is old.', ['silt law —made-by→ Jan van Poe']],
    ['Levee theory, Jane Doe said, is old.', []],
  ],
  'right below the heading': [
    [
      '## Levee theory\n\nBy Jane Doe and Jan van Poe. Walls hold.',
      ['levee theory —made-by→ Jane Doe', 'levee theory —made-by→ Jan van Poe'],
    ],
    ['## Levee theory\n\nRead by Jane Doe.', []],
  ],
  'before a colon and the name alone': [
    ['Jane Doe: levee theory.', ['levee theory —made-by→ Jane Doe']],
    ['Jane Doe: levee theory is wrong.', []],
    ['Jane Doe: silt for all.', []],
  ],
};

describe.each(Object.entries(EXAMPLES))('a person %s', (_, examples) => {
  it.each(examples)('%s', (note, says) => {
    expect(readExample(makers, note, KINDS)).toEqual(says);
  });
});

describe('a person who wrote or invented a thing', () => {
  it.each([
    ['Jane Doe wrote the silt law.', ['silt law —made-by→ Jane Doe']],
    ['Blue Barn wrote the silt law.', []],
  ])('%s', (note, says) => {
    expect(
      readExample(sentences, note, { ...KINDS, 'silt law': 'concept' }).filter((one) =>
        one.includes('made-by'),
      ),
    ).toEqual(says);
  });
});

describe('isPersonName', () => {
  it.each(['Jane Doe', 'J. B. Doe', 'W. Edwards Doe', 'John B. Doe', 'Jan van der Poe'])('%s', (name) => {
    expect(isPersonName(name)).toBe(true);
  });
  it.each(['Doe', 'Blue Barn', 'Jane', 'jane doe', 'Jane doe', 'Vitamin K. Lock'])('not %s', (name) => {
    expect(isPersonName(name)).toBe(false);
  });
});
