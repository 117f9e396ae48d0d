/** Fitting without a part of the examples, once for each part, so that each is judged by what has not seen it. */
import { type Calibration, fitCalibration } from '#lib/extract/scorer/index.ts';

/** Folds of the first of the notes, by its sections. */
export const FOLDS = 5;
/** Short notes of ours in other fields, annotated like the first; each is held out whole, with others that are unlike it. */
export const OTHERS = [
  'gcp',
  'biology',
  'devops',
  'databases',
  'security',
  'office',
  'infra',
  'azureai',
  'stats',
  'econ',
  'medicine',
  'project',
  'saa',
  'psych',
  'clf',
  'gml',
  'nutri',
];

/** Folds of the others: to hold out each by itself takes about twice the time. */
const FOLDS_OF_OTHERS = 4;

export const foldOfOther = (name: string): number => FOLDS + (OTHERS.indexOf(name) % FOLDS_OF_OTHERS);

/** One value for each fold, and one of all folds. */
export interface Fitted<T> {
  /** By fold: fitted without it. */
  readonly without: readonly T[];
  readonly whole: T;
}

export const fitFolds = <T>(fit: (fold: number | null) => T): Fitted<T> => ({
  without: Array.from({ length: FOLDS + FOLDS_OF_OTHERS }, (_, fold) => fit(fold)),
  whole: fit(null),
});

/** What has not seen the fold; that of all for what lies in none. */
export const fittedFor = <T>({ without, whole }: Fitted<T>, fold: number | null): T =>
  without[fold ?? -1] ?? whole;

/** The examples outside of a fold; all of them without one. */
export const outside = <T extends { readonly fold: number | null }>(
  fold: number | null,
  examples: readonly T[],
): T[] => examples.filter((one) => fold === null || one.fold !== fold);

type Scored = Parameters<typeof fitCalibration>[0][number] & { readonly fold: number | null };

/** `pool`: as in fitCalibration. */
export const fitCalibrations = (scored: readonly Scored[], pool: number): Fitted<Calibration> =>
  fitFolds((fold) => fitCalibration(outside(fold, scored), pool));
