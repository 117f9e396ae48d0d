/** All clues to the kind of each concept, but for what its siblings are. */
import { keepAnswers } from '../../mentions/keep-answers.ts';
import { isAcronym } from '../../mentions/name-shape.ts';
import type { PlacedConcept } from '../place-mentions.ts';
import type { Notes } from '../read-notes.ts';
import { bestPlace, type Build, buildOf } from './clues/build.ts';
import { ClueSheet } from './clues/clue-sheet.ts';
import { readFamilies } from './clues/families.ts';
import { familyClues } from './clues/family-clues.ts';
import { nameClues } from './clues/name-clues.ts';
import { neighbourClues, takesArticle } from './clues/neighbour-clues.ts';
import { placeClues } from './clues/place-clues.ts';
import { productShares } from './clues/product-share.ts';
import { tellingClues } from './clues/telling-clues.ts';
import { titlePlace } from './clues/title-place.ts';
import type { KindClues } from './model/kind-model.ts';

/** Traits of how a name is built: they say something of its kind only where names are those of products. */
const OF_BUILD = /^(?:name:(?:acronym|camel|marked|size)|proper:|unknown:|family:)/;
const isOfBuild = keepAnswers((trait) => OF_BUILD.test(trait));
/** Share of capitals from which a word is taken for a proper one. */
const PROPER = 0.5;
/** Names that begin with a short form from which it is an owner's. */
const OWNER = 4;

export interface NamedConcept extends Pick<PlacedConcept, 'found' | 'mentions' | 'standing'> {
  readonly label: string;
  readonly aliases: readonly string[];
  /** One text for all titles that are alike; null for what is no such title. */
  readonly titleForm: string | null;
}

export interface ClueReader {
  readonly cluesOf: (concept: NamedConcept) => KindClues;
  /** One text for all whose clues are the same; null where none is known to have them too. */
  readonly formOf: (concept: NamedConcept) => string | null;
}

export function gatherClues(concepts: readonly NamedConcept[], notes: Notes): KindClues[] {
  return concepts.map(clueReader(concepts, notes).cluesOf);
}

/** One by one: the clues of a concept take far more room than what a model makes of them. */
export function clueReader(concepts: readonly NamedConcept[], notes: Notes): ClueReader {
  const families = readFamilies(
    concepts.map(({ label, aliases }) => [label, ...aliases]),
    notes,
  );
  const shares = productShares(notes);
  const formOf = ({ titleForm, label, found: [title] }: NamedConcept): string | null => {
    const place = titleForm === null || !title ? null : titlePlace(title, notes);
    if (place === null) return null;
    const { words, members } = families.owner([label]);
    return `${titleForm}\n${place}\n${families.members([label])} ${words} ${members}`;
  };
  const cluesOf = ({ label, aliases, found, mentions }: NamedConcept): KindClues => {
    const sheet = new ClueSheet();
    const places = [...found.filter(({ sort }) => sort === undefined), ...mentions];
    // A short form is an owner's where several names begin with it; in "RNA test" it only says of what.
    const isProper = (word: string): boolean =>
      notes.words.proper(word) >= PROPER &&
      (!isAcronym(notes.words.withCapital(word) ?? '') || families.vendor([`${word} ${word}`]) >= OWNER);
    nameClues(sheet, label, aliases, mentions, isProper, takesArticle(mentions, notes));
    familyClues(sheet, label, aliases, families, notes);
    tellingClues(sheet, [label, ...aliases], places, notes);
    placeClues(sheet, places, notes);
    neighbourClues(sheet, mentions, notes);
    const build = buildOf(label, aliases, families, notes);
    const place = bestPlace(found);
    sheet.trait(`place:${place}`, 2);
    const share = mentions.reduce(
      (most, { evidence }) => Math.max(most, shares.get(evidence.source) ?? 0),
      0,
    );
    const asBuilt = (as: Build, worth: number): void => {
      if (worth === 0) return;
      sheet.trait(`build:${as}`, 2 * worth);
      sheet.trait(`${as} ${place}`, 2 * worth);
    };
    asBuilt(build, share);
    asBuilt('common', 1 - share);
    sheet.trait('lower:some', 2 * (1 - share));
    return sheet.clues((trait) => (isOfBuild(trait) ? share : 1));
  };
  return { cluesOf, formOf };
}
