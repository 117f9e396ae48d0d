import type { Document } from '#lib/extract/blocks/block.ts';
import type { Proposal } from '../proposal.ts';
import type { Reading } from '../reading/reading.ts';

/** One way to read relations from notes. Pure; linear in the size of the document. */
export interface Rule {
  /** Kebab-case, unique; stands in the evidence. */
  readonly name: string;
  propose(document: Document, reading: Reading): readonly Proposal[];
}
