/** Draft concepts → the index: confidence and id for each, what is too doubtful left out. */
import { conceptIds } from './concept-id.ts';
import type { ConceptIndex, ResolvedConcept, ResolvedMention } from './concept-index.ts';
import { conceptConfidence } from './confidence/concept-confidence.ts';
import type { DraftConcept } from './draft-concepts.ts';

/** Below it a name is not worth carrying along. */
const LEAST = 0.03;

export function assembleConcepts(drafts: readonly DraftConcept[]): ConceptIndex {
  const kept = drafts
    .map((draft) => ({ draft, confidence: conceptConfidence(draft) }))
    .filter(({ confidence }) => confidence >= LEAST);
  const ids = conceptIds(kept.map(({ draft }) => draft.label));
  const concepts = kept.map(({ draft, confidence }, i): ResolvedConcept => {
    const id = ids[i] ?? '';
    return {
      id,
      label: draft.label,
      kind: draft.kind.kind,
      kindConfidence: draft.kind.confidence,
      aliases: draft.aliases,
      confidence,
      mentions: draft.mentions.map((mention): ResolvedMention => ({ ...mention, concept: id })),
    };
  });
  concepts.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byRun = new Map<number, ResolvedMention[]>();
  for (const mention of concepts.flatMap(({ mentions }) => mentions)) {
    const list = byRun.get(mention.run);
    if (list) list.push(mention);
    else byRun.set(mention.run, [mention]);
  }
  for (const list of byRun.values()) list.sort((a, b) => a.start - b.start);
  return { concepts, byId: new Map(concepts.map((concept) => [concept.id, concept])), byRun };
}
