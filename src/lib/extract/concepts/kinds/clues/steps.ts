/** Whether a block is a step of a sequence that the notes give in order. */
import type { Block } from '../../../blocks/block.ts';
import type { Notes } from '../../read-notes.ts';

const STEPS = new WeakMap<Notes, ReadonlySet<number>>();

export function isStep(block: Block, notes: Notes): boolean {
  let steps = STEPS.get(notes);
  if (!steps) {
    steps = new Set(
      notes.documents.flatMap(({ sequences }) => sequences.flatMap((sequence) => sequence.steps)),
    );
    STEPS.set(notes, steps);
  }
  return steps.has(block.id);
}
