/**
 * Trains the scorers that judge relations on the shared gold, tests them by cross-validation over sections, and writes
 * their weights.
 *
 *   npx tsx scripts/train-relations.ts --notes DIR --gold DIR [--stated DIR] [--out FILE] [--held-out GRAPH.json]
 *
 * --stated adds notes whose author states relations outright, as a second style to learn from; --out writes the weights; --held-out writes the pairs of the gold's sections as a graph whose confidences come from
 * models that have not seen the section, for the evaluation. Without either it only reports.
 * Features are structural; no word of the notes gets into the weights.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { endsFactor, type JudgeWeights, passagesOf } from '#lib/extract/relations/judge.ts';
import { type Candidate, isSymmetric, type Pair } from '#lib/extract/relations/pair.ts';
import { pairFeatures } from '#lib/extract/relations/pair-features.ts';
import { candidatesOf } from '#lib/extract/relations/suggest.ts';
import { relationFeatures } from '#lib/extract/relations/relation-features.ts';
import { votes } from '#lib/extract/relations/votes.ts';
import { joint, likeliest, rankCandidates, weighPair } from '#lib/extract/relations/weigh-pair.ts';
import {
  assignFolds,
  calibrate,
  type Example,
  fitSmoothCalibration,
  type Model,
  rawScore,
  trainModels,
  type TrainOptions,
} from '#lib/extract/scorer/index.ts';
import { readGold } from './evaluate/gold.ts';
import { type JudgedNotes, judgeableNotes } from './evaluate/judgeable-notes.ts';
import { reliability } from './evaluate/reliability.ts';
import { type LabelledNotes, statedNotes } from './train/stated-notes.ts';

/** Pairs with an end that no reader put on the map: most are wrong or minor, none is known to be. */
const STRAY_WEIGHT = 0.25;
/** The other style counts for less than the gold. */
const STATED_WEIGHT = 0.5;
/** How often a pair that the readers leave out is right all the same: they leave out what seems minor to them. */
const MINOR = 0.04;
const FOLDS = 5;

const PAIR_OPTIONS: TrainOptions = {
  logistic: { l2: 0.01, steps: 300, minCount: 6 },
  boosted: { rounds: 90, depth: 3, rate: 0.1, lambda: 4, minLeaf: 4, minCount: 8 },
};
const RELATION_OPTIONS: TrainOptions = {
  logistic: { l2: 0.02, steps: 300, minCount: 5 },
  boosted: { rounds: 60, depth: 2, rate: 0.1, lambda: 4, minLeaf: 4, minCount: 8 },
};

const { values } = parseArgs({
  options: {
    notes: { type: 'string' },
    gold: { type: 'string' },
    stated: { type: 'string' },
    out: { type: 'string' },
    'held-out': { type: 'string' },
  },
});
if (!values.notes || !values.gold) {
  console.error('usage: train-relations --notes DIR --gold DIR [--out FILE] [--held-out GRAPH.json]');
  process.exit(2);
}
const notes = judgeableNotes(values.notes, readGold(values.gold));
const weights = train(notes, values.stated ? statedNotes(values.stated) : null);
if (values.out) writeFileSync(values.out, `${JSON.stringify(weights)}\n`);

interface Judged {
  readonly pair: Pair;
  readonly candidate: Candidate;
  /** How likely the pair is, by models that have not seen it; and the models of its relation. */
  readonly pairScore: number;
  readonly models: readonly Model[];
  /** Of pair and relation together. */
  readonly score: number;
  readonly right: boolean;
  readonly typed: boolean;
}

function train(notes: JudgedNotes, stated: LabelledNotes | null): JudgeWeights {
  const covered = notes.pairs.filter((pair) => notes.groupOf(pair) !== null);
  const pairExamples = covered.map((pair) => pairExample(notes, pair));
  const relationExamples = covered.flatMap((pair) => relationExamplesOf(notes, pair));
  const extra = stated?.pairs ?? [];
  const extraPairs = extra.map((pair) => withWeight(pairExample(stated ?? notes, pair), STATED_WEIGHT));
  const extraRelations = extra
    .flatMap((pair) => relationExamplesOf(stated ?? notes, pair))
    .map((example) => withWeight(example, STATED_WEIGHT));

  const foldOf = assignFolds(pairExamples, FOLDS);
  const extraFoldOf = assignFolds(extraPairs, FOLDS);
  const judged: Judged[] = [];
  const judgedExtra: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const outside = ({ group }: Example): boolean => foldOf.get(group) !== fold;
    const outsideExtra = ({ group }: Example): boolean => extraFoldOf.get(group) !== fold;
    const pairModels = trainModels(
      [...pairExamples.filter(outside), ...extraPairs.filter(outsideExtra)],
      PAIR_OPTIONS,
    );
    const relationModels = trainModels(
      [...relationExamples.filter(outside), ...extraRelations.filter(outsideExtra)],
      RELATION_OPTIONS,
    );
    covered.forEach((pair, i) => {
      const example = pairExamples[i];
      if (!example || outside(example)) return;
      const one = judge(notes, pair, example, pairModels, relationModels);
      if (one) judged.push(one);
    });
    extra.forEach((pair, i) => {
      const example = extraPairs[i];
      if (!example || outsideExtra(example) || !stated?.isGold(pair)) return;
      const one = judge(stated, pair, example, pairModels, relationModels);
      if (one) judgedExtra.push(one);
    });
  }
  const known = judged.filter(({ pair }) => notes.isGold(pair));
  const final = fitSmoothCalibration(
    known.map(({ score, right }) => ({ score, label: right ? 1 : MINOR, weight: 1 })),
    25,
  );
  report(covered.length, known, final);
  if (judgedExtra.length > 0) reportStated(judgedExtra, final);
  if (values['held-out']) writeHeldOut(values['held-out'], notes, judged, final);
  return {
    pair: trainModels([...pairExamples, ...extraPairs], PAIR_OPTIONS),
    relation: trainModels([...relationExamples, ...extraRelations], RELATION_OPTIONS),
    final,
  };

  function judge(
    { labelOf, around }: LabelledNotes,
    pair: Pair,
    { features }: Example,
    pairModels: readonly Model[],
    relationModels: readonly Model[],
  ): Judged | null {
    const best = likeliest(rankCandidates(pair, around, relationModels));
    if (!best) return null;
    const pairScore = rawScore(pairModels, features);
    const labels = labelOf(pair);
    return {
      pair,
      candidate: best.candidate,
      pairScore,
      models: relationModels,
      score: joint(pairScore, best.score),
      right: labels !== null,
      typed: labels !== null && isTyped(best.candidate, labels),
    };
  }
}

function withWeight(example: Example, factor: number): Example {
  return { ...example, weight: example.weight * factor };
}

function pairExample({ around, labelOf, isGold, groupOf }: LabelledNotes, pair: Pair): Example {
  return {
    features: pairFeatures(pair, around),
    label: labelOf(pair) === null ? 0 : 1,
    weight: isGold(pair) ? 1 : STRAY_WEIGHT,
    group: groupOf(pair) ?? '',
  };
}

/** Which relation it is can only be learned from pairs that the gold ties. */
function relationExamplesOf({ around, labelOf, groupOf }: LabelledNotes, pair: Pair): Example[] {
  const labels = labelOf(pair);
  if (!labels) return [];
  return candidatesOf(pair, around).map((candidate) => ({
    features: relationFeatures(candidate, pair, around),
    label: isTyped(candidate, labels) ? 1 : 0,
    weight: 1,
    group: groupOf(pair) ?? '',
  }));
}

function isTyped(
  candidate: Candidate,
  labels: readonly { readonly subject: string; readonly relation: string; readonly object: string }[],
): boolean {
  return labels.some(
    ({ subject, object, relation }) =>
      relation === candidate.relation &&
      ((subject === candidate.subject && object === candidate.object) || isSymmetric(candidate.relation)),
  );
}

function report(count: number, known: readonly Judged[], final: JudgeWeights['final']): void {
  const rights = known.filter(({ right }) => right);
  const typed = rights.filter((one) => one.typed);
  console.log(
    `${String(count)} pairs in the gold's sections, ${String(known.length)} between gold concepts, ` +
      `${String(rights.length)} of them right; relation right in ${((100 * typed.length) / rights.length).toFixed(1)} % of these`,
  );
  console.log(
    reliability(
      known.map(({ score, right, typed: also }) => ({
        confidence: calibrate(final, score),
        right,
        typed: also,
      })),
    ),
  );
}

/** How the surest pairs of the other style fare, by the scorer and by the rules' votes alone. */
function reportStated(judged: readonly Judged[], final: JudgeWeights['final']): void {
  const rights = judged.filter(({ right }) => right);
  console.log(
    `notes with stated relations: ${String(judged.length)} pairs, ${String(rights.length)} of them right; ` +
      `relation right in ${((100 * rights.filter(({ typed }) => typed).length) / rights.length).toFixed(1)} % of these`,
  );
  for (const count of [200, 400, 800, 1600]) {
    const share = (score: (one: Judged) => number): string => {
      const best = [...judged].sort((a, b) => score(b) - score(a)).slice(0, count);
      return `${((100 * best.filter(({ right }) => right).length) / count).toFixed(1)} %`;
    };
    console.log(
      `  surest ${String(count)}: scorer ${share(({ score }) => score)}, votes ${share(({ pair }) => votes(pair.proposals))}`,
    );
  }
  console.log(
    reliability(
      judged.map(({ score, right, typed }) => ({ confidence: calibrate(final, score), right, typed })),
    ),
  );
}

function writeHeldOut(
  file: string,
  { index, around }: JudgedNotes,
  judged: readonly Judged[],
  final: JudgeWeights['final'],
): void {
  const nodes = index.concepts.map(({ id, label, kind, aliases, confidence }) => ({
    key: id,
    attributes: { label, kind, aliases, confidence },
  }));
  const edges = judged.flatMap(({ pair, pairScore, models }) =>
    weighPair(pair, pairScore, { around, models, final }).map(({ candidate, score }) => ({
      key: `${candidate.subject}~${candidate.relation}~${candidate.object}`,
      source: candidate.subject,
      target: candidate.object,
      attributes: {
        relation: candidate.relation,
        confidence: Math.min(
          score * endsFactor(pair, around),
          ...pair.ends.map((id) => around.concept(id)?.confidence ?? 0),
        ),
        evidence: passagesOf(candidate, pair),
      },
    })),
  );
  writeFileSync(file, JSON.stringify({ attributes: {}, nodes, edges }));
}
