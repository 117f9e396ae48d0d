/**
 * Relations: rules propose, scorers judge. In: documents and their concepts. Out: one relation a pair of concepts, with
 * its passages, a linking phrase and a calibrated confidence.
 */
import type { Document } from '#lib/extract/blocks/block.ts';
import type { ConceptIndex } from '#lib/extract/concepts/concept-index.ts';
import { admits } from './constraints.ts';
import { judgePair, type Judging, makeJudging } from './judge.ts';
import type { JudgedRelation } from './judged-relation.ts';
import { gatherPairs } from './pair.ts';
import type { Proposal } from './proposal.ts';
import { makeReading, type Reading } from './reading/reading.ts';
import { type Rule, RULES } from './rules/index.ts';

export type { JudgedRelation } from './judged-relation.ts';

export interface RelationContext {
  /** Rules to use; all by default. */
  readonly rules?: readonly Rule[];
  /** False judges by the rules' own priors. */
  readonly learned?: boolean;
}

export function findRelations(
  documents: readonly Document[],
  concepts: ConceptIndex,
  context: RelationContext = {},
): readonly JudgedRelation[] {
  const reading = makeReading(documents, concepts);
  const proposals = proposeRelations(reading, context.rules ?? RULES);
  const judging: Judging = makeJudging(reading, proposals, context.learned ?? true);
  return gatherPairs(proposals)
    .flatMap((pair) => judgePair(pair, judging) ?? [])
    .sort(byKey);
}

/** What all rules read, less what the kinds of the two ends forbid. */
export function proposeRelations(reading: Reading, rules: readonly Rule[]): Proposal[] {
  return reading.documents
    .flatMap((document) => rules.flatMap((rule) => rule.propose(document, reading)))
    .filter((proposal) => admits(proposal, reading));
}

function byKey(a: JudgedRelation, b: JudgedRelation): number {
  const x = `${a.subject}~${a.relation}~${a.object}`;
  const y = `${b.subject}~${b.relation}~${b.object}`;
  return x < y ? -1 : x > y ? 1 : 0;
}
