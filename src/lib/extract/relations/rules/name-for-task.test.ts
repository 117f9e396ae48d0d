import { describe, expect, it } from 'vitest';
import { type Kinds, readExample } from '../read-example.ts';
import { nameForTask } from './name-for-task.ts';

type Example = readonly [note: string, says: readonly string[]];

const KINDS: Kinds = {
  trowel: 'concept',
  spade: 'concept',
  digging: 'application',
  sowing: 'application',
  weeding: 'application',
  rot: 'risk',
  moss: 'concept',
  tar: 'concept',
  garden: 'concept',
};

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'takes names that "or" joins for the same task': [
    ['Trowel or spade for digging.', ['spade —used-for→ digging', 'trowel —used-for→ digging']],
    ['Trowel, spade for digging.', ['spade —used-for→ digging']],
  ],
  'takes tasks that "and" joins, and no others': [
    ['Spade for digging and sowing.', ['spade —used-for→ digging', 'spade —used-for→ sowing']],
    ['Spade for digging, sowing.', ['spade —used-for→ digging']],
  ],
  'reads behind a colon, and line by line where the author breaks lines': [
    ['They all like the garden: spade for digging.', ['spade —used-for→ digging']],
    ['Mind the garden  \nSpade for digging', ['spade —used-for→ digging']],
  ],
  'sees past what stands in brackets': [['Spade (steel) for digging (deep).', ['spade —used-for→ digging']]],
  'is against a danger, whatever the word': [
    ['Tar for rot.', ['tar —mitigates→ rot']],
    ['Tar against moss.', ['tar —mitigates→ moss']],
  ],
  'leaves sentences alone': [
    ['We bought a spade for digging.', []],
    ['Spade for digging is dear.', []],
  ],
};

describe.each(Object.entries(EXAMPLES))('a name for a task %s', (_, examples) => {
  it.each(examples)('%s', (note, says) => {
    expect(readExample(nameForTask, note, KINDS)).toEqual(says);
  });
});
