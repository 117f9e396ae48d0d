/** Search of the shipped atlas, against MiniSearch with its default configuration over the same names and words. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { readAtlas, readQuestions } from '#lib/graph/index.ts';
import { buildIndex, loadIndex } from '#lib/search/index.ts';

/** Every name is typed letter by letter; each step is a query. */
const NAMES = 100;

export function benchSearch(): void {
  const atlas = readAtlas(JSON.parse(readFileSync('graph-data/graph.json', 'utf8')));
  const questions = readQuestions(JSON.parse(readFileSync('graph-data/questions.json', 'utf8')));
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
  const names = [...atlas.concepts.values()].map(({ label }) => label.slice(0, 20)).slice(0, NAMES);
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
