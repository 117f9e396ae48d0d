/** Fits how much surer a concept is by what is told of it, on concepts that readers judged, of several fields. */
import { assembleConcepts } from '#lib/extract/concepts/assemble.ts';
import type { ConceptIndex } from '#lib/extract/concepts/concept-index.ts';
import { findRelations } from '#lib/extract/relations/index.ts';
import { judgePair, type JudgeWeights } from '#lib/extract/relations/judge.ts';
import { endFeatures, toldOf } from '#lib/extract/relations/lift-ends.ts';
import { type Example, trainModels } from '#lib/extract/scorer/index.ts';
import { type Fitted, fittedFor } from './folds.ts';
import type { ConceptOutcome, FittedConcepts } from './fit-concepts.ts';
import { foldOfPair, type Judged } from './fit-relations.ts';

/** How much more a name counts that is no name: what is told of it is no more worth than it. */
const STRAY = 1.5;

type Scorers = Omit<JudgeWeights, 'ends'>;

/** In: notes with concepts and relations by what was fitted without them. */
export function fitEnds(
  judged: readonly Judged[],
  scorers: Fitted<Scorers>,
  outcomes: FittedConcepts['outcomes'],
  otherFields: FittedConcepts['otherFields'],
): JudgeWeights['ends'] {
  const withEnds = (own: Scorers): JudgeWeights => ({ ...own, ends: [] });
  const examples = [
    ...judged.flatMap(({ annotated, notes: { index, pairs, around } }, of) => {
      const relations = pairs.flatMap((pair) => {
        const weights = withEnds(fittedFor(scorers, foldOfPair(annotated, pair)));
        return judgePair(pair, { around, weights });
      });
      return examplesOf(outcomes[of] ?? [], index, toldOf(relations));
    }),
    ...otherFields.flatMap((field) => {
      const alone = new Map(field.outcomes.map(({ label, confidence }) => [label, confidence]));
      const concepts = assembleConcepts(field.drafts, ({ label }) => alone.get(label) ?? 0);
      const relations = findRelations(field.documents, concepts, { weights: withEnds(scorers.whole) });
      return examplesOf(field.outcomes, concepts, toldOf(relations));
    }),
  ];
  return trainModels(examples, { logistic: { l2: 0.001, minCount: 1 }, boosted: null });
}

function examplesOf(
  outcomes: readonly ConceptOutcome[],
  { concepts }: ConceptIndex,
  all: ReturnType<typeof toldOf>,
): Example[] {
  const byLabel = new Map(concepts.map((concept) => [concept.label, concept]));
  return outcomes.flatMap(({ label, right, weight }) => {
    const concept = byLabel.get(label);
    const told = concept ? all.get(concept.id) : undefined;
    if (!concept || !told) return [];
    return [
      {
        features: endFeatures(concept.confidence, told),
        label: Number(right),
        weight: right ? weight : weight * STRAY,
        group: '',
      },
    ];
  });
}
