/**
 * What is said of a thing is itself evidence that it is a concept: a name of which the scorer of names alone is not sure is
 * surer where the notes tell how it hangs together with another. In: concepts, and relations judged without regard to
 * how sure their ends are. Out: the concepts, some of them surer.
 */
import { type Features, type Model, rawScore } from '#lib/extract/scorer/index.ts';
import type { ConceptIndex } from '#lib/extract/concepts/concept-index.ts';
import type { JudgedRelation } from './judged-relation.ts';

type Link = Pick<JudgedRelation, 'subject' | 'object' | 'relation' | 'confidence' | 'rules'>;

/** What is told of a concept, vague ties aside. */
interface Told {
  /** Confidence of the surest relation, 0..1. */
  readonly surest: number;
  /** A sentence in running text says it of the concept, more likely than not. */
  readonly inSentence: boolean;
}

/** `models`: trained on `endFeatures`; with none, nothing is lifted. */
export function liftEnds(
  index: ConceptIndex,
  relations: readonly Link[],
  models: readonly Model[],
): ConceptIndex {
  if (models.length === 0) return index;
  const all = toldOf(relations);
  const concepts = index.concepts.map((concept) => {
    const told = all.get(concept.id);
    if (!told) return concept;
    const lifted = rawScore(models, endFeatures(concept.confidence, told));
    return lifted > concept.confidence ? { ...concept, confidence: lifted } : concept;
  });
  return { ...index, concepts, byId: new Map(concepts.map((concept) => [concept.id, concept])) };
}

/** What is surer than this is more likely right than not. */
const LIKELY = 0.5;

/** Id of a concept → what relations tell of it; concepts of which nothing is told are left out. */
export function toldOf(relations: readonly Link[]): Map<string, Told> {
  const all = new Map<string, Told>();
  for (const { subject, object, relation, confidence, rules } of relations) {
    if (relation === 'related-to' || confidence <= 0) continue;
    const isTold = confidence >= LIKELY && rules.includes('sentence');
    for (const end of [subject, object]) {
      const told = all.get(end);
      all.set(end, {
        surest: Math.max(told?.surest ?? 0, confidence),
        inSentence: told?.inSentence === true || isTold,
      });
    }
  }
  return all;
}

/** `alone`: how sure a concept is by itself, 0..1; where it is told says nothing more of one that is likely one anyway. */
export function endFeatures(alone: number, { surest, inSentence }: Told): Features {
  const inside = Math.min(0.98, Math.max(0.02, alone));
  return new Map([
    ['alone', Math.log(inside / (1 - inside))],
    ['surest', surest],
    ['sentence', Number(inSentence && alone < LIKELY)],
  ]);
}
