/**
 * Notes that careful readers have annotated, read as far as concepts that are not judged yet, and dealt to folds by
 * section: what all trainings start from. A thing is held out with the section that names it first.
 */
import { join } from 'node:path';
import type { Document } from '#lib/extract/blocks/block.ts';
import { type DraftConcept, draftConcepts } from '#lib/extract/concepts/draft-concepts.ts';
import { findMentions } from '#lib/extract/mentions/index.ts';
import { assignFolds } from '#lib/extract/scorer/index.ts';
import { type Gold, isCovered, readGold } from '../evaluate/gold.ts';
import { readFolder } from '../evaluate/read-folder.ts';
import { FOLDS } from './folds.ts';

export interface Place {
  readonly source: string;
  readonly line: number;
}

export interface DraftedNotes {
  readonly documents: readonly Document[];
  readonly drafts: readonly DraftConcept[];
}

export interface AnnotatedNotes extends DraftedNotes {
  readonly gold: Gold;
  readonly entities: string;
  readonly sections: string;
  /** Fold of the section of the gold that the place lies in; null outside of the gold. */
  foldOf(place: Place): number | null;
}

export function readDrafts(folder: string): DraftedNotes {
  const documents = readFolder(folder);
  return { documents, drafts: draftConcepts(documents, findMentions(documents, { vocabulary: null })) };
}

/**
 * `goldFolder` holds NAME.entities.tsv, NAME.relations.tsv and NAME.sections.tsv. Sections are dealt to all folds, or all
 * to the one that is given.
 */
export function readAnnotated(
  folder: string,
  goldFolder: string,
  name: string,
  fold: number | null = null,
): AnnotatedNotes {
  const drafted = readDrafts(folder);
  const gold = readGold(goldFolder, name);
  return {
    ...drafted,
    gold,
    entities: join(goldFolder, `${name}.entities.tsv`),
    sections: join(goldFolder, `${name}.sections.tsv`),
    foldOf:
      fold === null
        ? dealSections(drafted.documents, gold)
        : ({ source, line }) => (isCovered(gold, source, line) ? fold : null),
  };
}

/** Sections of a page or so, dealt to folds by their lines. */
function dealSections(documents: readonly Document[], gold: Gold): AnnotatedNotes['foldOf'] {
  const sectionOf = new Map<string, string>();
  for (const { source, blocks } of documents) {
    let section = '0';
    for (const { id, kind, headings, line, endLine } of blocks) {
      // The third heading from the outside is a section of a page or so.
      if (kind === 'heading') section = String([...headings, id].slice(0, 3).at(-1) ?? 0);
      for (let at = line; at <= endLine; at++) {
        if (isCovered(gold, source, at)) sectionOf.set(`${source}:${String(at)}`, `${source}#${section}`);
      }
    }
  }
  const folds = assignFolds(
    [...sectionOf.values()].map((group) => ({ features: new Map(), label: 1, weight: 1, group })),
    FOLDS,
  );
  return ({ source, line }) => {
    const section = sectionOf.get(`${source}:${String(line)}`);
    return section === undefined ? null : (folds.get(section) ?? null);
  };
}

/** Fold of a concept: that of the first place in the gold's sections that names it. */
export function foldOfConcept({ foldOf }: AnnotatedNotes, { mentions }: DraftConcept): number | null {
  for (const { evidence } of mentions) {
    const fold = foldOf(evidence);
    if (fold !== null) return fold;
  }
  return null;
}
