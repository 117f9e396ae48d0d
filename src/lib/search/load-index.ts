/** The index as text → a search that answers at once, in the browser as in a script. */
import MiniSearch from 'minisearch';
import { Examiner } from './features.ts';
import { gather, type Engine } from './gather.ts';
import type { Hit, SearchIndex, SearchRequest } from './hit.ts';
import { INDEX_OPTIONS } from './index-options.ts';
import { makeHits, type Scored } from './make-hits.ts';
import { nearestNames } from './nearest-names.ts';
import { unpackIndex, type PackedIndex } from './pack-index.ts';
import { readQuery } from './query.ts';
import { scoreOf } from './score.ts';
import type { SearchDocument, SearchTable } from './search-table.ts';
import { Vocabulary } from './vocabulary.ts';

/** Throws `TypeError` for a text that `buildIndex` has not made. */
export function loadIndex(json: string): SearchIndex {
  const { table, index } = parse(json);
  const engine = openEngine(index);
  const examiner = new Examiner(table);
  return {
    search(text, request = {}) {
      const query = readQuery(text);
      if (query.words.length === 0) return [];
      const gathered = gather(engine, table, query);
      const ranked = examiner.examine(query, gathered).map((features): Scored => ({
        ...features,
        score: scoreOf(features),
      }));
      ranked.sort((a, b) => b.score - a.score || a.place - b.place);
      return makeHits(table, query, gathered, ranked, request);
    },
    nearest: (text) => (begins(text) ? [] : nearestNames(table, text)),
    begins,
  };
}

function begins(text: string): boolean {
  const { typed, words } = readQuery(text);
  return typed.length > 0 && words.length === 0;
}

function openEngine(packed: PackedIndex): Engine {
  const plain = unpackIndex(packed);
  const name = plain.fieldIds['name'] ?? -1;
  const all = plain.index.map(([term, byField]) => ({ term, fields: Object.keys(byField).map(Number) }));
  return {
    index: MiniSearch.loadJS<SearchDocument>(plain, INDEX_OPTIONS),
    names: new Vocabulary(all.filter(({ fields }) => fields.includes(name)).map(({ term }) => term)),
    texts: new Vocabulary(
      all.filter(({ fields }) => fields.some((field) => field !== name)).map(({ term }) => term),
    ),
  };
}

function parse(json: string): { table: SearchTable; index: PackedIndex } {
  const data: unknown = JSON.parse(json);
  if (typeof data !== 'object' || data === null || !('table' in data) || !('index' in data))
    throw new TypeError('This is not a search index. Make it anew with buildIndex.');
  const { table, index } = data as { table: SearchTable; index: PackedIndex };
  if (table.version !== 1)
    throw new TypeError(
      `The search index has version ${String(table.version)}, known is 1. Make it anew with buildIndex.`,
    );
  return { table, index };
}

export type { Hit, SearchIndex, SearchRequest };
