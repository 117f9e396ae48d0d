/**
 * What the relation scorer looks at for one relation of a pair: who votes for it and how surely, against what, and
 * whether kinds and cues go with it.
 */
import { type Features, namesUnder } from '#lib/extract/scorer/index.ts';
import type { RelationId } from '#lib/graph/types.ts';
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
  const names = crossedNames(relation, used);
  const own = votes(proposals);
  const others = votes(
    proposals.length === 0
      ? pair.proposals
      : pair.proposals.filter((proposal) => !proposals.includes(proposal)),
  );
  const features = new Map<string, number>();
  features.set('votes', own);
  features.set('others', others);
  features.set('ahead', own - others);
  features.set('rivals', pair.candidates.length - (proposals.length > 0 ? 1 : 0));
  features.set('count', Math.log1p(proposals.length));
  features.set('rules', new Set(proposals.map(({ rule }) => rule)).size);
  features.set('verb', Number(proposals.some(({ phrase }) => phrase !== null)));
  features.set('suggested', Number(proposals.length === 0));
  features.set(names.is, 1);
  const best = bestOf(proposals);
  if (best) for (const name of OF_BEST) features.set(name, best.features[name] ?? 0);
  for (const rival of pair.candidates) {
    if (rival === candidate) continue;
    const isSame = isSymmetric(rival.relation) || rival.subject === candidate.subject;
    features.set(rivalName(rival.relation), 1);
    const name = (isSame ? names.rivalSame : names.rivalTurned)(rival.relation);
    if (name !== null) features.set(name, votes(rival.proposals));
  }
  for (const proposal of pair.proposals) {
    const mine = proposals.includes(proposal);
    const crossed = mine ? names.own : proposal.subject === candidate.subject ? names.same : names.turned;
    for (const name of cueNames(proposal)) {
      const both = crossed(name);
      if (both !== null) features.set(both, 1);
      if (mine) features.set(name, 1);
    }
  }
  const subject = around.concept(candidate.subject);
  const object = around.concept(candidate.object);
  const set = (name: string | null, value: number): void => {
    if (name !== null) features.set(name, value);
  };
  if (subject) set(names.subject(subject.kind), 1);
  if (object) set(names.object(object.kind), 1);
  if (subject && object) {
    const alike = Number(subject.kind === object.kind);
    set(names.kinds(subject.kind, object.kind), 1);
    set('kinds-alike', alike);
    set(names.alike, alike);
    set(names.within, Number(subject.label.toLowerCase().includes(object.label.toLowerCase())));
    set(names.busier, Math.sign(subject.mentions.length - object.mentions.length));
  }
  return features;
}

const OF_BEST = ['prior', 'gap', 'distance', 'rank'];
const rivalName = namesUnder('rival:');

/** A name crossed with a relation; null where no model looks at it. */
type Crossed = (name: string) => string | null;

interface CrossedNames {
  readonly is: string;
  readonly alike: string | null;
  readonly within: string | null;
  readonly busier: string | null;
  readonly own: Crossed;
  readonly same: Crossed;
  readonly turned: Crossed;
  readonly rivalSame: Crossed;
  readonly rivalTurned: Crossed;
  readonly subject: Crossed;
  readonly object: Crossed;
  readonly kinds: (subject: string, object: string) => string | null;
}

/** Names are put together once a relation: thousands of pairs ask for few, and of those the models look at fewer. */
function crossedNames(relation: RelationId, used: Names): CrossedNames {
  let byRelation = CROSSED.get(used);
  if (!byRelation) CROSSED.set(used, (byRelation = new Map()));
  let names = byRelation.get(relation);
  if (!names) byRelation.set(relation, (names = makeNames(relation, used)));
  return names;
}

function makeNames(relation: RelationId, used: Names): CrossedNames {
  const ifUsed = (name: string): string | null => (used.has(name) ? name : null);
  const crossed = (before: string, after = ''): Crossed => {
    const known = new Map<string, string | null>();
    return (name) => {
      let both = known.get(name);
      if (both === undefined) known.set(name, (both = ifUsed(`${relation} ${before}${name}${after}`)));
      return both;
    };
  };
  const kinds = new Map<string, Crossed>();
  return {
    is: `is:${relation}`,
    alike: ifUsed(`${relation} alike`),
    within: ifUsed(`${relation} name-within`),
    busier: ifUsed(`${relation} busier`),
    own: crossed('own '),
    same: crossed('same '),
    turned: crossed('turned '),
    rivalSame: crossed('rival:', ' same'),
    rivalTurned: crossed('rival:', ' turned'),
    subject: crossed('s:'),
    object: crossed('o:'),
    kinds(subject, object) {
      let ofSubject = kinds.get(subject);
      if (!ofSubject) kinds.set(subject, (ofSubject = crossed(`${subject} `)));
      return ofSubject(object);
    },
  };
}

const CROSSED = new WeakMap<Names, Map<RelationId, CrossedNames>>();
type Names = Pick<ReadonlySet<string>, 'has'>;
const EVERYTHING: Names = { has: () => true };
