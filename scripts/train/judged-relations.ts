/**
 * Relations that further readers judged, drawn from what was shown: also between names that the annotators left out, and
 * where the annotators wrote one of several relations that hold. `judged-relations.tsv` has them by the names of the ends;
 * what no longer is called so is left out.
 */
import { readFileSync } from 'node:fs';
import type { ConceptIndex } from '#lib/extract/concepts/concept-index.ts';
import { nameKey } from '#lib/extract/mentions/name-key.ts';
import { type Candidate, isSymmetric, type Pair } from '#lib/extract/relations/pair.ts';
import { pairKey } from '../evaluate/pair-key.ts';
import { FOLDS } from './folds.ts';

const FILE = 'scripts/train/judged-relations.tsv';

export interface Verdict {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  /** How many of ten readers would let the relation stand as it reads, as a share. */
  readonly right: number;
  /** The two hang together in some way. */
  readonly tied: boolean;
}

const SHARES: Readonly<Record<string, Pick<Verdict, 'right' | 'tied'>>> = {
  right: { right: 1, tied: true },
  near: { right: 0.5, tied: true },
  other: { right: 0, tied: true },
  none: { right: 0, tied: false },
};

/** By the ends of a pair; a file that says something else than the four verdicts is an error. */
export function readVerdicts({ concepts }: ConceptIndex): (pair: Pair) => readonly Verdict[] {
  const byName = new Map<string, string>();
  for (const { id, label, aliases } of concepts.toReversed())
    for (const name of [...aliases, label]) byName.set(nameKey(name), id);
  const byEnds = new Map<string, Verdict[]>();
  readFileSync(FILE, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      if (line === '' || line.startsWith('# ')) return;
      const [verdict = '', from = '', relation = '', to = ''] = line.split('\t');
      const shares = Object.hasOwn(SHARES, verdict) ? SHARES[verdict] : undefined;
      if (!shares) throw new Error(`${FILE}:${String(i + 1)}: "${verdict}" is no verdict.`);
      const [subject, object] = [byName.get(nameKey(from)), byName.get(nameKey(to))];
      if (subject === undefined || object === undefined || subject === object) return;
      const key = pairKey(subject, object);
      byEnds.set(key, [...(byEnds.get(key) ?? []), { subject, relation, object, ...shares }]);
    });
  return ({ ends }) => byEnds.get(pairKey(...ends)) ?? [];
}

export const isOf = ({ subject, relation, object }: Verdict, candidate: Candidate): boolean =>
  relation === candidate.relation &&
  ((subject === candidate.subject && object === candidate.object) ||
    (isSymmetric(candidate.relation) && object === candidate.subject && subject === candidate.object));

/** Fold of a pair that no annotated section tells: by its place, so that what stands together is held out together. */
export const foldOfPlace = ({ proposals: [first] }: Pair): number =>
  Math.floor((first?.evidence.line ?? 0) / PAGE) % FOLDS;

/** Lines. */
const PAGE = 60;
