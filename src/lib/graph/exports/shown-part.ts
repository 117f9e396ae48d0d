/** What formats for reading get: concepts and relations from the threshold on, in the order of the atlas. */
import { isShown, type Atlas } from '../atlas.ts';
import type { Concept, Relation } from '../types.ts';

export function shownPart(atlas: Atlas): { concepts: Concept[]; relations: Relation[] } {
  const concepts = [...atlas.concepts.values()].filter((concept) => isShown(atlas, concept));
  const ids = new Set(concepts.map((concept) => concept.id));
  const relations = [...atlas.relations.values()].filter(
    (relation) => isShown(atlas, relation) && ids.has(relation.subject) && ids.has(relation.object),
  );
  return { concepts, relations };
}
