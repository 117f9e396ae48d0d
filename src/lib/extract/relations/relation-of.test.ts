import { describe, expect, it } from 'vitest';
import { type Kinds, readExample } from './read-example.ts';
import { glossBodies } from './rules/gloss-bodies.ts';
import { sentences } from './rules/sentences.ts';

const KINDS: Kinds = {
  Ferry: 'service',
  Harbour: 'service',
  tar: 'concept',
  hull: 'concept',
  foam: 'concept',
  shipworm: 'concept',
  scurvy: 'concept',
  lemon: 'concept',
  swell: 'risk',
  crate: 'resource',
  sextant: 'tool',
  propeller: 'concept',
};

describe('which relation a cue tells', () => {
  it.each<[string, string[]]>([
    // Against what it protects from, whatever kind of thing that is.
    ['Tar protects the hull from shipworms.', ['tar —used-for→ hull', 'tar —mitigates→ shipworm']],
    ['Tar guards the hull against shipworms.', ['tar —used-for→ hull', 'tar —mitigates→ shipworm']],
    // What is sent to a product is taken in there.
    ['Ferry sends crates to Harbour.', ['Ferry —used-for→ crate', 'Ferry —integrates-with→ Harbour']],
    ['Scurvy is treated with lemons.', ['lemon —mitigates→ scurvy']],
    ['Tar and foam make up the hull.', ['tar —part-of→ hull', 'foam —part-of→ hull']],
    // Who reads them also does the rest.
    [
      'Ferry reads crates, uses sextants and dampens the swell.',
      ['Ferry —related-to→ crate', 'Ferry —uses→ sextant', 'Ferry —mitigates→ swell'],
    ],
    ['Ferry withstands swell.', ['Ferry —mitigates→ swell']],
  ])('%s', (note, says) => {
    expect(readExample(sentences, note, KINDS)).toEqual(says);
  });

  it('takes what a plain thing makes for its effect, behind its name too; an order is for the reader', () => {
    expect(readExample(glossBodies, '- **Propeller**: makes foam', KINDS)).toEqual([
      'propeller —causes→ foam',
    ]);
    expect(readExample(glossBodies, '- **Propeller**: Make foam', KINDS)).toEqual([
      'propeller —used-for→ foam',
    ]);
  });
});
