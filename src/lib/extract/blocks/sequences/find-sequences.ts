import type { Block, Sequence } from '../block.ts';
export function findSequences(_source: string, _blocks: readonly Block[]): Sequence[] {
  return [];
}
