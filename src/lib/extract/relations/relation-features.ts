/**
 * What the relation scorer looks at for one relation of a pair: who votes for it and how surely, against what, and
 * whether kinds and cues go with it.
 */
import type { Features } from '#lib/extract/scorer/index.ts';
import { keepAnswers } from '#lib/extract/mentions/keep-answers.ts';
import { bestOf } from './best-of.ts';
import { cueNames } from './cue-names.ts';
import { type Candidate, isSymmetric, type Pair } from './pair.ts';
import type { Surroundings } from './surroundings.ts';
import { votes } from './votes.ts';

export function relationFeatures(candidate: Candidate, pair: Pair, around: Surroundings): Features {
  const { relation, proposals } = candidate;
  const own = votes(proposals);
  const others = votes(
    proposals.length === 0
      ? pair.proposals
      : pair.proposals.filter((proposal) => !proposals.includes(proposal)),
  );
  const features: Record<string, number> = {
    votes: own,
    others,
    ahead: own - others,
    rivals: pair.candidates.length - (proposals.length > 0 ? 1 : 0),
    count: Math.log1p(proposals.length),
    rules: new Set(proposals.map(({ rule }) => rule)).size,
    verb: Number(proposals.some(({ phrase }) => phrase !== null)),
    suggested: Number(proposals.length === 0),
    [`is:${relation}`]: 1,
  };
  const best = bestOf(proposals);
  if (best) {
    features['prior'] = best.features['prior'] ?? 0;
    features['gap'] = best.features['gap'] ?? 0;
    features['distance'] = best.features['distance'] ?? 0;
    features['rank'] = best.features['rank'] ?? 0;
  }
  for (const rival of pair.candidates) {
    if (rival === candidate) continue;
    const way = isSymmetric(rival.relation) || rival.subject === candidate.subject ? 'same' : 'turned';
    features[`rival:${rival.relation}`] = 1;
    features[`${relation} rival:${rival.relation} ${way}`] = votes(rival.proposals);
  }
  for (const proposal of pair.proposals) {
    const mine = proposals.includes(proposal);
    const way = mine ? 'own' : proposal.subject === candidate.subject ? 'same' : 'turned';
    const named = crossedNames(`${relation} ${way} `);
    for (const name of cueNames(proposal)) {
      features[named(name)] = 1;
      if (mine) features[name] = 1;
    }
  }
  const subject = around.concept(candidate.subject);
  const object = around.concept(candidate.object);
  if (subject) features[`${relation} s:${subject.kind}`] = 1;
  if (object) features[`${relation} o:${object.kind}`] = 1;
  if (subject && object) {
    features[`${relation} ${subject.kind} ${object.kind}`] = 1;
    features['kinds-alike'] = Number(subject.kind === object.kind);
    features[`${relation} alike`] = Number(subject.kind === object.kind);
    features[`${relation} name-within`] = Number(
      subject.label.toLowerCase().includes(object.label.toLowerCase()),
    );
    features[`${relation} busier`] = Math.sign(subject.mentions.length - object.mentions.length);
  }
  return features;
}

/** Two names as one. There are few, and thousands of pairs ask for them. */
function crossedNames(before: string): (name: string) => string {
  let named = CROSSED.get(before);
  if (!named) {
    named = keepAnswers((name) => before + name);
    CROSSED.set(before, named);
  }
  return named;
}

const CROSSED = new Map<string, (name: string) => string>();
