/** How sure it is that a careful reader would put a concept on the map, 0..1. */
import { applyScorer, type Scorer } from '../../scorer/index.ts';
import type { DraftConcept } from '../draft-concepts.ts';
import weights from './concept-weights.json' with { type: 'json' };

const SCORER = weights as unknown as Scorer;

export function conceptConfidence(draft: DraftConcept, scorer: Scorer = SCORER): number {
  if (draft.found.some(({ role }) => role === 'stated')) return 1;
  if (scorer.models.length === 0) return draft.standing;
  return applyScorer(scorer, (sheet) => {
    draft.reader.add(sheet, draft);
  });
}

/** The same, judged once for all drafts with the same features. */
export function confidenceReader(): (draft: DraftConcept) => number {
  const known = new Map<string, number>();
  return (draft) => {
    const form = draft.reader.formOf(draft);
    if (form === null) return conceptConfidence(draft);
    let confidence = known.get(form);
    if (confidence === undefined) known.set(form, (confidence = conceptConfidence(draft)));
    return confidence;
  };
}
