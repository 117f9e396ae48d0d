import { describe, expect, it } from 'vitest';
import { type Kinds, readExample } from '../read-example.ts';
import { bracketExamples } from './bracket-examples.ts';

const KINDS: Kinds = {
  repair: 'concept',
  patching: 'concept',
  gluing: 'technique',
  thread: 'concept',
  boat: 'tool',
  mast: 'concept',
  sail: 'concept',
  IOUs: 'concept',
  knot: 'concept',
  bowline: 'concept',
  hitch: 'concept',
};

describe('names in brackets, and behind a colon', () => {
  it.each<[string, string[]]>([
    // Sorts of an idea, parts of a thing.
    ['It needs repair (patching, gluing).', ['patching —is-a→ repair', 'gluing —is-a→ repair']],
    ['It needs a repair (patching, gluing).', ['patching —is-a→ repair', 'gluing —is-a→ repair']],
    ['We sold the boat (mast, sail).', ['mast —part-of→ boat', 'sail —part-of→ boat']],
    // What is needed is no sort of it.
    ['It is repair (needs thread, patching).', ['patching —part-of→ repair']],
    // An s behind capitals makes a plural, though the label keeps it.
    ['We wrote IOUs (patching, gluing).', ['patching —is-a→ IOUs', 'gluing —is-a→ IOUs']],
    // Kinds behind a colon in mid-sentence; behind the singular it may be anything.
    ['You have to learn knots: bowline, hitch. Then practise.', ['bowline —is-a→ knot', 'hitch —is-a→ knot']],
    ['You have to learn the knot: bowline, hitch.', []],
    ['Knots: bowline, hitch.', []],
  ])('%s', (note, says) => {
    expect(readExample(bracketExamples, note, KINDS)).toEqual(says);
  });
});
