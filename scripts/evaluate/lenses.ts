/**
 * Whether Compare shows what learners mix up, and Path a sensible way.
 *
 *   npm run evaluate -- comparisons FILE.tsv [--graph FILE] [--questions FILE]
 *   npm run evaluate -- paths FILE.tsv [--graph FILE]
 *
 * A line of the first is: concepts (`|` between), the difference, lines, facts (`;` between, each `concept: fact`). What
 * a comparison says is printed beside it: whether a fact is among it, a person judges; what is counted is how many of the
 * fact's words stand there, and how many cells carry a passage. A line of the second is: from, to, a sensible path (`>`
 * between), why.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Atlas } from '#lib/graph/atlas.ts';
import { compare, type Comparison } from '#lib/graph/compare.ts';
import { makeConceptRecord } from '#lib/graph/concept-record.ts';
import { findPaths, pathGraphOf } from '#lib/graph/find-paths.ts';
import { makeMapData } from '#lib/graph/map-data.ts';
import { readAtlas } from '#lib/graph/read-atlas.ts';
import { readQuestions } from '#lib/graph/read-questions.ts';
import { textTerms } from '#lib/search/index-options.ts';
import { DATA_OPTIONS } from './data-options.ts';
import { oneSpelling } from './one-spelling.ts';

/** Ends with exit code 2 when called without a file. */
export function evaluateComparisons(args: string[]): void {
  const asked = readArguments('comparisons', args);
  if (!asked) return;
  const { atlas, idOf, lines } = asked;
  const questions = readQuestions(JSON.parse(readFileSync(asked.questions, 'utf8')));
  const cells = { all: 0, withPassage: 0 };
  const facts = { all: 0, byWords: 0 };
  for (const [names = '', difference = '', , told = ''] of lines) {
    const ids = names.split('|').map(idOf);
    console.log(`\n# ${names}\n  wanted: ${difference}`);
    if (ids.includes(null)) console.log('  not all of them are in the graph');
    const known = ids.filter((id) => id !== null);
    const comparison = compare(known.map((id) => makeConceptRecord(atlas, questions, id)));
    const headline = comparison.differences[0];
    console.log(
      `  said:   ${headline?.between.length === known.length ? headline.text : 'nothing of all of them'}`,
    );
    const carried = countCells(comparison);
    cells.all += carried.all;
    cells.withPassage += carried.withPassage;
    for (const fact of told.split(';')) {
      const { met, best } = bestFor(fact.slice(fact.indexOf(': ') + 2), textsOf(comparison));
      facts.all++;
      if (met >= 0.5) facts.byWords++;
      console.log(`  - ${fact}\n    ${Math.round(100 * met)} % of its words: ${best.slice(0, 300)}`);
    }
  }
  console.log(
    `\n${cells.withPassage} of ${cells.all} cells carry a passage; half or more of the words of ` +
      `${facts.byWords} of ${facts.all} facts stand in one text of their comparison`,
  );
}

/** Ends with exit code 2 when called without a file. */
export function evaluatePaths(args: string[]): void {
  const asked = readArguments('paths', args);
  if (!asked) return;
  const { atlas, idOf, lines } = asked;
  const graph = pathGraphOf(makeMapData(atlas));
  const degree = (id: string): number => {
    const place = graph.place.get(id) ?? 0;
    return (graph.first[place + 1] ?? 0) - (graph.first[place] ?? 0);
  };
  let same = 0;
  for (const [from = '', to = '', sensible = '', why = ''] of lines) {
    console.log(`\n# ${sensible} (${why})`);
    const ends = [idOf(from), idOf(to)] as const;
    const { paths, reason } =
      ends[0] === null || ends[1] === null
        ? { paths: [], reason: 'an end is not in the graph' }
        : findPaths(graph, ends[0], ends[1]);
    if (reason !== null) console.log(`  ${reason}`);
    const wanted = sensible.split(' > ').map(idOf).join(' ');
    if (paths.some((path) => path.concepts.join(' ') === wanted)) same++;
    for (const path of paths) console.log(`  ${inWords(atlas, path.concepts, path.relations, degree)}`);
  }
  console.log(`\n${same} of ${lines.length} sensible paths are among the three; the others are to be read`);
}

function inWords(
  atlas: Atlas,
  concepts: readonly string[],
  relations: readonly string[],
  degree: (id: string) => number,
): string {
  return concepts
    .map((id, i) => {
      const relation = atlas.relations.get(relations[i] ?? '');
      const step = relation
        ? relation.subject === id
          ? ` —${relation.phrase}→ `
          : ` ←${relation.phrase}— `
        : '';
      return `${atlas.concepts.get(id)?.label ?? id} (${degree(id)} links)${step}`;
    })
    .join('');
}

function countCells({ columns, rows, matrices }: Comparison): { all: number; withPassage: number } {
  const carried = [
    ...columns
      .filter(({ explanation }) => explanation.text !== '')
      .map(({ explanation }) => explanation.evidence !== null),
    ...rows.flatMap((row) =>
      row.cells
        .filter((cell) => cell.length > 0)
        .map((cell) => cell.every(({ relation }) => relation.evidence.length > 0)),
    ),
    ...matrices.flatMap((matrix) =>
      matrix.cells.flat().flatMap((cell) => (cell ? [cell.evidence.quote !== ''] : [])),
    ),
  ];
  return { all: carried.length, withPassage: carried.filter(Boolean).length };
}

/** What the page says: explanations, differences, propositions with their passages, tables. */
function textsOf({ columns, rows, differences, matrices }: Comparison): string[] {
  return [
    ...columns.map(({ explanation }) => explanation.text),
    ...differences.map(({ text }) => text),
    ...rows.flatMap((row) =>
      row.cells
        .flat()
        .flatMap(({ other, relation }) => [
          `${row.label} ${other.label}`,
          ...relation.evidence.map(({ quote }) => `${row.label} ${other.label}: ${quote}`),
        ]),
    ),
    ...matrices.flatMap((matrix) =>
      matrix.rows.map((head, i) =>
        [head.text, ...(matrix.cells[i] ?? []).map((cell) => cell?.text ?? '')].join(' | '),
      ),
    ),
  ];
}

function bestFor(fact: string, texts: readonly string[]): { met: number; best: string } {
  const wanted = textTerms(fact);
  let found = { met: 0, best: '' };
  for (const text of texts) {
    const terms = new Set(textTerms(text));
    const met = wanted.filter((term) => terms.has(term)).length / Math.max(1, wanted.length);
    if (met > found.met) found = { met, best: text };
  }
  return found;
}

interface Asked {
  readonly atlas: Atlas;
  readonly questions: string;
  readonly idOf: (name: string) => string | null;
  readonly lines: readonly (readonly string[])[];
}

function readArguments(what: string, args: string[]): Asked | null {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: DATA_OPTIONS,
  });
  const [file] = positionals;
  if (file === undefined) {
    console.error(`usage: npm run evaluate -- ${what} FILE.tsv [--graph FILE]`);
    process.exitCode = 2;
    return null;
  }
  const atlas = readAtlas(JSON.parse(readFileSync(values.graph, 'utf8')));
  const ids = new Map(
    [...atlas.concepts.values()].flatMap(({ id, label, aliases }) =>
      [...aliases, label].map((name): [string, string] => [oneSpelling(name), id]),
    ),
  );
  for (const { id, label } of atlas.concepts.values()) ids.set(oneSpelling(label), id);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
  return { atlas, questions: values.questions, idOf: (name) => ids.get(oneSpelling(name)) ?? null, lines };
}
