/** Placed concepts → the index: label, aliases, kind, confidence, id for each. */
import type { ConceptIndex, ResolvedConcept, ResolvedMention } from './concept-index.ts';
import { conceptIds } from './concept-id.ts';
import { guessKind } from './kinds/guess-kind.ts';
import { chooseLabel } from './choose-label.ts';
import type { PlacedConcept } from './place-mentions.ts';
import type { Notes } from './read-notes.ts';

/** Below it a name is not worth carrying along. */
const LEAST_STANDING = 0.05;

export function assembleConcepts(placed: readonly PlacedConcept[], notes: Notes): ConceptIndex {
  const kept = placed.filter(({ standing }) => standing >= LEAST_STANDING);
  const labels = kept.map((concept) => chooseLabel(concept, notes));
  const ids = conceptIds(labels.map(({ label }) => label));
  const concepts = kept.map((concept, i): ResolvedConcept => {
    const id = ids[i] ?? '';
    const { label, aliases } = labels[i] ?? { label: '', aliases: [] };
    const { kind, confidence: kindConfidence } = guessKind(concept, label, notes);
    return {
      id,
      label,
      kind,
      kindConfidence,
      aliases,
      confidence: concept.standing,
      mentions: concept.mentions.map((mention): ResolvedMention => ({ ...mention, concept: id })),
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
