/** Atlas and questions → the table that is kept beside the index, and the documents that go into it. */
import { isShown, type Atlas } from '#lib/graph/atlas.ts';
import { gistOf } from '#lib/graph/gist.ts';
import { plainQuote } from '#lib/graph/plain-quote.ts';
import type { Question } from '#lib/graph/types.ts';
import { RELATIONS } from '#lib/graph/vocabulary.ts';
import type { SearchDocument, SearchTable } from './search-document.ts';

export function makeTable(atlas: Atlas, questions: readonly Question[]): SearchTable {
  const concepts = [...atlas.concepts.values()];
  const place = new Map(concepts.map(({ id }, i) => [id, i]));
  const sources = atlas.attributes.sources.map(({ id }) => id);
  const sourcePlace = new Map(sources.map((id, i) => [id, i]));
  const phrases = new Map<string, number>();
  const phraseAt = (phrase: string): number => {
    const known = phrases.get(phrase);
    if (known !== undefined) return known;
    phrases.set(phrase, phrases.size);
    return phrases.size - 1;
  };
  const places = (ids: readonly string[]): number[] => [...new Set(ids.flatMap((id) => place.get(id) ?? []))];
  const relations = [...atlas.relations.values()].filter((relation) => isShown(atlas, relation));
  const table = {
    concepts: {
      id: concepts.map((c) => c.id),
      label: concepts.map((c) => c.label),
      kind: concepts.map((c) => c.kind),
      aliases: concepts.map((c) => c.aliases),
      importance: concepts.map((c) => Math.round(c.importance * 100) / 100),
      gist: concepts.map(gistOf),
    },
    relations: {
      subject: relations.map((r) => place.get(r.subject) ?? 0),
      object: relations.map((r) => place.get(r.object) ?? 0),
      phrase: relations.map((r) => phraseAt(r.phrase)),
      inverse: relations.map((r) => phraseAt(RELATIONS[r.relation].inverse)),
    },
    passages: passagesOf(atlas, place, sourcePlace),
    questions: {
      id: questions.map((q) => q.id),
      stem: questions.map((q) => q.stem),
      source: questions.map((q) => sourcePlace.get(q.source) ?? 0),
      line: questions.map((q) => q.line),
      right: questions.map((q) =>
        places(q.options.flatMap((option) => (option.correct ? option.concepts : []))),
      ),
      concepts: questions.map((q) =>
        places([...q.concepts, ...q.options.flatMap((option) => option.concepts)]),
      ),
    },
  };
  return { version: 1, ...table, phrases: [...phrases.keys()], sources };
}

function passagesOf(
  atlas: Atlas,
  place: ReadonlyMap<string, number>,
  sourcePlace: ReadonlyMap<string, number>,
): SearchTable['passages'] {
  const found = new Map<string, { text: string; source: number; line: number; concepts: Set<number> }>();
  for (const concept of atlas.concepts.values())
    for (const evidence of concept.summary ? [concept.summary, ...concept.mentions] : concept.mentions) {
      const key = `${evidence.source}:${evidence.line}`;
      const at = place.get(concept.id) ?? 0;
      const known = found.get(key);
      if (known) known.concepts.add(at);
      else
        found.set(key, {
          text: plainQuote(evidence.quote),
          source: sourcePlace.get(evidence.source) ?? 0,
          line: evidence.line,
          concepts: new Set([at]),
        });
    }
  const passages = [...found.values()].sort((a, b) => a.source - b.source || a.line - b.line);
  return {
    text: passages.map((p) => p.text),
    source: passages.map((p) => p.source),
    line: passages.map((p) => p.line),
    concepts: passages.map((p) => [...p.concepts]),
  };
}

export function makeDocuments(table: SearchTable): SearchDocument[] {
  const { concepts, passages, questions, relations, phrases } = table;
  const links = concepts.id.map((): string[] => []);
  relations.subject.forEach((subject, i) => {
    const object = relations.object[i] ?? subject;
    links[subject]?.push(`${phrases[relations.phrase[i] ?? 0] ?? ''} ${concepts.label[object] ?? ''}`);
    links[object]?.push(`${phrases[relations.inverse[i] ?? 0] ?? ''} ${concepts.label[subject] ?? ''}`);
  });
  const documents: SearchDocument[] = concepts.label.map((label, i) => ({
    id: i,
    name: [label, ...(concepts.aliases[i] ?? [])].join(' . '),
    text: concepts.gist[i] ?? '',
    links: links[i]?.join(' . ') ?? '',
  }));
  for (const text of passages.text) documents.push({ id: documents.length, name: '', text, links: '' });
  questions.stem.forEach((stem, i) => {
    const named = questions.right[i]?.map((at) => concepts.label[at] ?? '') ?? [];
    documents.push({ id: documents.length, name: '', text: stem, links: named.join(' . ') });
  });
  return documents;
}
