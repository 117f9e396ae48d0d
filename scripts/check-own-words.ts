/**
 * Checks that the shipped notes are written in own words: finds every run of eight or more words, case and
 * punctuation aside, that a note file shares with one of the seed notes.
 *
 *   tsx scripts/check-own-words.ts [--seeds DIR] [--notes DIR]
 *
 * Prints `file:line  the shared words  (seed:line)` for each run and exits 1; exits 0 where there is none, and also
 * where the seeds are not at hand (they never ship).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';

/** Shorter runs ("a large amount of data") are common English and belong to nobody. */
const RUN = 8;

interface Word {
  readonly word: string;
  readonly line: number;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function wordsOf(text: string): Word[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      (line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({ word, line: index + 1 })),
    );
}

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** The words of a run that starts at `start`, as one key; null where too few words are left. */
function runAt(words: readonly Word[], start: number): string | null {
  if (start + RUN > words.length) return null;
  return words
    .slice(start, start + RUN)
    .map(({ word }) => word)
    .join(' ');
}

function placesOfRuns(files: readonly string[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const file of files) {
    const words = wordsOf(readFileSync(file, 'utf8'));
    for (const [start, { line }] of words.entries()) {
      const run = runAt(words, start);
      if (run !== null && !places.has(run)) places.set(run, { file, line });
    }
  }
  return places;
}

/** Shared runs of one file, overlapping ones joined into the longest. */
function sharedRuns(file: string, seeds: ReadonlyMap<string, Place>): string[] {
  const words = wordsOf(readFileSync(file, 'utf8'));
  const found: string[] = [];
  let start = 0;
  while (start < words.length) {
    const seed = seeds.get(runAt(words, start) ?? '');
    if (seed === undefined) {
      start += 1;
      continue;
    }
    let end = start + RUN;
    while (seeds.has(runAt(words, end - RUN + 1) ?? '')) end += 1;
    const shared = words.slice(start, end).map(({ word }) => word);
    const line = words[start]?.line ?? 0;
    found.push(
      `${relative('.', file)}:${String(line)}  ${shared.join(' ')}  (${seed.file}:${String(seed.line)})`,
    );
    start = end;
  }
  return found;
}

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '../shared/seeds' },
    notes: { type: 'string', default: 'graph-data/notes' },
  },
});

if (!existsSync(values.seeds)) {
  console.log(`Own words: skipped, there are no seeds in ${values.seeds}.`);
} else {
  const notes = filesIn(values.notes, /\.md$/);
  const seeds = placesOfRuns(filesIn(values.seeds, /\.(?:md|txt)$/));
  const shared = notes.flatMap((file) => sharedRuns(file, seeds));
  for (const line of shared) console.log(line);
  if (shared.length > 0) {
    console.error(
      `Own words: ${String(shared.length)} runs of ${String(RUN)} or more words are shared with the seeds.`,
    );
    process.exitCode = 1;
  } else {
    console.log(`Own words: no run of ${String(RUN)} words is shared (${String(notes.length)} files).`);
  }
}
