/**
 * What a concept is not to be confused with, and the difference in one line, in the words of the notes: the remark in
 * brackets behind a name ("Amazon Transcribe (it writes down speech)"), or the sentence that names both.
 */
import { isShown, named, otherEnd, relationsOf, type Atlas, type Named } from './atlas.ts';
import { differenceIn, saidOf } from './difference.ts';
import type { Concept, Evidence, Question, Relation } from './types.ts';

export interface Contrast {
  readonly other: Named;
  readonly relation: Relation;
  /** The difference in one line; empty where the notes do not say it. */
  readonly text: string;
  readonly evidence: Evidence | null;
}

/** Strongest first, one for each other concept. */
export function contrastsOf(atlas: Atlas, questions: readonly Question[], id: string): Contrast[] {
  const concept = atlas.concepts.get(id);
  if (!concept) return [];
  const found = new Map<string, Contrast>();
  for (const relation of relationsOf(atlas, id)) {
    if (relation.relation !== 'contrasts-with' || !isShown(atlas, relation)) continue;
    const otherId = otherEnd(relation, id);
    const other = atlas.concepts.get(otherId);
    if (!other || otherId === id || found.has(otherId)) continue;
    const difference = differenceIn(relation.evidence, concept, other);
    const reason = difference ? '' : reasonAgainst(questions, concept, otherId);
    found.set(otherId, {
      other: named(other),
      relation,
      text: difference?.text ?? reason,
      evidence: difference?.evidence ?? null,
    });
  }
  return [...found.values()];
}

/** Why a question's option with the one is right, or with the other is wrong. */
function reasonAgainst(questions: readonly Question[], concept: Concept, otherId: string): string {
  for (const question of questions) {
    const mine = question.options.find((option) => option.correct && option.concepts.includes(concept.id));
    const theirs = question.options.find((option) => !option.correct && option.concepts.includes(otherId));
    if (mine && theirs) return theirs.reason || (mine.reason && saidOf(concept, mine.reason));
  }
  return '';
}
