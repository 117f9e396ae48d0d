/**
 * How far a small change of the shipped notes moves what it does not touch: a sentence more, a concept more, a file less;
 * with the former map given, and without. Once with the topics of the notes as regions, once with communities.
 */
import { createHash } from 'node:crypto';
import { extract, readFormerMap } from '#lib/extract/index.ts';
import type { AtlasExport, FormerMap } from '#lib/extract/index.ts';
import type { NoteFile } from '#lib/extract/blocks/block.ts';
import type { Placed } from '#lib/layout/index.ts';
import { readNotes } from '../../extract/read-notes.ts';
import { shiftBetween, widthOf } from './shift.ts';
import type { Shift } from './shift.ts';

const NOTES = 'graph-data/notes';

export interface NotesShift {
  readonly change: string;
  readonly seeded: Shift;
  readonly afresh: Shift;
}

/** Without `topics`, what the notes say of their topics is left out, and communities are the regions. */
export function measureNotesShift(topics: boolean): NotesShift[] {
  const files = readNotes([NOTES]).files.map(({ path, text }) => ({
    path,
    text: topics ? text : text.replace(/^topic:.*\n/m, ''),
  }));
  const before = atlasOf(files, null);
  const former = readFormerMap(before);
  const places = placesOf(before);
  return changesOf(files, before).map(({ change, changed }) => {
    const measure = (past: FormerMap | null): Shift => {
      const began = performance.now();
      const after = placesOf(atlasOf(changed, past));
      return shiftBetween(places, after, widthOf(places), performance.now() - began);
    };
    return { change, seeded: measure(former), afresh: measure(null) };
  });
}

function changesOf(
  files: readonly NoteFile[],
  { nodes }: AtlasExport,
): { change: string; changed: readonly NoteFile[] }[] {
  const names = [...nodes]
    .sort((a, b) => b.attributes.importance - a.attributes.importance || (a.key < b.key ? -1 : 1))
    .map(({ attributes }) => attributes.label);
  const [first = '', second = ''] = [names[10], names[60]];
  const middle = Math.floor(files.length / 2);
  const added = (words: string) =>
    files.map((file, i) => (i === middle ? { ...file, text: `${file.text}\n${words}\n` } : file));
  return [
    { change: 'a sentence more', changed: added(`${first} uses ${second}.`) },
    {
      change: 'a concept more',
      changed: added(`### Sandpiper ledger\n\nA sandpiper ledger is a kind of ${first} that uses ${second}.`),
    },
    {
      change: `one file of ${String(files.length)} less`,
      changed: files.filter((_, i) => i !== middle),
    },
  ];
}

function atlasOf(files: readonly NoteFile[], former: FormerMap | null): AtlasExport {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  return extract(files, { title: 'bench', former, hash }).graph;
}

function placesOf({ nodes }: AtlasExport): ReadonlyMap<string, Placed> {
  return new Map(nodes.map(({ key, attributes: { x, y, region } }) => [key, { x, y, region }]));
}
