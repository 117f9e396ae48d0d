/**
 * What is said of a thing is itself evidence that it is a concept: a name of which the scorer of names alone is not sure is
 * surer where the notes tell how it hangs together with another. In: concepts, and relations judged without regard to
 * how sure their ends are. Out: the concepts, some of them surer.
 */
import { type Features, type Model, rawScore } from '#lib/extract/scorer/index.ts';
import type { ConceptIndex } from '#lib/extract/concepts/concept-index.ts';
import type { JudgedRelation } from './judged-relation.ts';

type Told = Pick<JudgedRelation, 'subject' | 'object' | 'relation' | 'confidence'>;

/** `models`: trained on `endFeatures`; with none, nothing is lifted. */
export function liftEnds(
  index: ConceptIndex,
  relations: readonly Told[],
  models: readonly Model[],
): ConceptIndex {
  if (models.length === 0) return index;
  const told = surestTold(relations);
  const concepts = index.concepts.map((concept) => {
    const surest = told.get(concept.id) ?? 0;
    if (surest === 0) return concept;
    const lifted = rawScore(models, endFeatures(concept.confidence, surest));
    return lifted > concept.confidence ? { ...concept, confidence: lifted } : concept;
  });
  return { ...index, concepts, byId: new Map(concepts.map((concept) => [concept.id, concept])) };
}

/** Id of a concept → confidence of the surest relation that tells something of it. */
export function surestTold(relations: readonly Told[]): Map<string, number> {
  const surest = new Map<string, number>();
  for (const { subject, object, relation, confidence } of relations) {
    if (relation === 'related-to') continue;
    for (const end of [subject, object]) surest.set(end, Math.max(surest.get(end) ?? 0, confidence));
  }
  return surest;
}

/** In: how sure a concept is by itself, and the surest relation that tells something of it, 0..1. */
export function endFeatures(alone: number, surest: number): Features {
  const inside = Math.min(0.98, Math.max(0.02, alone));
  return { alone: Math.log(inside / (1 - inside)), surest };
}
