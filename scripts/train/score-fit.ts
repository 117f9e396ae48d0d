/** How a fit does: the annotated notes as a graph, held against their gold. */
import type { ConceptIndex } from '#lib/extract/concepts/concept-index.ts';
import { checkEvidence } from '#lib/extract/graph/check-evidence.ts';
import { keepLikelyConcepts, keepLikelyRelations } from '#lib/extract/graph/keep-likely.ts';
import { findPlaces } from '#lib/extract/graph/places.ts';
import { judgePair, type JudgeWeights } from '#lib/extract/relations/judge.ts';
import { liftEnds } from '#lib/extract/relations/lift-ends.ts';
import type { GraphFile, GraphRelation } from '../evaluate/graph-file.ts';
import type { JudgedNotes } from '../evaluate/judgeable-notes.ts';
import { outcomesOf } from '../evaluate/outcomes.ts';
import type { Outcome } from '../evaluate/reliability.ts';
import { type GraphScore, scoreGraph } from '../evaluate/score-graph.ts';
import { percent } from '../evaluate/score-report.ts';
import type { AnnotatedNotes } from './annotated-notes.ts';
import { foldOfPair, type Judged } from './fit-relations.ts';
import { type Fitted, fittedFor } from './folds.ts';
import { foldOfPlace, isOf, readVerdicts } from './judged-relations.ts';

const SHOWN = 0.5;
const POSSIBLE = 0.1;

export interface FitScore {
  readonly shown: GraphScore;
  readonly possible: GraphScore;
  /** Share of the shown relations between gold concepts that the gold has with the same relation. */
  readonly typed: { readonly hit: number; readonly all: number };
  readonly vague: { readonly hit: number; readonly all: number };
  readonly outcomes: readonly Outcome[];
  readonly graph: GraphFile;
}

/** Each pair is judged by what was fitted without its section; with `whole` by what was fitted on all. */
export function scoreFit(
  { annotated, notes }: Judged,
  fitted: Pick<Fitted<JudgeWeights>, 'whole'> & Partial<Fitted<JudgeWeights>>,
): FitScore {
  const graph = graphOf(
    annotated,
    notes,
    (pair) => {
      const fold = fitted.without ? foldOfPair(annotated, pair) : null;
      return fitted.without?.[fold ?? -1] ?? fitted.whole;
    },
    fitted.whole.ends,
  );
  const { gold } = annotated;
  const shownConcepts = graph.concepts.filter(({ confidence }) => confidence >= SHOWN);
  const shown = scoreGraph(graph, gold, SHOWN);
  const outcomes = outcomesOf(graph, gold);
  const drawn = outcomes.filter(({ confidence }) => confidence >= SHOWN);
  const drawnRelations = graph.relations.filter(({ confidence }) => confidence >= SHOWN);
  return {
    shown: { ...shown, concepts: scoreGraph({ ...graph, concepts: shownConcepts }, gold, SHOWN).concepts },
    possible: scoreGraph(graph, gold),
    typed: { hit: drawn.filter(({ typed }) => typed).length, all: drawn.length },
    vague: {
      hit: drawnRelations.filter(({ relation }) => relation === 'related-to').length,
      all: drawnRelations.length,
    },
    outcomes,
    graph,
  };
}

/** Of relations that further readers judged, each by what was fitted without its page; what is no longer read is left out. */
export function verdictOutcomes(
  { annotated, notes: { index, pairs, around } }: Judged,
  fitted: Fitted<JudgeWeights>,
): Outcome[] {
  const verdictsOf = readVerdicts(index);
  const sure = (id: string): number => index.byId.get(id)?.confidence ?? 0;
  return pairs.flatMap((pair) => {
    const verdicts = verdictsOf(pair);
    if (verdicts.length === 0) return [];
    const weights = fittedFor(fitted, foldOfPair(annotated, pair) ?? foldOfPlace(pair));
    return judgePair(pair, { around, weights }).flatMap(({ subject, relation, object, confidence }) => {
      const verdict = verdicts.find((one) => isOf(one, { subject, relation, object, proposals: [] }));
      if (!verdict) return [];
      const all = Math.min(confidence, sure(subject), sure(object));
      return [{ confidence: all, right: Number(verdict.tied), typed: verdict.right }];
    });
  });
}

function graphOf(
  { documents }: AnnotatedNotes,
  { index, pairs, around }: JudgedNotes,
  weightsOf: (pair: JudgedNotes['pairs'][number]) => JudgeWeights,
  ends: JudgeWeights['ends'],
): GraphFile {
  const judged = pairs.flatMap((pair) => judgePair(pair, { around, weights: weightsOf(pair) }));
  const likely: ConceptIndex = keepLikelyConcepts(liftEnds(index, judged, ends), POSSIBLE);
  const places = findPlaces(documents, likely);
  const relations = keepLikelyRelations(judged, likely, POSSIBLE).flatMap((relation): GraphRelation[] => {
    const evidence = relation.evidence
      .map((passage) => checkEvidence(places, passage, relation.subject, relation.object))
      .filter((checked) => typeof checked !== 'string');
    return evidence.length > 0 ? [{ ...relation, evidence }] : [];
  });
  return {
    shownFrom: SHOWN,
    concepts: likely.concepts.map((concept) => ({ ...concept, mentions: [] })),
    relations,
  };
}

export function fitLines(title: string, { shown, possible, typed, vague }: FitScore): string[] {
  const recall = ({ strong: { pairs, near, typed: same } }: GraphScore): string =>
    [pairs, near, same].map(percent).join(' ');
  return [
    `${title}`,
    `  shown     linked/near/typed ${recall(shown)}  agreement ${percent(shown.agreement)}, with the relation ${percent(typed)} of ${String(typed.all)}  density ${shown.density.toFixed(2)}  related-to ${percent(vague)}`,
    `            concepts key ${percent(shown.concepts.key)} said ${percent(shown.concepts.said)}`,
    `  possible  linked/near/typed ${recall(possible)}  agreement ${percent(possible.agreement)}  density ${possible.density.toFixed(2)}`,
    `            concepts key ${percent(possible.concepts.key)} said ${percent(possible.concepts.said)} kinds ${percent(possible.kinds)}`,
  ];
}
