/**
 * How often the search puts a right answer first, and among the first three, on queries as people type them.
 *
 *   npm run evaluate -- search QUERIES.tsv [--graph FILE] [--questions FILE] [--missing] [--json]
 *
 * A line of the file is: query, right answers (`|` between equals), class, why. An answer that is not in the graph at
 * all is counted as missed, and said.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readAtlas } from '#lib/graph/read-atlas.ts';
import { readQuestions } from '#lib/graph/read-questions.ts';
import { buildIndex, loadIndex } from '#lib/search/index.ts';
import { DATA_OPTIONS } from './data-options.ts';
import { oneSpelling } from './one-spelling.ts';

interface Query {
  readonly query: string;
  readonly answers: readonly string[];
  readonly class: string;
}

interface Judged extends Query {
  /** From 1; null when it is not among the first ten. */
  readonly rank: number | null;
  readonly inGraph: boolean;
  readonly found: readonly string[];
}

export interface Rates {
  readonly queries: number;
  readonly first: number;
  readonly topThree: number;
}

const USAGE =
  'usage: npm run evaluate -- search QUERIES.tsv [--graph FILE] [--questions FILE] [--missing] [--json]';

/** Prints the rates; ends with exit code 2 when called without a file. */
export function evaluateSearch(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...DATA_OPTIONS,
      missing: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const judged = judge(readQueries(readFileSync(file, 'utf8')), values.graph, values.questions);
  const classes = [...new Set(judged.map((one) => one.class))].sort();
  const rates = new Map([
    ...classes.map((name): [string, Rates] => [name, ratesOf(judged.filter((one) => one.class === name))]),
    ['all', ratesOf(judged)],
  ]);
  if (values.json) {
    console.log(
      JSON.stringify({ rates: Object.fromEntries(rates), missed: judged.filter(isMissed) }, null, 2),
    );
    return;
  }
  console.log('class               queries   first   top 3');
  for (const [name, { queries, first, topThree }] of rates)
    console.log(
      `${name.padEnd(19)} ${String(queries).padStart(7)} ${percent(first, queries)} ${percent(topThree, queries)}`,
    );
  if (values.missing) for (const one of judged.filter(isMissed)) console.log(inWords(one));
}

export function readQueries(text: string): Query[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [query = '', answers = '', name = ''] = line.split('\t');
      return { query, answers: answers.split('|'), class: name };
    });
}

function judge(queries: readonly Query[], graphFile: string, questionsFile: string): Judged[] {
  const atlas = readAtlas(JSON.parse(readFileSync(graphFile, 'utf8')));
  const questions = readQuestions(JSON.parse(readFileSync(questionsFile, 'utf8')));
  const index = loadIndex(buildIndex(atlas, questions));
  const namesOf = (id: string): string[] => {
    const concept = atlas.concepts.get(id);
    return concept ? [concept.label, ...concept.aliases].map(oneSpelling) : [];
  };
  const known = new Set([...atlas.concepts.keys()].flatMap(namesOf));
  return queries.map((query) => {
    const right = query.answers.map(oneSpelling);
    const hits = index.search(query.query, { limit: 10, types: ['concept'] });
    const at = hits.findIndex((hit) => namesOf(hit.id).some((name) => right.includes(name)));
    return {
      ...query,
      rank: at < 0 ? null : at + 1,
      inGraph: right.some((name) => known.has(name)),
      found: hits.slice(0, 3).map((hit) => hit.label),
    };
  });
}

function ratesOf(judged: readonly Judged[]): Rates {
  return {
    queries: judged.length,
    first: judged.filter(({ rank }) => rank === 1).length,
    topThree: judged.filter(({ rank }) => rank !== null && rank <= 3).length,
  };
}

function isMissed(one: Judged): boolean {
  return one.rank !== 1;
}

function inWords({ query, answers, rank, inGraph, found }: Judged): string {
  const place = inGraph
    ? rank === null
      ? 'not in the first ten'
      : `is number ${rank}`
    : 'is not in the graph';
  return `- "${query}": ${answers.join(' or ')} ${place}; found ${found.join(', ') || 'nothing'}`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`.padStart(7);
}
