/**
 * Fits the model that says what kind of thing a concept is. Shipped notes, whose authors state kinds, are trained on too.
 * Out: the weights, and the kind of each concept by models that have not seen the section that names it first.
 */
import type { KindId } from '#lib/graph/types.ts';
import type { DraftConcept } from '#lib/extract/concepts/draft-concepts.ts';
import { gatherClues } from '#lib/extract/concepts/kinds/gather-clues.ts';
import {
  type KindGuess,
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
import { calibrate, fitCalibration } from '#lib/extract/scorer/index.ts';
import { type AnnotatedNotes, type DraftedNotes, fitFolds, foldOfConcept } from './annotated-notes.ts';
import { type GoldConcept, pairWithGold, readGold } from './gold-concepts.ts';

/** Weights below it change nothing. */
const SMALL = 0.06;
/** What an example of other notes, whose kind their author states, weighs beside one that readers judged. */
const MORE = 0.1;
/** What a concept that is named in passing weighs. */
const IN_PASSING = 0.6;
/** Least weight of examples behind one point of the calibration. */
const POOL = 25;

interface Judged {
  readonly gold: GoldConcept;
  readonly at: number;
  readonly kinds: readonly KindId[];
  readonly weight: number;
  readonly fold: number | null;
}

interface Read {
  readonly drafts: readonly DraftConcept[];
  readonly notes: Notes;
  readonly clues: readonly KindClues[];
  readonly stated: readonly (KindId | null)[];
}

type Models = Pick<KindWeights, 'alone' | 'amongSiblings'>;

export interface FittedKinds {
  readonly weights: KindWeights;
  /** In the order of the drafts. */
  readonly heldOut: readonly KindGuess[];
  readonly inSample: readonly KindGuess[];
}

export function fitKinds(annotated: AnnotatedNotes, stated: DraftedNotes): FittedKinds {
  const read = gather(annotated);
  const more = gather(stated);
  const gold = readGold(annotated.entities);
  const judged = [...pairWithGold(read.drafts, gold)].map(([draft, name]): Judged => ({
    gold: name,
    at: read.drafts.indexOf(draft),
    kinds: name.kinds as readonly KindId[],
    weight: name.importance === 1 ? IN_PASSING : 1,
    fold: foldOfConcept(annotated, draft),
  }));
  const namesOfMore = pairWithGold(more.drafts, gold);
  const { without, whole } = fitFolds((fold) =>
    fitTwo(
      judged.filter((one) => fold === null || one.fold !== fold),
      read,
      more,
      namesOfMore,
    ),
  );
  const guesses = without.map((models) => guessAll(read, models));
  const folds = read.drafts.map((draft) => foldOfConcept(annotated, draft));
  const guessesOfWhole = guessAll(read, whole);
  const raw = folds.map((fold, i) => (fold === null ? guessesOfWhole : guesses[fold])?.[i] ?? NONE);
  const scored = judged.map(({ at, kinds, weight, fold }) => ({
    score: raw[at]?.probability ?? 0,
    label: Number(kinds.includes(raw[at]?.kind ?? 'concept')),
    weight,
    fold,
  }));
  const calibrations = fitFolds((fold) =>
    fitCalibration(
      scored.filter((one) => fold === null || one.fold !== fold),
      POOL,
    ),
  );
  const weights: KindWeights = {
    alone: trimmed(whole.alone),
    amongSiblings: trimmed(whole.amongSiblings),
    calibration: calibrations.whole,
  };
  const known = guessAll(read, weights);
  const asGuess =
    (calibrationOf: (i: number) => KindWeights['calibration']) =>
    ({ kind, probability }: Likeliest, i: number): KindGuess => {
      const kindStated = read.stated[i];
      if (kindStated) return { kind: kindStated, confidence: 1 };
      return { kind, confidence: calibrate(calibrationOf(i), probability) };
    };
  return {
    weights,
    heldOut: raw.map(asGuess((i) => calibrations.without[folds[i] ?? -1] ?? calibrations.whole)),
    inSample: known.map(asGuess(() => weights.calibration)),
  };
}

type Likeliest = ReturnType<typeof likeliest>;
const NONE: Likeliest = { kind: 'concept', probability: 0 };

/** Everything that is known of the concepts of notes before their kinds are guessed. */
function gather({ documents, drafts }: DraftedNotes): Read {
  const notes = readNotes(documents);
  return {
    drafts,
    notes,
    clues: gatherClues(drafts, notes),
    stated: drafts.map(({ found }) => statedKind(found)),
  };
}

/** The model of a concept alone and that of a concept among its siblings. */
function fitTwo(
  examples: readonly Judged[],
  read: Read,
  more: Read,
  namesOfMore: ReadonlyMap<DraftConcept, GoldConcept>,
): Models {
  const told = (clues: readonly KindClues[]): KindExample[] =>
    examples.flatMap(({ at, kinds, weight }) => {
      const own = clues[at];
      return own ? [{ clues: own, kinds, weight }] : [];
    });
  const names = new Set(examples.map(({ gold }) => gold));
  const toldMore = (clues: readonly KindClues[]): KindExample[] =>
    more.drafts.flatMap((draft, i) => {
      const kind = more.stated[i];
      const own = clues[i];
      const name = namesOfMore.get(draft);
      // A name that is kept for testing is not trained on elsewhere either.
      return kind && own && (!name || names.has(name)) ? [{ clues: own, kinds: [kind], weight: MORE }] : [];
    });
  const options = { trust: PRIOR_TRUST };
  const alone = trainKindModel([...told(read.clues), ...toldMore(more.clues)], options);
  const among = ({ drafts, clues, notes }: Read, stated: Read['stated']): KindClues[] =>
    withSiblings(drafts, clues, sharesAlone(clues, stated, alone), notes);
  const amongSiblings = trainKindModel(
    [...told(among(read, read.stated)), ...toldMore(among(more, []))],
    options,
  );
  return { alone, amongSiblings };
}

function guessAll({ drafts, clues, stated, notes }: Read, { alone, amongSiblings }: Models): Likeliest[] {
  return withSiblings(drafts, clues, sharesAlone(clues, stated, alone), notes).map((own) =>
    likeliest(kindProbabilities(amongSiblings, own)),
  );
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
