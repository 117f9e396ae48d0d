/** The index as text → a search that answers at once, in the browser as in a script. */
import MiniSearch from 'minisearch';
import { gather, stemsOf } from './gather.ts';
import type { Hit, SearchIndex, SearchRequest } from './hit.ts';
import { INDEX_OPTIONS } from './index-options.ts';
import { mark } from './mark.ts';
import { readQuery } from './query.ts';
import { Ranking } from './rank.ts';
import type { SearchDocument, SearchTable } from './search-document.ts';

export function loadIndex(json: string): SearchIndex {
  const { table, index } = JSON.parse(json) as { table: SearchTable; index: object };
  const engine = MiniSearch.loadJS<SearchDocument>(index as never, INDEX_OPTIONS);
  const ranking = new Ranking(table);
  return {
    search: (text, { limit = 20 }: SearchRequest = {}) => {
      const query = readQuery(text);
      if (query.words.length === 0) return [];
      const gathered = gather(engine, table, query);
      const stems = stemsOf(gathered.terms);
      return ranking
        .rank(query, gathered)
        .slice(0, limit)
        .map(({ place, score }): Hit => {
          const label = table.concepts.label[place] ?? '';
          const id = table.concepts.id[place] ?? '';
          return {
            type: 'concept',
            id,
            concept: id,
            label,
            kind: table.concepts.kind[place] ?? null,
            score,
            why: '',
            marked: mark(label, stems),
            snippet: [],
          };
        });
    },
    nearest: () => [],
  };
}
