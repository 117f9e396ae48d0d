/**
 * The concepts with their features, before they are judged: what resolution and the training of its scorers share.
 */
import type { Document } from '../blocks/block.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Features, FeatureSheet } from '../scorer/index.ts';
import { chooseLabel } from './choose-label.ts';
import { addConceptFeatures } from './confidence/concept-features.ts';
import { readSurroundings } from './confidence/surroundings.ts';
import { joinNames } from './join-names.ts';
import type { DroppedPrefix } from './joins/prefixes.ts';
import { guessKinds, type KindGuess } from './kinds/guess-kinds.ts';
import { ownAliases } from './own-aliases.ts';
import { labelSenses, ownSenses } from './own-senses.ts';
import { NameTable } from './name-table.ts';
import { type PlacedConcept, placeMentions } from './place-mentions.ts';
import { readNotes } from './read-notes.ts';
import { uniqueLabels } from './unique-labels.ts';

export interface DraftConcept extends PlacedConcept {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly kind: KindGuess;
  /** Reads its features anew at each call: those of all concepts together would fill the memory. */
  readonly addFeatures: (sheet: FeatureSheet) => void;
}

export function draftConcepts(documents: readonly Document[], mentions: readonly Mention[]): DraftConcept[] {
  const notes = readNotes(documents);
  const table = new NameTable(mentions);
  const { noNames, spellings, dropped } = joinNames(table, notes);
  const openings = vendorsOf(dropped);
  const placed = ownSenses(placeMentions(table, notes, noNames), notes);
  const surroundings = readSurroundings(placed, table, notes);
  const named = ownAliases(
    uniqueLabels(
      labelSenses(
        placed.map((concept) => {
          const { label, aliases } = chooseLabel(concept, notes, spellings, openings);
          return { label, aliases, ...concept };
        }),
        notes,
      ),
    ),
  );
  const kinds = guessKinds(named, notes);
  return named.map((concept, i) => ({
    kind: kinds[i] ?? { kind: 'concept', confidence: 0 },
    addFeatures: (sheet) => {
      addConceptFeatures(sheet, concept, concept.label, notes, surroundings);
    },
    ...concept,
  }));
}

/** All features of a concept, for training. */
export function featuresOf({ addFeatures }: Pick<DraftConcept, 'addFeatures'>): Features {
  const features = new Map<string, number>();
  addFeatures(features);
  return features;
}

/** Names that must stand without their opening before it is a vendor's for sure. */
const MANY = 6;

function vendorsOf(dropped: readonly DroppedPrefix[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { prefix } of dropped) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  return new Set([...counts].flatMap(([prefix, count]) => (count >= MANY ? [prefix] : [])));
}
