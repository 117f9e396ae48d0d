/** Atlas and questions → the table that is kept beside the index. */
import { isShown, type Atlas } from '#lib/graph/atlas.ts';
import { gistOf } from '#lib/graph/gist.ts';
import type { Question, QuestionOption } from '#lib/graph/types.ts';
import { RELATIONS } from '#lib/graph/vocabulary.ts';
import { collectPassages } from './collect-passages.ts';
import type { SearchTable } from './search-document.ts';
import { wordsOf } from './words.ts';

/** A word in so many names is common; the share counts in large atlases. */
const COMMON = { names: 8, share: 0.004 };

export function makeTable(atlas: Atlas, questions: readonly Question[]): SearchTable {
  const concepts = [...atlas.concepts.values()];
  const place = new Map(concepts.map(({ id }, i) => [id, i]));
  const sources = atlas.attributes.sources.map(({ id }) => id);
  const sourcePlace = new Map(sources.map((id, i) => [id, i]));
  const phrases: string[] = [];
  const phrasePlace = new Map<string, number>();
  const phraseAt = (phrase: string): number => {
    let at = phrasePlace.get(phrase);
    if (at === undefined) phrasePlace.set(phrase, (at = phrases.push(phrase) - 1));
    return at;
  };
  const relations = [...atlas.relations.values()].filter((relation) => isShown(atlas, relation));
  const places = (ids: readonly string[]): number[] => [...new Set(ids.flatMap((id) => place.get(id) ?? []))];
  const telling = tellingOptions(questions);
  return {
    version: 1,
    concepts: {
      id: concepts.map((c) => c.id),
      label: concepts.map((c) => c.label),
      kind: concepts.map((c) => c.kind),
      aliases: concepts.map((c) => c.aliases),
      importance: concepts.map((c) => Math.round(c.importance * 100) / 100),
      gist: concepts.map(gistOf),
      confidence: concepts.map((c) => (isShown(atlas, c) ? 1 : Math.round(c.confidence * 100) / 100)),
    },
    common: commonWords(concepts.map((c) => [c.label, ...c.aliases])),
    relations: {
      subject: relations.map((r) => place.get(r.subject) ?? 0),
      object: relations.map((r) => place.get(r.object) ?? 0),
      phrase: relations.map((r) => phraseAt(r.phrase)),
      inverse: relations.map((r) => phraseAt(RELATIONS[r.relation].inverse)),
    },
    phrases,
    passages: collectPassages(atlas, place, sourcePlace),
    sources,
    questions: {
      id: questions.map((q) => q.id),
      stem: questions.map((q) => q.stem),
      source: questions.map((q) => sourcePlace.get(q.source) ?? 0),
      line: questions.map((q) => q.line),
      concepts: questions.map((q) => {
        const sorted = [...q.options].sort((a, b) => Number(b.correct) - Number(a.correct));
        return places([...sorted.flatMap((option) => option.concepts), ...q.concepts]);
      }),
    },
    options: {
      question: telling.map(({ question }) => question),
      concepts: telling.map(({ option }) => places(option.concepts)),
    },
  };
}

function commonWords(names: readonly (readonly string[])[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const own of names)
    for (const word of new Set(own.flatMap(wordsOf))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = Math.max(COMMON.names, names.length * COMMON.share);
  return [...counts].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Options that name concepts, in the order of the index. */
export function tellingOptions(questions: readonly Question[]): { question: number; option: QuestionOption }[] {
  return questions.flatMap((one, question) =>
    one.options.flatMap((option) => (option.concepts.length > 0 ? [{ question, option }] : [])),
  );
}
