/**
 * Trains the model that says what kind of thing a concept is, on notes that careful readers have annotated.
 *
 *   npx tsx scripts/train-kinds.ts --notes DIR --gold ENTITIES.tsv [--write]
 *
 * Prints how often the kind agrees on sections that the model has not seen, beside the rules alone (every source of
 * votes trusted as far as `PRIOR_TRUST` says), kind by kind, and whether its confidence means what it says.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { KindId } from '#lib/graph/types.ts';
import { readDocument } from '#lib/extract/blocks/index.ts';
import { type DraftConcept, draftConcepts } from '#lib/extract/concepts/draft-concepts.ts';
import { gatherClues } from '#lib/extract/concepts/kinds/gather-clues.ts';
import { type KindWeights, likeliest, withSiblings } from '#lib/extract/concepts/kinds/guess-kinds.ts';
import { type KindModel, kindProbabilities } from '#lib/extract/concepts/kinds/model/kind-model.ts';
import { PRIOR_TRUST } from '#lib/extract/concepts/kinds/model/prior-trust.ts';
import { type KindExample, trainKindModel } from '#lib/extract/concepts/kinds/model/train-kind-model.ts';
import { statedKind } from '#lib/extract/concepts/kinds/stated-kind.ts';
import { readNotes } from '#lib/extract/concepts/read-notes.ts';
import { findMentions } from '#lib/extract/mentions/index.ts';
import { assignFolds, calibrate, fitCalibration } from '#lib/extract/scorer/index.ts';
import { type GoldConcept, pairWithGold, readGold } from './train/gold-concepts.ts';

const WEIGHTS = 'src/lib/extract/concepts/kinds/model/kind-weights.json';
const FOLDS = 5;
/** Weights below it change nothing. */
const SMALL = 0.06;
/** Lines that are kept together when sections are dealt to folds. */
const STRETCH = 40;

interface Judged {
  readonly draft: DraftConcept;
  readonly gold: GoldConcept;
  readonly index: number;
  readonly kinds: readonly KindId[];
  readonly weight: number;
  readonly group: string;
}

interface Guess {
  readonly of: Judged;
  readonly kind: KindId;
  readonly probability: number;
  readonly right: boolean;
}

const { values } = parseArgs({
  options: {
    notes: { type: 'string' },
    gold: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
if (!values.notes || !values.gold) {
  console.error('usage: train-kinds.ts --notes DIR --gold ENTITIES.tsv [--write]');
  process.exit(2);
}

let id = 0;
const ids = { next: () => ++id };
const dir = values.notes;
const documents = readdirSync(dir)
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .sort()
  .map((path) => readDocument({ path, text: readFileSync(join(dir, path), 'utf8') }, ids));
const drafts = draftConcepts(documents, findMentions(documents, { vocabulary: null }));
const notes = readNotes(documents);
const clues = gatherClues(drafts, notes);
const stated = drafts.map(({ found }) => statedKind(found));

const judged = [...pairWithGold(drafts, readGold(values.gold))].map(([draft, gold]): Judged => {
  const place = draft.mentions[0]?.evidence;
  return {
    draft,
    gold,
    index: drafts.indexOf(draft),
    kinds: gold.kinds as readonly KindId[],
    weight: gold.importance === 1 ? 0.6 : 1,
    group: `${place?.source ?? ''}:${Math.floor((place?.line ?? 0) / STRETCH)}`,
  };
});
const foldOf = assignFolds(
  judged.map(({ group, weight }) => ({ features: {}, label: 1, weight, group })),
  FOLDS,
);

const ofRules: Guess[] = [];
const ofModel: Guess[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const seen = judged.filter(({ group }) => foldOf.get(group) !== fold);
  const unseen = judged.filter(({ group }) => foldOf.get(group) === fold);
  ofRules.push(...guess(unseen, trainTwo(seen, 0)));
  ofModel.push(...guess(unseen, trainTwo(seen)));
}
report('rules alone', ofRules);
report('learned, on sections not seen', ofModel);
byKind(ofModel);
const calibration = fitCalibration(
  ofModel.map(({ probability, right, of }) => ({
    score: probability,
    label: Number(right),
    weight: of.weight,
  })),
  25,
);
reliability(ofModel.map((g) => ({ ...g, probability: calibrate(calibration, g.probability) })));
const { alone, amongSiblings } = trainTwo(judged);
const weights: KindWeights = { alone: trimmed(alone), amongSiblings: trimmed(amongSiblings), calibration };
const text = `${JSON.stringify(weights)}\n`;
report('weights as kept, on what they were trained on', guess(judged, weights));
console.log(`${text.length} bytes`);
if (values.write) writeFileSync(WEIGHTS, text);

/** The model of a concept alone and that of a concept among its siblings. No steps: the rules alone. */
function trainTwo(examples: readonly Judged[], steps?: number): Pick<KindWeights, 'alone' | 'amongSiblings'> {
  const options = { trust: PRIOR_TRUST, ...(steps === undefined ? {} : { steps }) };
  const told = (of: typeof clues): KindExample[] =>
    examples.flatMap(({ index, kinds, weight }) => {
      const own = of[index];
      return own ? [{ clues: own, kinds, weight }] : [];
    });
  const first = trainKindModel(told(clues), options);
  const among = withSiblings(drafts, clues, stated, notes, first);
  return { alone: first, amongSiblings: trainKindModel(told(among), options) };
}

function guess(of: readonly Judged[], models: Pick<KindWeights, 'alone' | 'amongSiblings'>): Guess[] {
  const among = withSiblings(drafts, clues, stated, notes, models.alone);
  return of.flatMap((one) => {
    const own = among[one.index];
    if (!own) return [];
    const { kind, probability } = likeliest(kindProbabilities(models.amongSiblings, own));
    return [{ of: one, kind, probability, right: one.kinds.includes(kind) }];
  });
}

/** Weights that change nothing are left out, so that the file stays small. */
function trimmed(model: KindModel): KindModel {
  const large = <T extends object>(record: T): T =>
    Object.fromEntries(Object.entries(record).filter(([, weight]) => Math.abs(Number(weight)) >= SMALL)) as T;
  const filled = <T extends object>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(record)
        .map(([name, byKindOf]) => [name, large(byKindOf)] as const)
        .filter(([, byKindOf]) => Object.keys(byKindOf).length > 0),
    );
  return { bias: model.bias, trust: model.trust, votes: filled(model.votes), traits: filled(model.traits) };
}

function report(title: string, guesses: readonly Guess[]): void {
  const shares = [1, 2, 3].map((least) => {
    const some = guesses.filter(({ of }) => of.gold.importance >= least);
    return ((100 * some.filter(({ right }) => right).length) / Math.max(1, some.length)).toFixed(1);
  });
  console.log(
    `${title}: kind agrees in ${shares[0]} % of ${guesses.length}, ${shares[1]} % of said, ${shares[2]} % of key`,
  );
}

function byKind(guesses: readonly Guess[]): void {
  const counts = new Map<string, { gold: number; right: number; guessed: number }>();
  const count = (kind: string): { gold: number; right: number; guessed: number } => {
    const known = counts.get(kind) ?? { gold: 0, right: 0, guessed: 0 };
    counts.set(kind, known);
    return known;
  };
  for (const { of, kind, right } of guesses) {
    count(right ? kind : (of.kinds[0] ?? '')).gold++;
    count(kind).guessed++;
    if (right) count(kind).right++;
  }
  for (const [kind, { gold, right, guessed }] of [...counts].sort((a, b) => b[1].gold - a[1].gold)) {
    console.log(`  ${kind.padEnd(14)} gold ${gold}, guessed ${guessed}, right ${right}`);
  }
}

function reliability(guesses: readonly Guess[]): void {
  console.log('reliability: confidence, concepts, share right');
  for (let low = 0; low < 10; low++) {
    const bin = guesses.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === low);
    if (bin.length === 0) continue;
    const right = bin.filter((g) => g.right).length;
    console.log(
      `  ${(low / 10).toFixed(1)}–${((low + 1) / 10).toFixed(1)}  ${bin.length}  ${((100 * right) / bin.length).toFixed(0)} %`,
    );
  }
}
