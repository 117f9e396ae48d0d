/**
 * Fits the model that says what kind of thing a concept is. Shipped notes, whose authors state kinds, are trained on too.
 * Out: the weights, and the kind of each concept by models that have not seen the section that names it first.
 */
import type { KindId } from '#lib/graph/types.ts';
import type { DraftConcept } from '#lib/extract/concepts/draft-concepts.ts';
import { gatherClues } from '#lib/extract/concepts/kinds/gather-clues.ts';
import {
  type Around,
  type KindGuess,
  type KindWeights,
  likeliest,
  readAround,
  sharesAlone,
  sharesAmong,
  withSiblings,
} from '#lib/extract/concepts/kinds/guess-kinds.ts';
import type { KindClues, KindModel } from '#lib/extract/concepts/kinds/model/kind-model.ts';
import { PRIOR_TRUST } from '#lib/extract/concepts/kinds/model/prior-trust.ts';
import { type KindExample, trainKindModel } from '#lib/extract/concepts/kinds/model/train-kind-model.ts';
import { statedKind } from '#lib/extract/concepts/kinds/stated-kind.ts';
import { readNotes } from '#lib/extract/concepts/read-notes.ts';
import { calibrate, type Calibration } from '#lib/extract/scorer/index.ts';
import { type AnnotatedNotes, type DraftedNotes, foldOfConcept } from './annotated-notes.ts';
import { fitCalibrations, fitFolds, fittedFor, outside } from './folds.ts';
import { type GoldConcept, pairWithGold, readGold } from './gold-concepts.ts';
import { type NamedKind, namedKinds } from './named-kinds.ts';

/** Weights below it change nothing. */
const SMALL = 0.06;
/** What an example of other notes, whose kind their author states, weighs beside one that readers judged. */
const MORE = 0.15;
/** The same of notes of other fields that readers judged: they have other kinds, and would drown what the first tell. */
const OTHER = 0.4;
/**
 * A trait of what stands in notes of other fields: it takes up that they have more of some kinds than the first, which
 * the clues would be blamed for otherwise. No notes have it when they are read.
 */
const ELSEWHERE = 'elsewhere';
/** Large enough that the pull towards zero holds it little, and yet not so that the others' say of the kinds is lost. */
const CERTAIN = 2;
/** What a name weighs of which nothing but its kind is known. */
const NAMED = 0.4;
/** What a concept that is named in passing weighs. */
const IN_PASSING = 0.6;
/**
 * How the model of a concept alone is held down: more than the other, which learns from what this one says of siblings,
 * and would trust it too far if it knew the siblings by heart.
 */
const ALONE = { trust: PRIOR_TRUST, l2: 4, traitL2: 8 };
const AMONG = { trust: PRIOR_TRUST };
/** Least weight of examples behind one point of the calibration. */
const POOL = 25;

interface Judged {
  readonly gold: GoldConcept;
  /** Place of its notes among all, and its own among their drafts. */
  readonly of: number;
  readonly at: number;
  readonly kinds: readonly KindId[];
  readonly weight: number;
  readonly fold: number | null;
}

interface Read {
  readonly drafts: readonly DraftConcept[];
  readonly clues: readonly KindClues[];
  readonly stated: readonly (KindId | null)[];
  readonly around: Around;
}

type Models = Pick<KindWeights, 'alone' | 'amongSiblings'>;

export interface FittedKinds {
  readonly weights: KindWeights;
  /** For each of the notes, in the order of their drafts. */
  readonly heldOut: readonly (readonly KindGuess[])[];
  readonly inSample: readonly (readonly KindGuess[])[];
}

/** Learns from the first of the notes most, and a little from those of other fields. */
export function fitKinds(annotated: readonly AnnotatedNotes[], stated: DraftedNotes): FittedKinds {
  const reads = annotated.map(gather);
  const more = gather(stated);
  const foldsOf = annotated.map((notes) => notes.drafts.map((draft) => foldOfConcept(notes, draft)));
  const golds = annotated.map(({ entities }) => readGold(entities));
  const judged = annotated.flatMap(({ drafts }, of) =>
    readJudged(drafts, of, golds[of] ?? [], foldsOf[of] ?? []),
  );
  const namesOfMore = pairWithGold(more.drafts, golds[0] ?? []);
  const named = namedKinds(NAMED);
  const { without, whole } = fitFolds((fold) => {
    const kept = withoutNamesakes(outside(fold, judged), judged);
    return fitTwo(kept, withoutKept(named, kept, judged), reads, more, namesOfMore);
  });
  const raw = reads.map((read, of) => {
    const folds = foldsOf[of] ?? [];
    const guesses = new Map(
      [...new Set(folds)].map((fold) => [fold, guessAll(read, fittedFor({ without, whole }, fold))]),
    );
    return read.drafts.map((_, i) => guesses.get(folds[i] ?? null)?.[i] ?? NONE);
  });
  const scored = judged.map(({ of, at, kinds, weight, fold }) => ({
    score: raw[of]?.[at]?.probability ?? 0,
    label: Number(kinds.includes(raw[of]?.[at]?.kind ?? 'concept')),
    weight,
    fold,
  }));
  const calibrations = fitCalibrations(scored, POOL);
  const weights: KindWeights = {
    alone: trimmed(whole.alone),
    amongSiblings: trimmed(whole.amongSiblings),
    calibration: calibrations.whole,
  };
  const told = (
    read: Read,
    i: number,
    { kind, probability }: Likeliest,
    calibration: Calibration,
  ): KindGuess => {
    const kindStated = read.stated[i];
    if (kindStated) return { kind: kindStated, confidence: 1 };
    return { kind, confidence: calibrate(calibration, probability) };
  };
  return {
    weights,
    heldOut: reads.map((read, of) =>
      (raw[of] ?? []).map((guess, i) =>
        told(read, i, guess, fittedFor(calibrations, foldsOf[of]?.[i] ?? null)),
      ),
    ),
    inSample: reads.map((read) =>
      guessAll(read, weights).map((guess, i) => told(read, i, guess, calibrations.whole)),
    ),
  };
}

type Likeliest = ReturnType<typeof likeliest>;
const NONE: Likeliest = { kind: 'concept', probability: 0 };

function readJudged(
  drafts: readonly DraftConcept[],
  of: number,
  gold: readonly GoldConcept[],
  folds: readonly (number | null)[],
): Judged[] {
  return [...pairWithGold(drafts, gold)].map(([draft, name]): Judged => {
    const at = drafts.indexOf(draft);
    const weight = (of === 0 ? 1 : OTHER) * (name.importance === 1 ? IN_PASSING : 1);
    return { gold: name, of, at, kinds: name.kinds as readonly KindId[], weight, fold: folds[at] ?? null };
  });
}

/** A name of the first notes that is kept for testing is not trained on in others either. */
function withoutNamesakes(kept: readonly Judged[], all: readonly Judged[]): readonly Judged[] {
  const keptOnes = new Set(kept);
  const hidden = new Set(
    all.filter((one) => one.of === 0 && !keptOnes.has(one)).map(({ gold }) => gold.name.toLowerCase()),
  );
  return kept.filter(({ of, gold }) => of === 0 || !hidden.has(gold.name.toLowerCase()));
}

/** Nor is one that a list has with its kind, of whichever notes. */
function withoutKept(
  named: readonly NamedKind[],
  kept: readonly Judged[],
  all: readonly Judged[],
): readonly NamedKind[] {
  const keptOnes = new Set(kept);
  const hidden = all.filter((one) => !keptOnes.has(one)).map(({ gold }) => gold);
  const known = pairWithGold(named, hidden);
  return named.filter((one) => !known.has(one));
}

/** Everything that is known of the concepts of notes before their kinds are guessed. */
function gather({ documents, drafts }: DraftedNotes): Read {
  const notes = readNotes(documents);
  return {
    drafts,
    clues: gatherClues(drafts, notes),
    stated: drafts.map(({ found }) => statedKind(found)),
    around: readAround(drafts, notes),
  };
}

/** The model of a concept alone and that of a concept among its siblings. */
function fitTwo(
  examples: readonly Judged[],
  named: readonly NamedKind[],
  reads: readonly Read[],
  more: Read,
  namesOfMore: ReadonlyMap<DraftConcept, GoldConcept>,
): Models {
  const told = (clues: readonly (readonly KindClues[])[]): KindExample[] =>
    examples.flatMap(({ of, at, kinds, weight }) => {
      const own = clues[of]?.[at];
      return own ? [{ clues: of === 0 ? own : elsewhere(own), kinds, weight }] : [];
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
  const alone = trainKindModel(
    [...told(reads.map(({ clues }) => clues)), ...toldMore(more.clues), ...named],
    ALONE,
  );
  const among = ({ clues, around }: Read, stated: Read['stated']): KindClues[] =>
    withSiblings(clues, around.tell(sharesAlone(clues, stated, alone)));
  const amongSiblings = trainKindModel(
    [...told(reads.map((read) => among(read, read.stated))), ...toldMore(among(more, [])), ...named],
    AMONG,
  );
  return { alone, amongSiblings };
}

const elsewhere = ({ votes, traits }: KindClues): KindClues => ({
  votes,
  traits: new Map([...traits, [ELSEWHERE, CERTAIN]]),
});

function guessAll({ clues, stated, around }: Read, models: Models): Likeliest[] {
  return sharesAmong(clues, stated, around, models).map(likeliest);
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
  const traits = Object.fromEntries(Object.entries(model.traits).filter(([trait]) => trait !== ELSEWHERE));
  return { bias: model.bias, trust: model.trust, votes: filled(model.votes), traits: filled(traits) };
}
