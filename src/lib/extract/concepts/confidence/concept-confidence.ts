/** How sure it is that a careful reader would put a concept on the map, 0..1. */
import { applyScorer, type Scorer } from '../../scorer/index.ts';
import type { DraftConcept } from '../draft-concepts.ts';
import weights from './concept-weights.json' with { type: 'json' };

const SCORER = weights as unknown as Scorer;

export function conceptConfidence(
  draft: Pick<DraftConcept, 'addFeatures' | 'found' | 'standing'>,
  scorer: Scorer = SCORER,
): number {
  if (draft.found.some(({ role }) => role === 'stated')) return 1;
  return scorer.models.length === 0 ? draft.standing : applyScorer(scorer, draft.addFeatures);
}
