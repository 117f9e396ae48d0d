/**
 * Fits the scorer that says how sure a concept is. A concept is right if the readers named it, in the annotated sections.
 * It is wrong if they did not, though it stands there; but for one that is mostly told in other sections, and may be right
 * for all that they know. `judged-concepts.txt` lists names that the readers left out and another reader would keep. Short
 * notes of other fields, all of whose names are judged (`confidence/fixtures`), are trained on too, so that the scorer does
 * not learn one author's ways.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '#lib/extract/blocks/index.ts';
import { WORTH } from '#lib/extract/concepts/confidence/fixtures/worth.ts';
import { type DraftConcept, draftConcepts } from '#lib/extract/concepts/draft-concepts.ts';
import { EXPECTED } from '#lib/extract/concepts/kinds/fixtures/expected.ts';
import { findMentions } from '#lib/extract/mentions/index.ts';
import { nameKey } from '#lib/extract/mentions/name-key.ts';
import {
  calibrate,
  type Example,
  fitCalibration,
  rawScore,
  type Scorer,
  trainModels,
} from '#lib/extract/scorer/index.ts';
import { type AnnotatedNotes, FOLDS, fitFolds, foldOfConcept } from './annotated-notes.ts';
import { pairWithGold, readGold, readSections } from './gold-concepts.ts';

const FIXTURES = ['src/lib/extract/concepts/confidence/fixtures', 'src/lib/extract/concepts/kinds/fixtures'];
const JUDGED = 'scripts/train/judged-concepts.txt';
/** What an example of those notes weighs. */
const OTHER_FIELDS = 0.5;
/** Share of its mentions in annotated sections from which a concept that readers left out is taken for none. */
const MOSTLY = 0.6;
/** Roles of the places where the notes say what a thing is. */
const TELLING: ReadonlySet<string> = new Set(['heading', 'term', 'row', 'column', 'bold']);
/** What is not surely right or wrong weighs. */
const UNSURE = 0.5;
/** Least weight of examples behind one point of the calibration. */
const POOL = 30;
const OPTIONS = { logistic: { l2: 0.02 }, boosted: {} };

export interface ConceptOutcome {
  readonly confidence: number;
  readonly right: boolean;
}

export interface FittedConcepts {
  readonly weights: Scorer;
  /** In the order of the drafts. */
  readonly heldOut: readonly number[];
  readonly inSample: readonly number[];
  /** Of what the readers judged, by scorers that have not seen it. */
  readonly outcomes: readonly ConceptOutcome[];
  readonly outcomesOfOtherFields: readonly ConceptOutcome[];
}

interface Judged extends Example {
  readonly fold: number | null;
  /** Place among the drafts; null for notes of other fields. */
  readonly at: number | null;
}

export function fitConcepts(annotated: AnnotatedNotes): FittedConcepts {
  const { drafts } = annotated;
  const examples: Judged[] = [...judgedByReaders(annotated), ...otherFields()];
  const { without, whole } = fitFolds((fold) =>
    trainModels(
      examples.filter((one) => fold === null || one.fold !== fold),
      OPTIONS,
    ),
  );
  const scored = examples.map(({ features, label, weight, fold }) => ({
    score: rawScore(without[fold ?? -1] ?? whole, features),
    label,
    weight,
    fold,
  }));
  const calibrations = fitFolds((fold) =>
    fitCalibration(
      scored.filter((one) => fold === null || one.fold !== fold),
      POOL,
    ),
  );
  const calibrationOf = (fold: number | null) => calibrations.without[fold ?? -1] ?? calibrations.whole;
  const isStated = ({ found }: DraftConcept): boolean => found.some(({ role }) => role === 'stated');
  const heldOut = drafts.map((draft) => {
    if (isStated(draft)) return 1;
    const fold = foldOfConcept(annotated, draft);
    return calibrate(calibrationOf(fold), rawScore(without[fold ?? -1] ?? whole, draft.features()));
  });
  const inSample = drafts.map((draft) =>
    isStated(draft) ? 1 : calibrate(calibrations.whole, rawScore(whole, draft.features())),
  );
  const outcomes = scored.map(({ score, label, fold }): ConceptOutcome => ({
    confidence: calibrate(calibrationOf(fold), score),
    right: label === 1,
  }));
  return {
    weights: { models: whole, calibration: calibrations.whole },
    heldOut,
    inSample,
    outcomes: outcomes.filter((_, i) => examples[i]?.at !== null),
    outcomesOfOtherFields: outcomes.filter((_, i) => examples[i]?.at === null),
  };
}

function judgedByReaders(annotated: AnnotatedNotes): Judged[] {
  const { drafts, entities, sections } = annotated;
  const gold = readGold(entities);
  const isCovered = readSections(sections);
  const pairs = pairWithGold(drafts, gold);
  const also = new Set(
    readFileSync(JUDGED, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('# '))
      .map(nameKey),
  );
  const coverOf = ({ mentions }: DraftConcept): number =>
    mentions.filter(({ evidence }) => isCovered(evidence)).length / Math.max(1, mentions.length);
  /** Headings, terms and rows outside the annotated sections, and few mentions inside. */
  const isToldElsewhere = (draft: DraftConcept): boolean =>
    coverOf(draft) < MOSTLY &&
    draft.found.some(({ role, evidence }) => TELLING.has(role) && !isCovered(evidence));
  return drafts.flatMap((draft, at): Judged[] => {
    const name = pairs.get(draft);
    if (coverOf(draft) === 0 || (!name && isToldElsewhere(draft))) return [];
    const isWorth = name !== undefined || isNamed(draft, also);
    const weight = name?.importance === 1 || (!name && isWorth) ? UNSURE : 1;
    const fold = foldOfConcept(annotated, draft);
    return [{ features: draft.features(), label: Number(isWorth), weight, group: '', fold, at }];
  });
}

/** Every candidate of the notes in `confidence/fixtures` and `kinds/fixtures`, each file in one fold. */
function otherFields(): Judged[] {
  let id = 0;
  const ids = { next: () => ++id };
  return Object.entries(WORTH).flatMap(([path, names], file) => {
    const worth = new Set([...names, ...Object.keys(EXPECTED[path] ?? {})].map(nameKey));
    const folder = FIXTURES.find((dir) => existsSync(join(dir, path))) ?? '';
    const document = readDocument({ path, text: readFileSync(join(folder, path), 'utf8') }, ids);
    return draftConcepts([document], findMentions([document], { vocabulary: null })).map(
      (draft): Judged => ({
        features: draft.features(),
        label: Number(isNamed(draft, worth)),
        weight: OTHER_FIELDS,
        group: path,
        fold: file % FOLDS,
        at: null,
      }),
    );
  });
}

function isNamed({ label, aliases }: DraftConcept, keys: ReadonlySet<string>): boolean {
  return [label, ...aliases].some((name) => keys.has(nameKey(name)));
}
