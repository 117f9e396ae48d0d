import { describe, expect, it } from 'vitest';
import { type Kinds, readExample } from '../read-example.ts';
import { tableCells } from './table-cells.ts';

type Example = readonly [note: string, says: readonly string[]];

const KINDS: Kinds = {
  robin: 'application',
  songbird: 'concept',
  birdwatching: 'application',
  hobby: 'discipline',
};

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'takes what is named as an example for a kind of its row, unless it is done': [
    ['| Group | Examples |\n|---|---|\n| Songbird | robin |', ['robin —is-a→ songbird']],
    ['| Group | Examples |\n|---|---|\n| Hobby | birdwatching |', ['hobby —related-to→ birdwatching']],
  ],
};

describe('what the heads of table columns say of the cells', () => {
  for (const [title, examples] of Object.entries(EXAMPLES)) {
    it.each(examples)(`${title}: %j`, (note, says) => {
      expect(readExample(tableCells, note, KINDS)).toEqual(says);
    });
  }
});
