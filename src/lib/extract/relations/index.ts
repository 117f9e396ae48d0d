/**
 * Relations: rules propose, scorers judge. In: documents and their concepts. Out: one relation a pair of concepts, and
 * beside it a contrast that is stated, with its passages, a linking phrase and a calibrated confidence.
 */
import type { Document } from '#lib/extract/blocks/block.ts';
import type { ConceptIndex } from '#lib/extract/concepts/concept-index.ts';
import { fitKinds } from './constraints.ts';
import { fitPersons } from './fit-persons.ts';
import { judgePair, type JudgeWeights } from './judge.ts';
import { throughInnerNames } from './inner-names.ts';
import type { JudgedRelation } from './judged-relation.ts';
import { gatherPairs, type Pair } from './pair.ts';
import type { Proposal } from './proposal.ts';
import { makeReading, type Reading } from './reading/reading.ts';
import { type Rule, RULES } from './rules/index.ts';
import { makeSurroundings } from './surroundings.ts';
import { JUDGE_WEIGHTS } from './weights.ts';

export type { JudgedRelation } from './judged-relation.ts';

export interface RelationContext {
  /** Rules to use; all by default. */
  readonly rules?: readonly Rule[];
  /** The trained ones by default; null judges by the rules' own priors. */
  readonly weights?: JudgeWeights | null;
}

export function findRelations(
  documents: readonly Document[],
  concepts: ConceptIndex,
  context: RelationContext = {},
): readonly JudgedRelation[] {
  const reading = makeReading(documents, concepts);
  const proposals = proposeRelations(reading, context.rules ?? RULES);
  const pairs = gatherPairs(proposals);
  const around = makeSurroundings(reading, pairs);
  const trained = context.weights === undefined ? JUDGE_WEIGHTS : context.weights;
  const weights = isStatedOutright(pairs, concepts) ? null : trained;
  return pairs
    .flatMap((pair) => judgePair(pair, { around, weights }))
    .map((relation) => ({ relation, key: `${relation.subject}~${relation.relation}~${relation.object}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ relation }) => relation);
}

/**
 * Where authors say outright of most things what they belong to, what else can be read is said in passing: the scorer,
 * which learned from notes that state nothing outright, would think too well of it.
 */
function isStatedOutright(pairs: readonly Pair[], { byId }: ConceptIndex): boolean {
  const isSure = (id: string): boolean => (byId.get(id)?.confidence ?? 0) >= SURE;
  const ends = new Set(pairs.flatMap((pair) => pair.ends).filter(isSure));
  const described = new Set(
    pairs.flatMap((pair) => (pair.proposals.some(({ stated }) => stated) ? pair.ends : [])).filter(isSure),
  );
  return described.size > ends.size * MOST;
}

/** Less sure concepts may be stray phrases. */
const SURE = 0.5;
const MOST = 0.5;

/** What all rules read, less what the kinds of the two ends forbid. */
export function proposeRelations(reading: Reading, rules: readonly Rule[]): Proposal[] {
  const read = reading.documents.flatMap((document) =>
    rules.flatMap((rule) => rule.propose(document, reading)),
  );
  const outright = new Set(read.filter(({ rule }) => rule === STATED_RULE).map(lineOf));
  const kept = read.filter((proposal) => proposal.rule === STATED_RULE || !outright.has(lineOf(proposal)));
  return [...kept, ...throughInnerNames(kept, reading)]
    .flatMap((proposal) => fitPersons(proposal, reading))
    .flatMap((proposal) => fitKinds(proposal, reading));
}

/** The rule of facts with a label; a line that it reads says nothing else. */
const STATED_RULE = 'stated';

const lineOf = ({ evidence }: Proposal): string => `${evidence.source}:${evidence.line}`;
