/**
 * Pairs worth a comparison, each with the reason: what the notes set against each other, rivals among the options of
 * questions, and look-alikes by company. Best first.
 */
import { isShown, type Atlas } from './atlas.ts';
import { similar } from './similar.ts';
import type { Concept, Question } from './types.ts';

export interface SuggestedComparison {
  readonly ids: readonly string[];
  readonly reason: string;
}

const MOST = 60;
/** Look-alikes are sought around the most important concepts only. */
const AROUND = 80;
/** Below this two concepts have too little in common to be taken for each other. */
const LEAST_LIKENESS = 2;

export function suggestComparisons(
  atlas: Atlas,
  questions: readonly Question[],
  limit = MOST,
): SuggestedComparison[] {
  const pairs = new Map<string, { ids: string[]; reasons: string[]; score: number }>();
  const weightOf = (a: Concept, b: Concept): number => 0.3 + Math.min(a.importance, b.importance);
  const add = (idA: string, idB: string, reason: string, score: number): void => {
    const a = atlas.concepts.get(idA);
    const b = atlas.concepts.get(idB);
    if (!a || !b || idA === idB || !isShown(atlas, a) || !isShown(atlas, b)) return;
    const ids = idA < idB ? [idA, idB] : [idB, idA];
    const key = JSON.stringify(ids);
    const pair = pairs.get(key) ?? { ids, reasons: [], score: 0 };
    if (!pair.reasons.includes(reason)) pair.reasons.push(reason);
    pair.score += score * weightOf(a, b);
    pairs.set(key, pair);
  };

  for (const relation of atlas.relations.values())
    if (relation.relation === 'contrasts-with' && isShown(atlas, relation))
      add(relation.subject, relation.object, 'the notes set them apart', 3 * relation.confidence);
  for (const question of questions)
    for (const right of question.options.filter((option) => option.correct))
      for (const wrong of question.options.filter((option) => !option.correct))
        for (const a of right.concepts) for (const b of wrong.concepts) add(a, b, 'rivals in a question', 1);
  const important = [...atlas.concepts.values()].sort(
    (a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  for (const { id, kind } of important.slice(0, AROUND))
    for (const { concept, score, reason } of similar(atlas, id, 2))
      if (concept.kind === kind && score >= LEAST_LIKENESS)
        add(id, concept.id, reason, Math.min(2, score / 4));

  const best = [...pairs.values()]
    .sort((a, b) => b.score - a.score || (JSON.stringify(a.ids) < JSON.stringify(b.ids) ? -1 : 1))
    .slice(0, limit);
  return inTurn(best).map(({ ids, reasons }) => ({ ids, reason: reasons.join('; ') }));
}

/** The same pairs, so that one concept does not fill the beginning: a score halves each time that one was named before. */
function inTurn<Pair extends { readonly ids: readonly string[]; readonly score: number }>(
  pairs: readonly Pair[],
): Pair[] {
  const left = [...pairs];
  const named = new Map<string, number>();
  const weight = ({ ids, score }: Pair): number =>
    score / 2 ** ids.reduce((sum, id) => sum + (named.get(id) ?? 0), 0);
  const ordered: Pair[] = [];
  while (left.length > 0) {
    let best = 0;
    left.forEach((pair, i) => {
      const leader = left[best];
      if (leader && weight(pair) > weight(leader)) best = i;
    });
    for (const pair of left.splice(best, 1)) {
      for (const id of pair.ids) named.set(id, (named.get(id) ?? 0) + 1);
      ordered.push(pair);
    }
  }
  return ordered;
}
