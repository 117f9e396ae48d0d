/**
 * Mentions → concepts: one entry an idea. Names that mean the same are joined, known names are found again in running
 * text, of overlapping mentions one stands, and each concept gets its label, kind, confidence and id.
 * "Large Language Models (LLMs)", "LLM", "large language model" → one concept "large language model".
 */
import type { Document } from '../blocks/block.ts';
import type { Mention } from '../mentions/mention.ts';
import type { UserVocabulary } from '../vocabulary/index.ts';
import { assembleConcepts } from './assemble.ts';
import type { ConceptIndex } from './concept-index.ts';
import { draftConcepts } from './draft-concepts.ts';

export type { ConceptIndex, ResolvedConcept, ResolvedMention } from './concept-index.ts';

export interface ConceptContext {
  readonly vocabulary: UserVocabulary | null;
}

export function resolveConcepts(
  documents: readonly Document[],
  mentions: readonly Mention[],
  _context: ConceptContext,
): ConceptIndex {
  return assembleConcepts(draftConcepts(documents, mentions));
}
