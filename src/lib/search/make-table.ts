/** Atlas and questions → the table that is kept beside the index, and the documents that go into it. */
import { isShown, type Atlas } from '#lib/graph/atlas.ts';
import { gistOf } from '#lib/graph/gist.ts';
import { plainQuote } from '#lib/graph/plain-quote.ts';
import type { Question } from '#lib/graph/types.ts';
import { RELATIONS } from '#lib/graph/vocabulary.ts';
import { collectPassages } from './collect-passages.ts';
import { NAME_BORDER } from './index-options.ts';
import type { SearchDocument, SearchTable } from './search-table.ts';
import type { Statement } from './statement.ts';
import { wordsOf } from './words.ts';

/** A word in so many names is common; the share counts in large atlases. */
const COMMON = { names: 8, share: 0.004 };

export function makeTable(
  atlas: Atlas,
  questions: readonly Question[],
): { table: SearchTable; documents: SearchDocument[] } {
  const concepts = [...atlas.concepts.values()];
  const place = new Map(concepts.map(({ id }, i) => [id, i]));
  const sources = atlas.attributes.sources.map(({ id }) => id);
  const sourcePlace = new Map(sources.map((id, i) => [id, i]));
  const places = (ids: readonly string[]): number[] => [...new Set(ids.flatMap((id) => place.get(id) ?? []))];
  const passages = collectPassages(atlas);
  const statements = [
    ...passages.flatMap((passage, i) => passage.statements.map((statement) => ({ from: i, statement }))),
    ...questions.flatMap((question, i) =>
      statementsOf(question).map((statement) => ({ from: passages.length + i, statement })),
    ),
  ];
  const table: SearchTable = {
    version: 1,
    concepts: {
      id: concepts.map((c) => c.id),
      label: concepts.map((c) => c.label),
      kind: concepts.map((c) => c.kind),
      aliases: concepts.map((c) => c.aliases),
      importance: concepts.map((c) => rounded(c.importance)),
      gist: concepts.map(gistOf),
      confidence: concepts.map((c) => (isShown(atlas, c) ? 1 : rounded(c.confidence))),
    },
    common: commonWords(concepts.map((c) => [c.label, ...c.aliases])),
    ...linksOf(atlas, place),
    sources,
    passages: {
      text: passages.map(({ text }) => text),
      source: passages.map(({ evidence }) => sourcePlace.get(evidence.source) ?? 0),
      line: passages.map(({ evidence }) => evidence.line),
    },
    questions: {
      id: questions.map((q) => q.id),
      stem: questions.map((q) => q.stem),
      source: questions.map((q) => sourcePlace.get(q.source) ?? 0),
      line: questions.map((q) => q.line),
    },
    statements: {
      from: statements.map(({ from }) => from),
      concepts: statements.map(({ statement }) => places(statement.concepts)),
      contrasting: statements.flatMap(({ statement }, i) => (statement.contrasting ? [i] : [])),
    },
  };
  const texts = statements.map(({ statement }) => statement.text);
  return { table, documents: documentsOf(atlas, table, texts) };
}

/** Who looks for a thing does not look for what it is not to be confused with: contrasts are left out. */
function linksOf(
  atlas: Atlas,
  place: ReadonlyMap<string, number>,
): Pick<SearchTable, 'relations' | 'phrases'> {
  const shown = [...atlas.relations.values()].filter(
    (relation) => isShown(atlas, relation) && relation.relation !== 'contrasts-with',
  );
  const phrases: string[] = [];
  const known = new Map<string, number>();
  const phraseAt = (phrase: string): number => {
    let at = known.get(phrase);
    if (at === undefined) known.set(phrase, (at = phrases.push(phrase) - 1));
    return at;
  };
  const relations = {
    subject: shown.map((r) => place.get(r.subject) ?? 0),
    object: shown.map((r) => place.get(r.object) ?? 0),
    phrase: shown.map((r) => phraseAt(r.phrase)),
    inverse: shown.map((r) => phraseAt(RELATIONS[r.relation].inverse)),
  };
  return { relations, phrases };
}

/**
 * What a question says of its options. The stem speaks for the right ones, unless it asks which is NOT: then the reason
 * of the right one says what it lacks.
 */
function statementsOf({ stem, negated, options }: Question): Statement[] {
  return options.flatMap(({ text, reason, correct, concepts }) => {
    if (concepts.length === 0) return [];
    const said = correct && !negated ? [stem, text, reason] : [text, reason];
    return [{ text: said.join(' . '), concepts, contrasting: correct && negated }];
  });
}

function documentsOf(atlas: Atlas, table: SearchTable, statements: readonly string[]): SearchDocument[] {
  const { concepts, relations, phrases } = table;
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
  for (const text of statements) documents.push({ id: documents.length, name: '', text, links: '' });
  return documents;
}

function commonWords(names: readonly (readonly string[])[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const own of names)
    for (const word of new Set(own.flatMap(wordsOf))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = Math.max(COMMON.names, names.length * COMMON.share);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
