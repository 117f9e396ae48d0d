import { describe, expect, it } from 'vitest';
import { type Kinds, readExample } from '../read-example.ts';
import { effects } from './effects.ts';
import { glossBodies } from './gloss-bodies.ts';

type Example = readonly [note: string, says: readonly string[]];

const KINDS: Kinds = {
  levee: 'concept',
  dredging: 'concept',
  flood: 'risk',
  mould: 'risk',
  rent: 'metric',
  rain: 'concept',
  silt: 'concept',
  baking: 'concept',
  dough: 'concept',
  bread: 'concept',
  broom: 'tool',
  sweeping: 'technique',
};

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'by the term that the line explains': [
    [
      'Levee: breaks in winter → flood, mould, and a long wait',
      ['levee —causes→ flood', 'levee —causes→ mould'],
    ],
    ['Levee: a wall. Left alone too long → flood', ['levee —causes→ flood']],
    [
      '**Dredging** - takes out silt → rent up → less rain',
      ['dredging —affects→ rent', 'dredging —affects→ rain'],
    ],
    // A condition, or another subject, of a later sentence.
    ['Levee: a wall. If it breaks → flood', []],
    ['Levee: a wall. Water stands still → flood', []],
  ],
  'by a clause that is itself the term, with a label or below a topic': [
    ['Levee: broken by the sea -> flood', ['levee —causes→ flood']],
    ['## Levee\n\n- never left alone -> flood\n- dry', ['levee —causes→ flood']],
    ['## Levee\n\n- never left alone -> silt\n- dry', []],
  ],
  'by a name that stands before the arrow': [
    ['We saw it again. More rain → higher rent', ['rain —affects→ rent']],
    ['We saw it again. Rain and silt → flood', ['rain —causes→ flood', 'silt —causes→ flood']],
    // What follows may be what helps.
    ['We saw it again. Rain → bread', []],
    ['We saw it again. Rain → broom', []],
  ],
  'by what does something there': [
    ['It is wet. The levee keeps silt back → flood.', ['levee —causes→ flood']],
    ['It is wet. Levee in winter → flood.', []],
  ],
  'of what goes in, for a term that only names a change': [
    ['Baking: dough → bread, in the oven', ['baking —causes→ bread', 'baking —uses→ dough']],
  ],
  'but reads no courses, no asides and no advice': [
    ['Way: rain → silt → flood', []],
    ['Ways: by sea (rain → flood), by land', []],
    ['It is wet. Left alone → sweeping', []],
    ['It is wet. The levee breaks → no flood', []],
  ],
};

describe.each(Object.entries(EXAMPLES))('what an arrow leads to is brought about %s', (_, examples) => {
  it.each(examples)('%s', (note, says) => {
    expect(readExample(effects, note, KINDS)).toEqual(says);
  });
});

describe('a clause with an arrow behind it', () => {
  it('is no term that a list belongs to', () => {
    expect(readExample(glossBodies, 'Levees (earth): broken in winter -> flood, mould', KINDS)).toEqual([]);
  });
});
