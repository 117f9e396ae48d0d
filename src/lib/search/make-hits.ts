/** Ranked concepts, and the statements that hold the query → hits ready to show: concepts, then passages, then questions. */
import type { Features } from './features.ts';
import type { Gathered } from './gather.ts';
import { BY_TEXT, type Hit, type SearchRequest } from './hit.ts';
import { mark, type Matching } from './mark.ts';
import type { Query } from './query.ts';
import { ownShare } from './score.ts';
import type { SearchTable } from './search-table.ts';
import { whyFound } from './why.ts';

export interface Scored extends Features {
  readonly score: number;
}

const TYPES: readonly Hit['type'][] = ['concept', 'passage', 'question'];
/** A concept with less than this share of the query in its name and around it is no answer. */
const LEAST_CONCEPT = 0.3;
/** A passage or question must hold so much of the query, and of what the best one holds. */
const LEAST_STATEMENT = 0.5;
const NEAR_BEST = 0.7;
/** Where all types are asked for, so much of the list is left to passages and to questions. */
const LEFT = { passage: 0.25, question: 0.15 };

export function makeHits(
  table: SearchTable,
  query: Query,
  gathered: Gathered,
  ranked: readonly Scored[],
  { limit = 20, kinds = null, types = null }: SearchRequest,
): Hit[] {
  const wanted = types ?? TYPES;
  const kindSet = kinds ? new Set(kinds) : null;
  const matching: Matching = {
    terms: gathered.terms,
    beginning: query.words[query.words.length - 1]?.word ?? '',
  };
  const said = wanted.some((type) => type !== 'concept') ? bestSaid(table, gathered) : [];
  // Marking words takes longest, so only what is shown is made a hit.
  const of = (type: 'passage' | 'question', most: number): Hit[] =>
    wanted.includes(type)
      ? said
          .filter((one) => one.type === type && (!kindSet || (one.kind !== null && kindSet.has(one.kind))))
          .slice(0, most)
          .map((one) => statementHit(table, one, matching))
      : [];
  const only = wanted.length === 1;
  const passages = of('passage', only ? limit : Math.floor(limit * LEFT.passage));
  const questions = of('question', only ? limit : Math.floor(limit * LEFT.question));
  const room = limit - passages.length - questions.length;
  const concepts = wanted.includes('concept')
    ? firstOf(
        ranked,
        room,
        (found) =>
          isAnswer(found) && (!kindSet || kindSet.has(table.concepts.kind[found.place] ?? 'concept')),
      ).map((found) => conceptHit(table, query, matching, found))
    : [];
  return [...concepts, ...passages, ...questions];
}

function firstOf<Item>(items: readonly Item[], most: number, isWanted: (item: Item) => boolean): Item[] {
  const found: Item[] = [];
  for (const item of items) {
    if (found.length === most) break;
    if (isWanted(item)) found.push(item);
  }
  return found;
}

function isAnswer(found: Scored): boolean {
  return Math.max(found.name.query, ownShare(found), found.statement?.share ?? 0) >= LEAST_CONCEPT;
}

function conceptHit(table: SearchTable, query: Query, matching: Matching, found: Scored): Hit {
  const { id, label, kind } = table.concepts;
  const name = label[found.place] ?? '';
  const { why, named = false, text } = whyFound(table, query, found);
  return {
    type: 'concept',
    id: id[found.place] ?? '',
    concept: id[found.place] ?? '',
    label: name,
    kind: kind[found.place] ?? 'concept',
    score: found.score,
    why,
    named,
    marked: mark(name, matching),
    snippet: mark(text, matching),
  };
}

/** A passage or question with the statement in it that holds most of the query. */
interface Said {
  readonly type: 'passage' | 'question';
  /** Place in the column of its type. */
  readonly place: number;
  readonly share: number;
  /** Place of the concept that the statement is about; −1 for none. */
  readonly about: number;
  readonly kind: Hit['kind'];
}

/** Passages and questions, each once, best first. */
function bestSaid(table: SearchTable, gathered: Gathered): Said[] {
  const { from } = table.statements;
  const shares = gathered.statements;
  const most = shares.reduce((a, b) => Math.max(a, b), 0);
  const least = Math.max(LEAST_STATEMENT, most * NEAR_BEST);
  const best = new Map<number, { share: number; statement: number }>();
  for (let statement = 0; statement < shares.length; statement++) {
    const share = shares[statement] ?? 0;
    const place = from[statement] ?? 0;
    if (share >= least && share > (best.get(place)?.share ?? 0)) best.set(place, { share, statement });
  }
  return [...best]
    .sort(([a, left], [b, right]) => right.share - left.share || a - b)
    .map(([place, { share, statement }]): Said => {
      const about = table.statements.concepts[statement]?.[0] ?? -1;
      const question = place - table.passages.text.length;
      return {
        type: question >= 0 ? 'question' : 'passage',
        place: question >= 0 ? question : place,
        share,
        about,
        kind: table.concepts.kind[about] ?? null,
      };
    });
}

function statementHit(table: SearchTable, said: Said, matching: Matching): Hit {
  const { concepts, passages, questions, sources } = table;
  const { type, place, share, about, kind } = said;
  const isQuestion = type === 'question';
  const column = isQuestion ? questions : passages;
  const source = sources[column.source[place] ?? -1] ?? '';
  const line = column.line[place] ?? 1;
  const text = (isQuestion ? questions.stem[place] : passages.text[place]) ?? '';
  const label = isQuestion ? text : (concepts.label[about] ?? '');
  return {
    type,
    id: isQuestion ? (questions.id[place] ?? '') : `${source}:${line}:${place}`,
    concept: concepts.id[about] ?? null,
    label,
    kind,
    score: share,
    why: isQuestion ? 'practice question' : BY_TEXT.passage,
    named: false,
    marked: mark(label, matching),
    snippet: isQuestion ? [] : mark(text, matching),
    source,
    line,
  };
}
