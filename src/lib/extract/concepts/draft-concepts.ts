/**
 * The concepts with their features, before they are judged: what resolution and the training of its scorers share.
 */
import type { Document } from '../blocks/block.ts';
import type { Mention } from '../mentions/mention.ts';
import { chooseLabel } from './choose-label.ts';
import { type ConceptFeatures, conceptFeatures } from './confidence/concept-features.ts';
import { readSurroundings } from './confidence/surroundings.ts';
import { joinNames } from './join-names.ts';
import { guessKinds, type KindGuess } from './kinds/guess-kinds.ts';
import { NameTable } from './name-table.ts';
import { type PlacedConcept, placeMentions } from './place-mentions.ts';
import { readNotes } from './read-notes.ts';
import { uniqueLabels } from './unique-labels.ts';

export interface DraftConcept extends PlacedConcept {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly kind: KindGuess;
  /** Read anew at each call: those of all concepts together would fill the memory. */
  readonly features: () => ConceptFeatures;
}

export function draftConcepts(documents: readonly Document[], mentions: readonly Mention[]): DraftConcept[] {
  const notes = readNotes(documents);
  const table = new NameTable(mentions);
  const { noNames, spellings } = joinNames(table, notes);
  const placed = placeMentions(table, notes, noNames);
  const surroundings = readSurroundings(placed, table, notes);
  const named = uniqueLabels(
    placed.map((concept) => ({ ...concept, ...chooseLabel(concept, notes, spellings) })),
  );
  const kinds = guessKinds(named, notes);
  return named.map((concept, i) => ({
    ...concept,
    kind: kinds[i] ?? { kind: 'concept', confidence: 0 },
    features: () => conceptFeatures(concept, concept.label, notes, surroundings),
  }));
}
