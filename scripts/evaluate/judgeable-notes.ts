/** Notes read as far as proposals, with what the gold says of each pair: what training and the reports start from. */
import type { Document } from '#lib/extract/blocks/block.ts';
import type { ConceptIndex } from '#lib/extract/concepts/concept-index.ts';
import { resolveConcepts } from '#lib/extract/concepts/index.ts';
import { findMentions } from '#lib/extract/mentions/index.ts';
import { proposeRelations } from '#lib/extract/relations/index.ts';
import { gatherPairs, type Pair } from '#lib/extract/relations/pair.ts';
import { makeReading, type Reading } from '#lib/extract/relations/reading/reading.ts';
import { type Rule, RULES } from '#lib/extract/relations/rules/index.ts';
import { makeSurroundings, type Surroundings } from '#lib/extract/relations/surroundings.ts';
import { type Gold, isCovered, pairConcepts } from './gold.ts';
import { pairKey } from './pair-key.ts';
import { readFolder } from './read-folder.ts';

export interface LabelledRelation {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly strength: number;
}

export interface JudgedNotes {
  readonly documents: readonly Document[];
  readonly index: ConceptIndex;
  readonly reading: Reading;
  readonly pairs: readonly Pair[];
  readonly around: Surroundings;
  /** Gold relations between the two, or null. */
  labelOf(pair: Pair): readonly LabelledRelation[] | null;
  /** Section of the gold that its first passage lies in, or null. */
  groupOf(pair: Pair): string | null;
  /** Both ends stand for gold concepts. */
  isGold(pair: Pair): boolean;
}

export function readNotes(folder: string): { documents: Document[]; index: ConceptIndex } {
  const documents = readFolder(folder);
  const mentions = findMentions(documents, { vocabulary: null });
  return { documents, index: resolveConcepts(documents, mentions, { vocabulary: null }) };
}

export function judgeNotes(
  documents: readonly Document[],
  index: ConceptIndex,
  gold: Gold,
  rules: readonly Rule[] = RULES,
): JudgedNotes {
  const reading = makeReading(documents, index);
  const pairs = gatherPairs(proposeRelations(reading, rules));
  const around = makeSurroundings(reading, pairs);
  const standing = standIns(gold, index);
  const labels = new Map<string, LabelledRelation[]>();
  for (const { subject, relation, object, strength } of gold.relations) {
    for (const a of standing.get(subject) ?? []) {
      for (const b of standing.get(object) ?? []) {
        const key = pairKey(a, b);
        const list = labels.get(key) ?? [];
        list.push({ subject: a, relation, object: b, strength });
        labels.set(key, list);
      }
    }
  }
  const goldIds = new Set([...standing.values()].flat());
  return {
    documents,
    index,
    reading,
    pairs,
    around,
    labelOf: ({ ends }) => labels.get(pairKey(ends[0], ends[1])) ?? null,
    groupOf: (pair) => groupOf(pair, gold, documents),
    isGold: ({ ends }) => ends.every((id) => goldIds.has(id)),
  };
}

/** Gold name → ids; besides the one-to-one pairing, concepts whose very label is the gold name. */
function standIns(gold: Gold, index: ConceptIndex): Map<string, string[]> {
  const paired = pairConcepts(gold, index.concepts);
  const byLabel = new Map<string, string[]>();
  for (const { id, label } of index.concepts) {
    const key = label.toLowerCase();
    byLabel.set(key, [...(byLabel.get(key) ?? []), id]);
  }
  const standing = new Map<string, string[]>();
  for (const { name } of gold.concepts) {
    const one = paired.get(name);
    standing.set(name, [
      ...new Set([...(one === undefined ? [] : [one]), ...(byLabel.get(name.toLowerCase()) ?? [])]),
    ]);
  }
  return standing;
}

function groupOf({ proposals }: Pair, gold: Gold, documents: readonly Document[]): string | null {
  for (const { evidence } of proposals) {
    if (!isCovered(gold, evidence.source, evidence.line)) continue;
    const document = documents.find(({ source }) => source === evidence.source);
    const block = document?.blocks.findLast(({ line, kind }) => kind === 'heading' && line <= evidence.line);
    // The third heading from the outside is a section of a page or so.
    const section = [...(block?.headings ?? []), block?.id ?? 0].slice(0, 3).at(-1) ?? 0;
    return `${evidence.source}#${String(section)}`;
  }
  return null;
}
