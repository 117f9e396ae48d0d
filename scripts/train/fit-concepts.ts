/**
 * Fits the scorer that says how sure a concept is. A concept is right if the readers named it, in the annotated sections.
 * It is wrong if they did not, though it stands there; but for one that is mostly told in other sections, and may be right
 * for all that they know. A further reader read all that was shown, in every section: `judged-concepts.txt` lists names that
 * the others left out and this one would keep, `judged-strays.txt` those that are no concepts. Short notes of other fields,
 * all of whose names are judged (`confidence/fixtures`), are trained on too, so that the scorer does not learn one author's
 * ways.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '#lib/extract/blocks/index.ts';
import { WORTH } from '#lib/extract/concepts/confidence/fixtures/worth.ts';
import { type DraftConcept, draftConcepts, featuresOf } from '#lib/extract/concepts/draft-concepts.ts';
import { EXPECTED } from '#lib/extract/concepts/kinds/fixtures/expected.ts';
import { findMentions } from '#lib/extract/mentions/index.ts';
import { nameKey } from '#lib/extract/mentions/name-key.ts';
import { calibrate, type Example, rawScore, type Scorer, trainModels } from '#lib/extract/scorer/index.ts';
import { type AnnotatedNotes, type DraftedNotes, foldOfConcept } from './annotated-notes.ts';
import { fitCalibrations, fitFolds, FOLDS, fittedFor, outside } from './folds.ts';
import { pairWithGold, readGold, readSections } from './gold-concepts.ts';

const FIXTURES = ['src/lib/extract/concepts/confidence/fixtures', 'src/lib/extract/concepts/kinds/fixtures'];
const JUDGED = 'scripts/train/judged-concepts.txt';
const STRAYS = 'scripts/train/judged-strays.txt';
/** What an example of those notes weighs. */
const OTHER_FIELDS = 0.3;
/** Share of its mentions in annotated sections from which a concept that readers left out is taken for none. */
const MOSTLY = 0.6;
/** Roles of the places where the notes say what a thing is. */
const TELLING: ReadonlySet<string> = new Set(['heading', 'term', 'row', 'column', 'bold']);
/** What is at stake with a name of `judged-strays.txt`, which former weights showed. */
const SEEN_STRAY = 5;
/**
 * A map that shows a stray phrase is worse than one that misses a name, and one that misses a key name is worse than both.
 * Confidence is a little lower than the share that is right, as a name that stands twice is no place's worth either.
 */
const STRAY = 1.2;
const KEY = 6;
const DOUBT = 1.25;
/** Least weight of examples behind one point of the calibration. */
const POOL = 15;
const OPTIONS = {
  logistic: { l2: 0.02 },
  boosted: { rounds: 160, depth: 4, lambda: 4, minLeaf: 6 },
};

export interface ConceptOutcome {
  readonly label: string;
  readonly confidence: number;
  readonly right: boolean;
  readonly weight: number;
}

/** Notes of another field, with what is known of its concepts. */
export interface OtherField extends DraftedNotes {
  readonly outcomes: readonly ConceptOutcome[];
}

export interface FittedConcepts {
  readonly weights: Scorer;
  /** For each of the notes, in the order of their drafts. */
  readonly heldOut: readonly (readonly number[])[];
  readonly inSample: readonly (readonly number[])[];
  /** For each of the notes: of what the readers judged, by scorers that have not seen it. */
  readonly outcomes: readonly (readonly ConceptOutcome[])[];
  readonly otherFields: readonly OtherField[];
}

interface Judged extends Example {
  readonly fold: number | null;
  readonly label: number;
  readonly isKey: boolean;
  /** A further reader would not keep it. */
  readonly isSeen: boolean;
  readonly name: string;
}

/** The first of the notes counts in full, as notes of other fields the others. */
export function fitConcepts(annotated: readonly AnnotatedNotes[]): FittedConcepts {
  const byReaders = annotated.map((notes, of) => judgedByReaders(notes, of === 0 ? 1 : OTHER_FIELDS));
  const fields = readOtherFields();
  const examples: Judged[] = [...byReaders.flat(), ...fields.flatMap(({ judged }) => judged)];
  const models = fitFolds((fold) =>
    trainModels(
      outside(fold, examples).map((one) => ({ ...one, weight: one.weight * stakeOf(one) })),
      OPTIONS,
    ),
  );
  const scored = examples.map(({ features, label, weight, fold }) => ({
    score: rawScore(fittedFor(models, fold), features),
    label,
    weight: weight * (label === 1 ? 1 : DOUBT),
    fold,
  }));
  const calibrations = fitCalibrations(scored, POOL);
  const isStated = ({ found }: DraftConcept): boolean => found.some(({ role }) => role === 'stated');
  const confidenceOf = (draft: DraftConcept, fold: number | null): number =>
    isStated(draft)
      ? 1
      : calibrate(fittedFor(calibrations, fold), rawScore(fittedFor(models, fold), featuresOf(draft)));
  const outcomeOf = ({ features, name, label, weight, fold }: Judged): ConceptOutcome => ({
    label: name,
    confidence: calibrate(fittedFor(calibrations, fold), rawScore(fittedFor(models, fold), features)),
    right: label === 1,
    weight,
  });
  return {
    weights: { models: models.whole, calibration: calibrations.whole },
    heldOut: annotated.map((notes) =>
      notes.drafts.map((draft) => confidenceOf(draft, foldOfConcept(notes, draft))),
    ),
    inSample: annotated.map(({ drafts }) => drafts.map((draft) => confidenceOf(draft, null))),
    outcomes: byReaders.map((examples) => examples.map(outcomeOf)),
    otherFields: fields.map(({ documents, drafts, judged }) => ({
      documents,
      drafts,
      outcomes: judged.map(outcomeOf),
    })),
  };
}

const stakeOf = ({ label, isKey, isSeen }: Judged): number =>
  label === 1 ? (isKey ? KEY : 1) : isSeen ? SEEN_STRAY : STRAY;

function judgedByReaders(annotated: AnnotatedNotes, worth: number): Judged[] {
  const { drafts, entities, sections } = annotated;
  const gold = readGold(entities);
  const isCovered = readSections(sections);
  const pairs = pairWithGold(drafts, gold);
  const also = namesIn(JUDGED);
  const strays = namesIn(STRAYS);
  const coverOf = ({ mentions }: DraftConcept): number =>
    mentions.filter(({ evidence }) => isCovered(evidence)).length / Math.max(1, mentions.length);
  /** Headings, terms and rows outside the annotated sections, and few mentions inside. */
  const isToldElsewhere = (draft: DraftConcept): boolean =>
    coverOf(draft) < MOSTLY &&
    draft.found.some(({ role, evidence }) => TELLING.has(role) && !isCovered(evidence));
  return drafts.flatMap((draft): Judged[] => {
    const name = pairs.get(draft);
    const isStray = !name && strays.has(nameKey(draft.label));
    const isAlso = !name && !isStray && isNamed(draft, also);
    if (!isStray && !isAlso && (coverOf(draft) === 0 || (!name && isToldElsewhere(draft)))) return [];
    const isWorth = name !== undefined || isAlso;
    const fold = foldOfConcept(annotated, draft);
    return [
      {
        features: featuresOf(draft),
        label: Number(isWorth),
        isKey: name?.importance === 3,
        isSeen: isStray,
        weight: worth,
        group: '',
        fold,
        name: draft.label,
      },
    ];
  });
}

/** Every candidate of the notes in `confidence/fixtures` and `kinds/fixtures`, each file in one fold. */
function readOtherFields(): (DraftedNotes & { readonly judged: readonly Judged[] })[] {
  return Object.entries(WORTH).map(([path, names], file) => {
    let id = 0;
    const ids = { next: () => ++id };
    const worth = new Set([...names, ...Object.keys(EXPECTED[path] ?? {})].map(nameKey));
    const folder = FIXTURES.find((dir) => existsSync(join(dir, path))) ?? '';
    const documents = [readDocument({ path, text: readFileSync(join(folder, path), 'utf8') }, ids)];
    const drafts = draftConcepts(documents, findMentions(documents, { vocabulary: null }));
    const judged = drafts.map((draft): Judged => ({
      features: featuresOf(draft),
      label: Number(isNamed(draft, worth)),
      isKey: false,
      isSeen: false,
      weight: OTHER_FIELDS,
      group: '',
      fold: file % FOLDS,
      name: draft.label,
    }));
    return { documents, drafts, judged };
  });
}

const namesIn = (file: string): ReadonlySet<string> =>
  new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('# '))
      .map(nameKey),
  );

function isNamed({ label, aliases }: DraftConcept, keys: ReadonlySet<string>): boolean {
  return [label, ...aliases].some((name) => keys.has(nameKey(name)));
}
