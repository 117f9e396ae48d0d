/** The relations of a concept as sentences, gathered under their linking phrase in both directions. */
import { inPlural, isPlural } from './agreement.ts';
import type { Named } from './atlas.ts';
import type { ConceptRecord } from './concept-record.ts';
import type { Relation, RelationId } from './types.ts';
import { inversePhrase, RELATION_IDS, RELATIONS } from './vocabulary.ts';

export interface PropositionEntry {
  readonly relation: Relation;
  readonly other: Named;
  /** False for what is merely possible. */
  readonly shown: boolean;
}

export interface PropositionGroup {
  readonly relation: RelationId;
  /** True when the concept is the object: the phrase is then read from it to the other. */
  readonly inverse: boolean;
  readonly phrase: string;
  /** Strongest first. */
  readonly entries: readonly PropositionEntry[];
}

/** The phrase read from the concept `id`: the notes' own verb going out, the vocabulary's inverse coming in. */
export function phraseFrom(relation: Relation, id: string, from?: Omit<Named, 'id'>): string {
  if (relation.subject === id) return relation.phrase;
  const { symmetric, phrase } = RELATIONS[relation.relation];
  // The stored phrase agrees with the subject.
  const isOwnVerb = relation.phrase !== inPlural(phrase);
  const read = !symmetric ? inversePhrase(relation.relation) : isOwnVerb ? relation.phrase : phrase;
  return from && isPlural(from.label, from.kind) ? inPlural(read) : read;
}

/** Groups in the order of the vocabulary, going out before coming in. `possible`: with what is below the threshold. */
export function groupPropositions(
  record: ConceptRecord,
  { possible }: { readonly possible: boolean },
): PropositionGroup[] {
  const id = record.concept.id;
  const names = new Map<string, Named>(record.neighbours.map((n) => [n.id, n]));
  names.set(id, { id, label: record.concept.label, kind: record.concept.kind });
  const groups = new Map<string, { group: Omit<PropositionGroup, 'entries'>; entries: PropositionEntry[] }>();
  for (const relation of record.relations) {
    const shown = relation.confidence >= record.shownFrom;
    const other = names.get(relation.subject === id ? relation.object : relation.subject);
    if (!other || (!shown && !possible)) continue;
    const inverse = relation.subject !== id && !RELATIONS[relation.relation].symmetric;
    const phrase = phraseFrom(relation, id, record.concept);
    const key = `${relation.relation} ${inverse} ${phrase}`;
    const known = groups.get(key);
    const entry = { relation, other, shown };
    if (known) known.entries.push(entry);
    else groups.set(key, { group: { relation: relation.relation, inverse, phrase }, entries: [entry] });
  }
  const rank = ({ relation, inverse }: Omit<PropositionGroup, 'entries'>): number =>
    RELATION_IDS.indexOf(relation) * 2 + (inverse ? 1 : 0);
  return Array.from(groups.values(), ({ group, entries }) => ({ ...group, entries })).sort(
    (a, b) => rank(a) - rank(b) || b.entries.length - a.entries.length || (a.phrase < b.phrase ? -1 : 1),
  );
}
