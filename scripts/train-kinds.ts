/**
 * Trains the model that says what kind of thing a concept is, on notes that careful readers have annotated.
 *
 *   npx tsx scripts/train-kinds.ts --notes DIR --gold ENTITIES.tsv [--more DIR] [--list] [--write]
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
import {
  type KindWeights,
  likeliest,
  sharesAlone,
  withSiblings,
} from '#lib/extract/concepts/kinds/guess-kinds.ts';
import {
  type KindClues,
  type KindModel,
  kindProbabilities,
} from '#lib/extract/concepts/kinds/model/kind-model.ts';
import { PRIOR_TRUST } from '#lib/extract/concepts/kinds/model/prior-trust.ts';
import { type KindExample, trainKindModel } from '#lib/extract/concepts/kinds/model/train-kind-model.ts';
import { statedKind } from '#lib/extract/concepts/kinds/stated-kind.ts';
import { type Notes, readNotes } from '#lib/extract/concepts/read-notes.ts';
import { findMentions } from '#lib/extract/mentions/index.ts';
import { assignFolds, calibrate, fitCalibration } from '#lib/extract/scorer/index.ts';
import { type GoldConcept, pairWithGold, readGold } from './train/gold-concepts.ts';

const WEIGHTS = 'src/lib/extract/concepts/kinds/model/kind-weights.json';
const FOLDS = 5;
/** Weights below it change nothing. */
const SMALL = 0.06;
/** Lines that are kept together when sections are dealt to folds. */
const STRETCH = 40;
/** What an example of other notes, whose kind their author states, weighs beside one that readers judged. */
const MORE = 0.1;

interface Judged {
  readonly draft: DraftConcept;
  readonly gold: GoldConcept;
  readonly index: number;
  readonly kinds: readonly KindId[];
  readonly weight: number;
  readonly group: string;
}

interface Read {
  readonly drafts: readonly DraftConcept[];
  readonly notes: Notes;
  readonly clues: readonly KindClues[];
  readonly stated: readonly (KindId | null)[];
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
    more: { type: 'string' },
    list: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
if (!values.notes || !values.gold) {
  console.error('usage: train-kinds.ts --notes DIR --gold ENTITIES.tsv [--more DIR] [--list] [--write]');
  process.exit(2);
}

const read = readAll(values.notes);
const { drafts, clues } = read;
const gold = readGold(values.gold);
const judged = [...pairWithGold(drafts, gold)].map(([draft, gold]): Judged => {
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
const more = values.more === undefined ? null : readAll(values.more);
const goldOf = more && pairWithGold(more.drafts, gold);
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
if (values.list) list(ofModel);
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

/** Everything that is known of the concepts of a folder of notes before their kinds are guessed. */
function readAll(dir: string): Read {
  let id = 0;
  const ids = { next: () => ++id };
  const documents = readdirSync(dir)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((path) => readDocument({ path, text: readFileSync(join(dir, path), 'utf8') }, ids));
  const drafts = draftConcepts(documents, findMentions(documents, { vocabulary: null }));
  const notes = readNotes(documents);
  return {
    drafts,
    notes,
    clues: gatherClues(drafts, notes),
    stated: drafts.map(({ found }) => statedKind(found)),
  };
}

/** The model of a concept alone and that of a concept among its siblings. No steps: the rules alone. */
function trainTwo(examples: readonly Judged[], steps?: number): Pick<KindWeights, 'alone' | 'amongSiblings'> {
  const options = { trust: PRIOR_TRUST, ...(steps === undefined ? {} : { steps }) };
  const told = (of: readonly KindClues[], some: readonly Judged[]): KindExample[] =>
    some.flatMap(({ index, kinds, weight }) => {
      const own = of[index];
      return own ? [{ clues: own, kinds, weight }] : [];
    });
  const names = new Set(examples.map(({ gold: name }) => name));
  const toldMore = (of: readonly KindClues[]): KindExample[] =>
    (more?.drafts ?? []).flatMap((draft, i) => {
      const kind = more?.stated[i];
      const own = of[i];
      const name = goldOf?.get(draft);
      // A name that is kept for testing is not trained on elsewhere either.
      return kind && own && (!name || names.has(name)) ? [{ clues: own, kinds: [kind], weight: MORE }] : [];
    });
  const first = trainKindModel([...told(clues, examples), ...toldMore(more?.clues ?? [])], options);
  const shares = sharesAlone(clues, read.stated, first);
  const among = withSiblings(drafts, clues, shares, read.notes);
  const amongMore = more
    ? withSiblings(more.drafts, more.clues, sharesAlone(more.clues, [], first), more.notes)
    : [];
  return {
    alone: first,
    amongSiblings: trainKindModel([...told(among, examples), ...toldMore(amongMore)], options),
  };
}

function guess(of: readonly Judged[], models: Pick<KindWeights, 'alone' | 'amongSiblings'>): Guess[] {
  const among = withSiblings(drafts, clues, sharesAlone(clues, read.stated, models.alone), read.notes);
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

/** What was missed, with what spoke for it. */
function list(guesses: readonly Guess[]): void {
  for (const { of, kind, probability } of guesses.filter(({ right }) => !right)) {
    const own = clues[of.index];
    const votes = [...(own?.votes ?? [])].map(
      ([source, byKindOf]) => `${source}(${[...byKindOf.keys()].join('/')})`,
    );
    console.log(
      [of.kinds.join('|'), kind, probability.toFixed(2), of.draft.label, of.group, votes.join(' ')].join(
        '\t',
      ),
    );
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
