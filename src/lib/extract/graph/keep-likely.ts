/**
 * Leaves out what is hardly likely, so that the possible tier is worth a look, and sees that no relation is surer than its
 * ends: what hangs on a doubtful concept is itself doubtful.
 */
import type { ConceptIndex, ResolvedConcept } from '../concepts/concept-index.ts';
import type { JudgedRelation } from './atlas-export.ts';

export function keepLikelyConcepts(index: ConceptIndex, from: number): ConceptIndex {
  const kept = new Map<string, ResolvedConcept>();
  const concepts = index.concepts.filter(({ confidence }) => confidence >= from);
  for (const concept of concepts) kept.set(concept.id, concept);
  const byRun = new Map(
    [...index.byRun].map(([run, mentions]) => [run, mentions.filter(({ concept }) => kept.has(concept))]),
  );
  return { concepts, byId: kept, byRun };
}

export function keepLikelyRelations<R extends JudgedRelation>(
  relations: readonly R[],
  index: ConceptIndex,
  from: number,
): R[] {
  return relations.flatMap((relation) => {
    const subject = index.byId.get(relation.subject);
    const object = index.byId.get(relation.object);
    if (!subject || !object) return [];
    const confidence = Math.min(relation.confidence, subject.confidence, object.confidence);
    return confidence >= from ? [{ ...relation, confidence }] : [];
  });
}
