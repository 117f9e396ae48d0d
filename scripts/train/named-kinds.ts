/**
 * Names in many fields, each with its kind, as further examples of what a name tells by itself: its head, its endings,
 * its build. Nothing is known of where they stand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOf } from '#lib/extract/concepts/kinds/clues/build.ts';
import { ClueSheet } from '#lib/extract/concepts/kinds/clues/clue-sheet.ts';
import { readFamilies } from '#lib/extract/concepts/kinds/clues/families.ts';
import { familyClues } from '#lib/extract/concepts/kinds/clues/family-clues.ts';
import { nameClues } from '#lib/extract/concepts/kinds/clues/name-clues.ts';
import { KIND_IDS, type KindClues } from '#lib/extract/concepts/kinds/model/kind-model.ts';
import type { KindExample } from '#lib/extract/concepts/kinds/model/train-kind-model.ts';
import { type Notes, readNotes } from '#lib/extract/concepts/read-notes.ts';

const FILE = join(import.meta.dirname, 'named-kinds.txt');
/** Notes name more ideas than the list does, which has some of each kind. */
const IDEAS = 2;
const NOTHING = readNotes([]);
const NO_FAMILIES = readFamilies([], NOTHING);

export interface NamedKind extends KindExample {
  readonly label: string;
  readonly aliases: readonly string[];
}

/** `weight`: of each, beside an example that readers judged in its notes. A line of the file is "kind: name, name". */
export function namedKinds(weight: number): NamedKind[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .flatMap((line, i): NamedKind[] => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const [word, names] = line.split(': ');
      const kind = KIND_IDS.find((id) => id === word);
      if (kind === undefined || names === undefined) {
        throw new Error(`${FILE}:${String(i + 1)}: expected "kind: name, name".`);
      }
      const own = kind === 'concept' ? IDEAS * weight : weight;
      return names.split(', ').map((label) => ({
        label,
        aliases: [],
        clues: cluesOf(label),
        kinds: [kind],
        weight: own,
      }));
    });
}

function cluesOf(name: string): KindClues {
  const capitals = new Set(
    name
      .split(/[\s-]+/)
      .filter((word) => /\p{Lu}/u.test(word))
      .map((word) => word.toLowerCase()),
  );
  const isProper = (word: string): boolean => capitals.has(word);
  const notes: Notes = {
    ...NOTHING,
    words: {
      ...NOTHING.words,
      proper: (word) => Number(isProper(word)),
      inLower: (word) => !isProper(word),
    },
  };
  const sheet = new ClueSheet();
  nameClues(sheet, name, [], [], isProper, false);
  familyClues(sheet, name, [], NO_FAMILIES, notes);
  sheet.trait(`build:${buildOf(name, [], NO_FAMILIES, notes)}`, 2);
  return sheet.clues();
}
