/**
 * The concepts with their features, before they are judged: what resolution and the training of its scorers share.
 */
import type { Document } from '../blocks/block.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Features, FeatureSheet } from '../scorer/index.ts';
import { chooseLabel, type Labels } from './choose-label.ts';
import { addConceptFeatures } from './confidence/concept-features.ts';
import { featureForm } from './confidence/feature-form.ts';
import { readSurroundings } from './confidence/surroundings.ts';
import { joinNames } from './join-names.ts';
import type { DroppedPrefix } from './joins/prefixes.ts';
import { guessKinds, type KindGuess } from './kinds/guess-kinds.ts';
import { ownAliases } from './own-aliases.ts';
import { labelSenses, ownSenses } from './own-senses.ts';
import { NameTable } from './name-table.ts';
import { type PlacedConcept, placeMentions } from './place-mentions.ts';
import { readNotes } from './read-notes.ts';
import { titleForm } from './title-form.ts';
import { uniqueLabels } from './unique-labels.ts';

export interface DraftConcept extends PlacedConcept {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly titleForm: string | null;
  readonly kind: KindGuess;
  readonly reader: FeatureReader;
}

/** One for all concepts of the notes. Reads features anew at each call: those of all together would fill the memory. */
export interface FeatureReader {
  readonly add: (sheet: FeatureSheet, concept: PlacedConcept & Labels) => void;
  /** The same for all that have the same features; null where none is known to have them too. */
  readonly formOf: (concept: PlacedConcept & { readonly titleForm: string | null }) => string | null;
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
  ).map((concept) => ({ titleForm: titleForm(concept, notes), ...concept }));
  const kinds = guessKinds(named, notes);
  const reader: FeatureReader = {
    add: (sheet, concept) => {
      addConceptFeatures(sheet, concept, concept.label, notes, surroundings);
    },
    formOf: (concept) => featureForm(concept, surroundings),
  };
  return named.map((concept, i) => ({
    kind: kinds[i] ?? { kind: 'concept', confidence: 0 },
    reader,
    ...concept,
  }));
}

/** All features of a concept, for training. */
export function featuresOf(draft: DraftConcept): Features {
  const features = new Map<string, number>();
  draft.reader.add(features, draft);
  return features;
}

/** Names that must stand without their opening before it is a vendor's for sure. */
const MANY = 6;

function vendorsOf(dropped: readonly DroppedPrefix[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { prefix } of dropped) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  return new Set([...counts].flatMap(([prefix, count]) => (count >= MANY ? [prefix] : [])));
}
