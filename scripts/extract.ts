/**
 * Notes in, atlas out: reads note files, writes graph.json and questions.json, and says what it found. The work is done by
 * `src/lib/extract`; here are only files, arguments and words for people.
 */
import './extract/for-one-run.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import writeFileAtomic from 'write-file-atomic';
import type { Diagnostic } from '#lib/extract/blocks/block.ts';
import { extract, readFormerMap, type FormerMap } from '#lib/extract/index.ts';
import { writeReport } from '#lib/extract/report/write-report.ts';
import { readVocabulary, type UserVocabulary } from '#lib/extract/vocabulary/index.ts';
import { formatGraph, formatQuestions } from './extract/format-graph.ts';
import { readNotes } from './extract/read-notes.ts';
import { showProgress } from './extract/show-progress.ts';
import { describe, summarise } from './extract/summarise.ts';
import { watchNotes } from './extract/watch-notes.ts';

const NOTES = 'graph-data/notes';
const OUT = 'graph-data';
const CORRECTIONS = 'graph-data/vocabulary/corrections.yaml';

/** The process ends with these. */
const EXIT = { fine: 0, someFailed: 1, nothingDone: 2 } as const;

interface Options {
  readonly notes?: readonly string[];
  readonly out: string;
  readonly vocabulary?: string;
  readonly report?: string;
  readonly json?: boolean;
  readonly fresh?: boolean;
  readonly watch?: boolean;
  readonly title: string;
  readonly possibleFrom: number;
}

const program = new Command('extract')
  .description('Makes the concept atlas from study notes.')
  .option('--notes <paths...>', `folders or files with notes (default: ${NOTES})`)
  .option('--out <folder>', 'where graph.json and questions.json go', OUT)
  .option(
    '--vocabulary <file>',
    `corrections in YAML or JSON (default for the shipped notes: ${CORRECTIONS})`,
  )
  .option('--report <file>', 'write what a person should look at, as Markdown')
  .option('--json', 'print the summary as JSON')
  .option('--watch', 'go on, and extract again whenever the notes or the vocabulary file change')
  .option('--fresh', 'lay the map out anew; without this, what the last graph knows stays where it is')
  .option('--title <title>', 'title of the atlas', 'Concept Atlas')
  .option('--possible-from <share>', 'leave out what is less likely than this, 0 to 1', readShare, 0.08)
  .addHelpText(
    'after',
    `
Exit codes:
  0  everything was read and written
  1  written, but some files or entries had errors (one line each on stderr)
  2  nothing was written: bad arguments, or no notes could be read; the last graph stays as it was`,
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.fine : EXIT.nothingDone))
  .parse();

const options: Options = program.opts();
process.exitCode = run(options);
if (options.watch) goOn(options);

function goOn(options: Options): void {
  const vocabulary = vocabularyPath(options);
  const watched = [...(options.notes ?? [NOTES]), ...(vocabulary === null ? [] : [vocabulary])];
  const ours = new Set(['graph.json', 'questions.json', basename(options.report ?? 'graph.json')]);
  watchNotes(watched.filter(existsSync), ours, () => (process.exitCode = run(options)));
  process.stderr.write('Watching for changes; Ctrl-C ends it.\n');
}

function run(options: Options): number {
  const started = performance.now();
  const notes = readNotes(options.notes ?? [NOTES]);
  const corrections = loadVocabulary(options);
  const early = [...notes.diagnostics, ...corrections.diagnostics];
  if (notes.files.length === 0 || corrections.broken) {
    tell(early);
    const why = corrections.broken ? 'the vocabulary file is broken' : 'no notes could be read';
    process.stderr.write(`Nothing written: ${why}.\n`);
    return EXIT.nothingDone;
  }
  const result = extract(notes.files, {
    title: options.title,
    vocabulary: corrections.vocabulary,
    possibleFrom: options.possibleFrom,
    former: options.fresh ? null : formerMap(join(options.out, 'graph.json')),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    onprogress: showProgress(),
  });
  const found = result.diagnostics.map((one) => ({ ...one, path: notes.places.get(one.path) ?? one.path }));
  const diagnostics = [...early, ...found];
  tell(diagnostics);
  if (result.graph.nodes.length === 0) {
    process.stderr.write('Nothing written: the notes name no concept.\n');
    return EXIT.nothingDone;
  }
  mkdirSync(options.out, { recursive: true });
  writeFileAtomic.sync(join(options.out, 'graph.json'), formatGraph(result.graph));
  writeFileAtomic.sync(join(options.out, 'questions.json'), formatQuestions(result.questions));
  if (options.report !== undefined)
    writeFileAtomic.sync(options.report, writeReport(result.report, options.title, diagnostics));
  const summary = summarise(result, (performance.now() - started) / 1000);
  process.stdout.write(`${options.json ? JSON.stringify(summary) : describe(summary, options.out)}\n`);
  return diagnostics.some(({ severity }) => severity === 'error') ? EXIT.someFailed : EXIT.fine;
}

/** The map that is about to be replaced; null where there is none that can be read. */
function formerMap(path: string): FormerMap | null {
  try {
    return readFormerMap(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function readShare(text: string): number {
  const share = Number(text);
  if (text.trim() === '' || !(share >= 0 && share <= 1))
    throw new InvalidArgumentError('Give a number from 0 to 1.');
  return share;
}

function vocabularyPath({ vocabulary, notes }: Options): string | null {
  const isShipped = vocabulary === undefined && notes === undefined && existsSync(CORRECTIONS);
  return vocabulary ?? (isShipped ? CORRECTIONS : null);
}

function loadVocabulary(options: Options): {
  vocabulary: UserVocabulary | null;
  diagnostics: readonly Diagnostic[];
  broken: boolean;
} {
  const path = vocabularyPath(options);
  if (path === null) return { vocabulary: null, diagnostics: [], broken: false };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    const message = 'the vocabulary file cannot be read';
    return { vocabulary: null, diagnostics: [{ severity: 'error', path, line: 0, message }], broken: true };
  }
  const read = readVocabulary(text, path);
  return { ...read, broken: read.vocabulary === null };
}

/** One line each: where, what. Mere notes are for the report. */
function tell(diagnostics: readonly Diagnostic[]): void {
  for (const { severity, path, line, message } of diagnostics) {
    if (severity === 'note') continue;
    const place = line > 0 ? `${path}:${String(line)}` : path;
    process.stderr.write(`${severity}: ${place}: ${message}\n`);
  }
}
