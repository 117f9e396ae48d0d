/**
 * What the relation scorer looks at for one relation of a pair: who votes for it and how surely, against what, and
 * whether kinds and cues go with it.
 */
import type { Features } from '#lib/extract/scorer/index.ts';
import { bestOf } from './best-of.ts';
import { cueNames } from './cue-names.ts';
import { type Candidate, isSymmetric, type Pair } from './pair.ts';
import type { Surroundings } from './surroundings.ts';
import { votes } from './votes.ts';

/** `used`: crossed names that are not among these are left out; all are given without it. */
export function relationFeatures(
  candidate: Candidate,
  pair: Pair,
  around: Surroundings,
  used: Names = EVERYTHING,
): Features {
  const { relation, proposals } = candidate;
  const crossed = crossing(used);
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
  const rivalSame = `${relation} rival:* same`;
  const rivalTurned = `${relation} rival:* turned`;
  for (const rival of pair.candidates) {
    if (rival === candidate) continue;
    const way = isSymmetric(rival.relation) || rival.subject === candidate.subject ? 'same' : 'turned';
    features[`rival:${rival.relation}`] = 1;
    const name = crossed(way === 'same' ? rivalSame : rivalTurned, rival.relation);
    if (name !== null) features[name] = votes(rival.proposals);
  }
  for (const proposal of pair.proposals) {
    const mine = proposals.includes(proposal);
    const way = mine ? 'own' : proposal.subject === candidate.subject ? 'same' : 'turned';
    const frame = `${relation} ${way} *`;
    for (const name of cueNames(proposal)) {
      const both = crossed(frame, name);
      if (both !== null) features[both] = 1;
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

/** A frame and the name that goes for its star as one; null where no model looks at it. Thousands of pairs ask for few. */
function crossing(used: Names): (frame: string, name: string) => string | null {
  const known = CROSSED.get(used);
  if (known) return known;
  const frames = new Map<string, Map<string, string | null>>();
  const crossed = (frame: string, name: string): string | null => {
    let names = frames.get(frame);
    if (!names) frames.set(frame, (names = new Map<string, string | null>()));
    let both = names.get(name);
    if (both === undefined) {
      const [before = '', after = ''] = frame.split('*');
      const made = before + name + after;
      both = used.has(made) ? made : null;
      names.set(name, both);
    }
    return both;
  };
  CROSSED.set(used, crossed);
  return crossed;
}

const CROSSED = new WeakMap<Names, (frame: string, name: string) => string | null>();
type Names = Pick<ReadonlySet<string>, 'has'>;
const EVERYTHING: Names = { has: () => true };
