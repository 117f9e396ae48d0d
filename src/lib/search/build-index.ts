/** Atlas and questions → the search index as text, made once with the site. */
import type { Atlas } from '#lib/graph/atlas.ts';
import type { Question } from '#lib/graph/types.ts';
import MiniSearch from 'minisearch';
import { INDEX_OPTIONS } from './index-options.ts';
import { makeTable } from './make-table.ts';
import { packIndex } from './pack-index.ts';
import type { SearchDocument } from './search-table.ts';

/** JSON, to be read by `loadIndex`. */
export function buildIndex(atlas: Atlas, questions: readonly Question[]): string {
  const { table, documents } = makeTable(atlas, questions);
  const engine = new MiniSearch<SearchDocument>(INDEX_OPTIONS);
  engine.addAll(documents);
  return JSON.stringify({ table, index: packIndex(engine.toJSON()) });
}
