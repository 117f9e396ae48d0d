/** Atlas and questions → the search index as text, made once with the site. */
import type { Atlas } from '#lib/graph/atlas.ts';
import type { Question } from '#lib/graph/types.ts';
import MiniSearch from 'minisearch';
import { INDEX_OPTIONS } from './index-options.ts';
import { makeDocuments } from './make-documents.ts';
import { makeTable } from './make-table.ts';
import type { SearchDocument } from './search-document.ts';

/** JSON: `{ table, index }`, to be read by `loadIndex`. */
export function buildIndex(atlas: Atlas, questions: readonly Question[]): string {
  const table = makeTable(atlas, questions);
  const index = new MiniSearch<SearchDocument>(INDEX_OPTIONS);
  index.addAll(makeDocuments(table, atlas, questions));
  return JSON.stringify({ table, index });
}
