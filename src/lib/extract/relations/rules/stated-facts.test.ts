import { expect, it } from 'vitest';
import { exampleReading } from '../read-example.ts';
import { statedFacts } from './stated-facts.ts';

it.each([
  ['Covers: mixing', 'Reader covers mixing'],
  ['Governs: mixing', 'Reader governs mixing'],
  ['Reduced by: mixing', 'mixing reduces Reader'],
  ['Used by: mixing', 'mixing null Reader'],
  // The relation's own words, no verb, and what follows as the subject leave the phrase to the relation.
  ['Uses: mixing', 'Reader null mixing'],
  ['Kinds: mixing', 'mixing null Reader'],
  ['Purpose: mixing', 'Reader null mixing'],
  ['Prerequisites: mixing', 'Reader null mixing'],
  ['Vs: mixing', 'Reader null mixing'],
  ['Makes: mixing', 'mixing null Reader'],
])('the phrase of "%s"', (fact, said) => {
  const note = `## Reader\n\n- ${fact}`;
  const { document, reading } = exampleReading(note, { Reader: 'service', mixing: 'stage' });
  const proposals = statedFacts.propose(document, reading);
  expect(proposals.map(({ subject, phrase, object }) => `${subject} ${String(phrase)} ${object}`)).toEqual([
    said,
  ]);
});
