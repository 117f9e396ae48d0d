/**
 * Notes whose author states relations outright ("Used for: …"), as a second set to learn from: what the other rules read
 * of two described concepts is right where the author states it too. Another style than the gold's notes.
 */
import { assembleConcepts } from '#lib/extract/concepts/assemble.ts';
import { conceptConfidence } from '#lib/extract/concepts/confidence/concept-confidence.ts';
import { proposeRelations } from '#lib/extract/relations/index.ts';
import { gatherPairs, type Pair } from '#lib/extract/relations/pair.ts';
import { makeReading } from '#lib/extract/relations/reading/reading.ts';
import { RULES } from '#lib/extract/relations/rules/index.ts';
import { makeSurroundings } from '#lib/extract/relations/surroundings.ts';
import type { Scorer } from '#lib/extract/scorer/index.ts';
import { type JudgedNotes, type LabelledRelation } from '../evaluate/judgeable-notes.ts';
import { pairKey } from '../evaluate/pair-key.ts';
import type { DraftedNotes } from './annotated-notes.ts';

export type LabelledNotes = Pick<JudgedNotes, 'pairs' | 'around' | 'labelOf' | 'groupOf' | 'isGold'>;

export function statedNotes({ documents, drafts }: DraftedNotes, scorer: Scorer): LabelledNotes {
  const index = assembleConcepts(drafts, (draft) => conceptConfidence(draft, scorer));
  const reading = makeReading(documents, index);
  const proposals = proposeRelations(reading, RULES);
  const labels = new Map<string, LabelledRelation[]>();
  for (const { subject, relation, object, stated } of proposals) {
    if (!stated) continue;
    const key = pairKey(subject, object);
    const list = labels.get(key) ?? [];
    list.push({ subject, relation, object, strength: 2 });
    labels.set(key, list);
  }
  const described = new Set([...labels.keys()].flatMap((key) => key.split(' ')));
  const pairs = gatherPairs(proposals.filter(({ stated }) => !stated));
  return {
    pairs,
    around: makeSurroundings(reading, pairs),
    labelOf: ({ ends }) => labels.get(pairKey(...ends)) ?? null,
    groupOf: ({ proposals: [first] }: Pair) => first?.evidence.source ?? null,
    isGold: ({ ends }) => ends.every((id) => described.has(id)),
  };
}
