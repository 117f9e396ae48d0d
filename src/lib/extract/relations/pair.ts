/** Proposals gathered by the two concepts that they tie, whatever the relation and direction. */
import relationWords from '#data/vocabulary/relations.json' with { type: 'json' };
import type { RelationId } from '#lib/graph/types.ts';
import type { Proposal } from './proposal.ts';

/** One relation of a pair, with a direction. */
export interface Candidate {
  readonly subject: string;
  readonly object: string;
  readonly relation: RelationId;
  /** Empty where no rule read it and only the kinds of the two suggest it. */
  readonly proposals: readonly Proposal[];
}

export interface Pair {
  /** The smaller id first. */
  readonly ends: readonly [string, string];
  readonly proposals: readonly Proposal[];
  /** Sorted by key. */
  readonly candidates: readonly Candidate[];
}

export const isSymmetric = (relation: RelationId): boolean => relationWords[relation].symmetric;

export function gatherPairs(proposals: readonly Proposal[]): Pair[] {
  const byPair = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const { subject, object } = proposal;
    const key = subject < object ? `${subject} ${object}` : `${object} ${subject}`;
    const list = byPair.get(key);
    if (list) list.push(proposal);
    else byPair.set(key, [proposal]);
  }
  return [...byPair]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => {
      const [a = '', b = ''] = key.split(' ');
      return { ends: [a, b], proposals: list, candidates: gatherCandidates(list) };
    });
}

function gatherCandidates(proposals: readonly Proposal[]): Candidate[] {
  const byKey = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const { relation } = proposal;
    const turned = isSymmetric(relation) && proposal.object < proposal.subject;
    const [subject, object] = turned
      ? [proposal.object, proposal.subject]
      : [proposal.subject, proposal.object];
    const key = `${subject} ${relation} ${object}`;
    const list = byKey.get(key);
    if (list) list.push(proposal);
    else byKey.set(key, [proposal]);
  }
  return [...byKey]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([key, list]) => {
      const [subject = '', relation = '', object = ''] = key.split(' ');
      return { subject, object, relation: relation as RelationId, proposals: list };
    });
}
