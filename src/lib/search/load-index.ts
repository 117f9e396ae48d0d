/** The index as text → a search that answers at once, in the browser as in a script. */
import MiniSearch from 'minisearch';
import type { Hit, SearchIndex, SearchRequest } from './hit.ts';
import { INDEX_OPTIONS, SEARCH_OPTIONS } from './index-options.ts';
import { mark } from './mark.ts';
import type { SearchDocument, SearchTable } from './search-document.ts';
import { STOP_WORDS } from './stop-words.ts';
import { stem, wordsOf } from './words.ts';

export type { Hit, Marked, SearchIndex, SearchRequest } from './hit.ts';

const TYPES: readonly Hit['type'][] = ['concept', 'passage', 'question'];

export function loadIndex(json: string): SearchIndex {
  const { table, index } = JSON.parse(json) as { table: SearchTable; index: object };
  const engine = MiniSearch.loadJS<SearchDocument>(index as never, INDEX_OPTIONS);
  return {
    search: (query, request = {}) => search(table, engine, query, request),
    nearest: (query) => {
      return engine
        .search(query, { fuzzy: 0.45, fields: ['name'], prefix: false })
        .flatMap(({ id }) => table.concepts.label[Number(id)] ?? [])
        .slice(0, 5);
    },
  };
}

function search(
  table: SearchTable,
  engine: MiniSearch<SearchDocument>,
  query: string,
  { limit = 20, kinds = null, types = null }: SearchRequest,
): Hit[] {
  const all = wordsOf(query);
  const content = all.filter((word) => !STOP_WORDS.has(word));
  const words = content.length > 0 ? content : all;
  const kindSet = kinds ? new Set(kinds) : null;
  const stems = new Set(words.map(stem));
  const whole = words.map(stem).join(' ');
  const found = engine.search(words.join(' '), SEARCH_OPTIONS);
  const hits = found.flatMap(({ id, score, terms }): Hit[] => {
    const seen = new Set([...stems, ...terms]);
    const hit = hitAt(table, Number(id), score, seen, words);
    if (!hit || !(types ?? TYPES).includes(hit.type)) return [];
    if (kindSet && (hit.kind === null || !kindSet.has(hit.kind))) return [];
    if (hit.type !== 'concept') return [hit];
    const i = Number(id);
    const names = [table.concepts.label[i] ?? '', ...(table.concepts.aliases[i] ?? [])];
    const same = names.some((name) => wordsOf(name).map(stem).join(' ') === whole);
    return [{ ...hit, score: hit.score * (same ? 10 : 2) * (1 + (table.concepts.importance[i] ?? 0) / 4) }];
  });
  hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return hits.slice(0, limit);
}

function hitAt(
  table: SearchTable,
  place: number,
  score: number,
  stems: ReadonlySet<string>,
  words: readonly string[],
): Hit | null {
  const { concepts, passages, questions, sources } = table;
  const count = concepts.id.length;
  const id = concepts.id[place];
  const label = concepts.label[place];
  const kind = concepts.kind[place];
  if (id !== undefined && label !== undefined && kind !== undefined) {
    const snippet = mark(concepts.gist[place] ?? '', stems, words);
    return {
      type: 'concept',
      id,
      concept: id,
      label,
      kind,
      score,
      why: 'name',
      marked: mark(label, stems, words),
      snippet,
    };
  }
  const passage = place - count;
  const text = passages.text[passage];
  if (text !== undefined) {
    const source = sources[passages.source[passage] ?? 0] ?? '';
    const line = passages.line[passage] ?? 1;
    const first = passages.concepts[passage]?.[0] ?? -1;
    return {
      type: 'passage',
      id: `${source}:${line}`,
      concept: concepts.id[first] ?? null,
      label: concepts.label[first] ?? '',
      kind: concepts.kind[first] ?? null,
      score,
      why: 'passage in the notes',
      marked: mark(concepts.label[first] ?? '', stems, words),
      snippet: mark(text, stems, words),
      source,
      line,
    };
  }
  const question = passage - passages.text.length;
  const stemText = questions.stem[question];
  if (stemText === undefined) return null;
  const about = questions.right[question]?.[0] ?? questions.concepts[question]?.[0] ?? -1;
  return {
    type: 'question',
    id: questions.id[question] ?? '',
    concept: concepts.id[about] ?? null,
    label: stemText,
    kind: null,
    score,
    why: 'practice question',
    marked: mark(stemText, stems, words),
    snippet: [],
    source: sources[questions.source[question] ?? 0] ?? '',
    line: questions.line[question] ?? 1,
  };
}
