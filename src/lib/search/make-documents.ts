/** The table, and what only the index needs of atlas and questions → the documents to index. */
import type { Atlas } from '#lib/graph/atlas.ts';
import { plainQuote } from '#lib/graph/plain-quote.ts';
import type { Question } from '#lib/graph/types.ts';
import { NAME_BORDER } from './index-options.ts';
import { tellingOptions } from './make-table.ts';
import type { SearchDocument, SearchTable } from './search-document.ts';

export function makeDocuments(
  table: SearchTable,
  atlas: Atlas,
  questions: readonly Question[],
): SearchDocument[] {
  const { concepts, passages, relations, phrases } = table;
  const links = concepts.id.map((): string[] => []);
  relations.subject.forEach((subject, i) => {
    const object = relations.object[i] ?? subject;
    links[subject]?.push(`${phrases[relations.phrase[i] ?? 0] ?? ''} ${concepts.label[object] ?? ''}`);
    links[object]?.push(`${phrases[relations.inverse[i] ?? 0] ?? ''} ${concepts.label[subject] ?? ''}`);
  });
  const documents = concepts.id.map((conceptId, id): SearchDocument => {
    const summary = atlas.concepts.get(conceptId)?.summary;
    return {
      id,
      name: [concepts.label[id] ?? '', ...(concepts.aliases[id] ?? [])].join(NAME_BORDER),
      text: summary ? plainQuote(summary.quote) : '',
      links: links[id]?.join(' . ') ?? '',
    };
  });
  for (const text of passages.text) documents.push({ id: documents.length, name: '', text, links: '' });
  for (const { question, option } of tellingOptions(questions)) {
    const stem = option.correct && !(questions[question]?.negated ?? false) ? (questions[question]?.stem ?? '') : '';
    documents.push({ id: documents.length, name: '', text: [stem, option.text, option.reason].join(' . '), links: '' });
  }
  return documents;
}
