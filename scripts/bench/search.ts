/** Search of the shipped atlas, against MiniSearch with its default configuration over the same names and words. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { readAtlas, readQuestions, type Atlas } from '#lib/graph/index.ts';
import type { Question } from '#lib/graph/types.ts';
import { buildIndex, loadIndex } from '#lib/search/index.ts';

/** Every name is typed letter by letter; each step is a query. Fewer where each takes longer. */
const NAMES = 100;
const NAMES_OF_MANY = 15;

/** The shipped atlas so many times over is one of about 50,000 concepts. */
const COPIES = 19;

interface Exported {
  readonly nodes: readonly { readonly key: string; readonly attributes: { readonly label: string } }[];
  readonly edges: readonly { readonly key?: string; readonly source: string; readonly target: string }[];
}

export function benchSearch(): void {
  const text = readFileSync('graph-data/graph.json', 'utf8');
  const questions = readQuestions(JSON.parse(readFileSync('graph-data/questions.json', 'utf8')));
  compare(readAtlas(JSON.parse(text)), questions, NAMES);
  compare(readAtlas(manyTimes(JSON.parse(text) as Exported, COPIES)), questions, NAMES_OF_MANY);
}

/** Copies beside one another, each with names of its own. */
function manyTimes(graph: Exported, copies: number): Exported {
  const all = Array.from({ length: copies }, (_, i) => (i === 0 ? '' : `-copy${String(i)}`));
  return {
    ...graph,
    nodes: all.flatMap((mark) =>
      graph.nodes.map((node) => ({
        ...node,
        key: node.key + mark,
        attributes: { ...node.attributes, label: `${node.attributes.label}${mark.replace('-', ' ')}` },
      })),
    ),
    edges: all.flatMap((mark) =>
      graph.edges.map((edge) => ({
        ...edge,
        ...(edge.key === undefined ? {} : { key: edge.key + mark }),
        source: edge.source + mark,
        target: edge.target + mark,
      })),
    ),
  };
}

function compare(atlas: Atlas, questions: readonly Question[], most: number): void {
  const began = performance.now();
  const json = buildIndex(atlas, questions);
  const built = performance.now() - began;
  const ours = loadIndex(json);
  const plain = new MiniSearch({ fields: ['label', 'aliases', 'summary', 'passages'] });
  plain.addAll(
    [...atlas.concepts.values()].map(({ id, label, aliases, summary, mentions }) => ({
      id,
      label,
      aliases: aliases.join(' '),
      summary: summary?.quote ?? '',
      passages: mentions.map(({ quote }) => quote).join(' '),
    })),
  );
  const names = [...atlas.concepts.values()].map(({ label }) => label.slice(0, 20)).slice(0, most);
  const queries = names.flatMap((name) => [...name].map((_, i) => name.slice(0, i + 1)));
  const p95 = (search: (query: string) => void): number => {
    const times = queries.map((query) => {
      const start = performance.now();
      search(query);
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  };
  p95((query) => plain.search(query));
  p95((query) => ours.search(query));
  const theirs = p95((query) => plain.search(query));
  const own = p95((query) => ours.search(query));
  console.log(
    `search: ${atlas.concepts.size} concepts, index built in ${built.toFixed(0)} ms, ` +
      `${(gzipSync(json).length / 1000).toFixed(0)} kB gzip; ${queries.length} queries, 95th percentile ` +
      `${own.toFixed(2)} ms against ${theirs.toFixed(2)} ms of MiniSearch's defaults: ratio ${(own / theirs).toFixed(2)}`,
  );
}
