/**
 * Judges a pair of concepts by all that the rules read of it: is it right, and which relation is it? One relation a pair;
 * beside it a contrast that the author states (what is mixed up with a thing may well be a part of it), and another
 * relation that comes close, as a possible one.
 */
import relationWords from '#data/vocabulary/relations.json' with { type: 'json' };
import { type Model, rawScore } from '#lib/extract/scorer/index.ts';
import type { JudgedRelation } from './judged-relation.ts';
import { type Link, linkingWords } from './linking-words.ts';
import type { Candidate, Pair } from './pair.ts';
import { pairFeatures } from './pair-features.ts';
import type { Proposal } from './proposal.ts';
import type { Surroundings } from './surroundings.ts';
import { shareRight, votes } from './votes.ts';
import { type Choice, isTogether, type Shares, weighPair } from './weigh-pair.ts';

/** What training gives; plain JSON. */
export interface JudgeWeights {
  readonly pair: readonly Model[];
  readonly relation: readonly Model[];
  readonly shares: Shares;
  /** How sure a concept is by what is told of it. */
  readonly ends: readonly Model[];
}

export interface Judging {
  readonly around: Surroundings;
  /** Null judges by the rules' own priors. */
  readonly weights: JudgeWeights | null;
}

export function judgePair(pair: Pair, judging: Judging): JudgedRelation[] {
  const stated = pair.candidates.filter(({ proposals }) => proposals.some((p) => p.stated));
  const judged = (candidate: Candidate, confidence: number): JudgedRelation => ({
    relation: candidate.relation,
    confidence,
    evidence: passagesOf(candidate, pair),
    rules: [...new Set(pair.proposals.map(({ rule }) => rule))].sort(),
    ...linkOf(candidate, pair, judging),
  });
  if (stated.length > 0) return chooseStated(stated).map((candidate) => judged(candidate, 1));
  return choose(pair, judging).map(({ candidate, score }) => judged(candidate, score));
}

/** The phrase of the notes that tells the relation, with the ends in its order; else the relation's own. */
function linkOf(candidate: Candidate, pair: Pair, { around, weights }: Judging): Link {
  const { subject, object, relation, proposals } = candidate;
  // The verb of the passage that is shown first; of others only what says no more than the relation: "is a feature of".
  const told = surest(proposals);
  const said = told.find((proposal, i) => proposal.phrase !== null && (i === 0 || !isVerb(proposal)));
  // What holds both ways is kept under the smaller id; a verb is not.
  if (said?.phrase) return { subject: said.subject, object: said.object, phrase: said.phrase };
  const own = weights && relation === 'related-to' ? linkingWords(pair, around) : null;
  return own ?? { subject, object, phrase: relationWords[relation].phrase };
}

const isVerb = ({ features }: Proposal): boolean =>
  Object.keys(features).some((name) => name.startsWith('cue:verb:'));

/** What the author says outright: of several that tie the two, what says most; and that they are set apart. */
function chooseStated(stated: readonly Candidate[]): Candidate[] {
  const ties = stated.filter(({ relation }) => relation !== 'contrasts-with');
  const tie = ties.find(({ relation }) => relation !== 'related-to') ?? ties[0];
  const contrast = stated.find(({ relation }) => relation === 'contrasts-with');
  return [tie, contrast].flatMap((candidate) => candidate ?? []);
}

function choose(pair: Pair, { around, weights }: Judging): Choice[] {
  if (!weights) return chooseByVotes(pair);
  const right = rawScore(weights.pair, pairFeatures(pair, around));
  return weighPair(pair, right, { around, models: weights.relation, shares: weights.shares });
}

function chooseByVotes(pair: Pair): Choice[] {
  const candidate = mostVotes(pair);
  return candidate ? [{ candidate, score: shareRight(tellingVotes(pair.proposals)) }] : [];
}

function mostVotes(pair: Pair): Candidate | null {
  let best: { candidate: Candidate; score: number } | null = null;
  for (const candidate of pair.candidates) {
    const score = tellingVotes(candidate.proposals);
    if (!best || score > best.score) best = { candidate, score };
  }
  return best?.candidate ?? null;
}

const tellingVotes = (proposals: readonly Proposal[]): number =>
  votes(proposals.filter((proposal) => !isTogether(proposal)));

/** The passages that say it, surest first; where none says which relation it is, all that tie the pair. */
export function passagesOf(candidate: Candidate, pair: Pair): JudgedRelation['evidence'] {
  return surest((candidate.proposals.length > 0 ? candidate : pair).proposals).map(
    ({ evidence }) => evidence,
  );
}

const surest = (proposals: readonly Proposal[]): Proposal[] =>
  proposals.toSorted((a, b) => (b.features['prior'] ?? 0) - (a.features['prior'] ?? 0));
