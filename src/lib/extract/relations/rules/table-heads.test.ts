import { describe, expect, it } from 'vitest';
import { type Kinds, readExample } from '../read-example.ts';
import { tableCells } from './table-cells.ts';

type Example = readonly [note: string, says: readonly string[]];

const KINDS: Kinds = {
  robin: 'application',
  songbird: 'concept',
  birdwatching: 'application',
  hobby: 'discipline',
  levee: 'resource',
  flood: 'risk',
  silt: 'concept',
  clay: 'concept',
  spyglass: 'tool',
};

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'takes what is named as an example for a kind of its row, unless it is done': [
    ['| Group | Examples |\n|---|---|\n| Songbird | robin |', ['robin —is-a→ songbird']],
    ['| Group | Examples |\n|---|---|\n| Hobby | birdwatching |', ['hobby —related-to→ birdwatching']],
  ],
  'reads a verb as what the row does': [
    ['| Work | Prevents |\n|---|---|\n| Levee | flood |', ['levee —mitigates→ flood']],
    ['| Work | Still needs |\n|---|---|\n| Levee | clay |', ['levee —requires→ clay']],
    ['| Work | Based on |\n|---|---|\n| Levee | clay |', ['levee —uses→ clay']],
    ['| Work | Caused by |\n|---|---|\n| Flood | silt |', ['silt —causes→ flood']],
    // Twice the same word: a noun.
    ['| Work | Limits |\n|---|---|\n| Levee | clay |', ['levee —uses→ clay']],
    // Part of a head is no head: "Breaks when" tells nothing that it is used for.
    ['| Work | Breaks when |\n|---|---|\n| Levee | clay |', ['levee —related-to→ clay']],
    ['| Work | Never needs |\n|---|---|\n| Levee | clay |', ['levee —related-to→ clay']],
  ],
  'knows what notes call their columns': [
    [
      '| Work | Use it when |\n|---|---|\n| Levee | flood, silt |',
      ['levee —used-for→ flood', 'levee —used-for→ silt'],
    ],
    ['| Work | Assumptions |\n|---|---|\n| Levee | clay |', ['levee —requires→ clay']],
    ['| Work | Wooden counterpart |\n|---|---|\n| Levee | clay |', ['levee —contrasts-with→ clay']],
    ['| Work | Watch out for |\n|---|---|\n| Levee | silt |', ['levee —causes→ silt']],
    ['| Danger | Typical safeguard |\n|---|---|\n| Flood | levee |', ['levee —mitigates→ flood']],
    ['| Work | Acts on |\n|---|---|\n| Levee | silt |', ['levee —affects→ silt']],
  ],
  'takes what a list under an unknown head names for what the row works with': [
    ['| Work | Seen along |\n|---|---|\n| Levee | silt, clay |', ['levee —uses→ silt', 'levee —uses→ clay']],
  ],
  'compares the names over two columns, where the first has no head': [
    [
      '| | Levee | Songbird |\n|---|---|---|\n| clay | robin | silt |',
      ['levee —used-for→ robin', 'songbird —uses→ silt'],
    ],
    [
      '| Work | Levee | Songbird |\n|---|---|---|\n| clay | robin | silt |',
      ['clay —used-for→ robin', 'clay —uses→ silt'],
    ],
  ],
  'takes the products in the row of a type for things of that type': [
    [
      '| Type | Products |\n|---|---|\n| Songbird | silt, clay |',
      ['silt —is-a→ songbird', 'clay —is-a→ songbird'],
    ],
    ['| Vendor | Products |\n|---|---|\n| Songbird | silt |', ['silt —made-by→ songbird']],
  ],
  'takes a tool in the row of a piece of work to be there for it': [
    ['| Work | Tools |\n|---|---|\n| Birdwatching | spyglass |', ['spyglass —used-for→ birdwatching']],
    ['| Wall | Tools |\n|---|---|\n| Levee | spyglass |', ['levee —uses→ spyglass']],
  ],
  'reads the fragments of a cell to its end': [
    ['| Work | Notes |\n|---|---|\n| Levee | made on the spot. Mostly clay |', ['levee —related-to→ clay']],
  ],
  'knows a head that stands in no singular': [
    [
      '| Work | What is it for |\n|---|---|\n| Levee | silt, clay |',
      ['levee —used-for→ silt', 'levee —used-for→ clay'],
    ],
  ],
};

describe('what the heads of table columns say of the cells', () => {
  for (const [title, examples] of Object.entries(EXAMPLES)) {
    it.each(examples)(`${title}: %j`, (note, says) => {
      expect(readExample(tableCells, note, KINDS)).toEqual(says);
    });
  }
});
