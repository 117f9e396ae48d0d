/**
 * Query words → what in the index speaks for each concept and statement. Words are looked up one by one: each posting
 * is seen once, and nothing is scored or sorted that is not wanted.
 */
import type MiniSearch from 'minisearch';
import { remember } from '#lib/graph/remember.ts';
import type { Query, QueryWord } from './query.ts';
import type { SearchDocument, SearchTable } from './search-table.ts';
import { forgiven } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import { FORM, wordMatch } from './word-match.ts';
import { kinStems } from './words.ts';

/** What speaks for one concept: for each query word four numbers 0..1, found by `VOICE`. One array, since there are many. */
export type Support = Float32Array;

/** Where a voice stands in a `Support`: that of query word i at `i * VOICES_A_WORD` + this. */
export const VOICE = { name: 0, text: 1, links: 2, body: 3 } as const;
export const VOICES_A_WORD = 4;

export interface Gathered {
  readonly concepts: ReadonlyMap<number, Support>;
  /** Share of the query that stands in each statement, 0 for most. */
  readonly statements: Float32Array;
  /** How telling each query word is, 0..1: rare words more. */
  readonly weights: readonly number[];
  /** Terms of the index that a word met (but for beginnings), for marking. */
  readonly terms: ReadonlySet<string>;
}

/** A near word counts less than the word itself. */
const NEAR = 0.5;
/** A word that the notes do not have is looked for by spelling. */
const BY_SPELLING = 0.8;

/** The index, and its words: of names, and of everything else. */
export interface Engine {
  readonly index: MiniSearch<SearchDocument>;
  readonly names: Vocabulary;
  readonly texts: Vocabulary;
}
type Visitor = (place: number, term: string) => void;

export function gather(engine: Engine, table: SearchTable, query: Query): Gathered {
  const count = table.concepts.id.length;
  const size = query.words.length;
  const contrasting = contrastingOf(table);
  const concepts = new Map<number, Support>();
  const supportOf = (place: number): Support => {
    let known = concepts.get(place);
    if (!known) concepts.set(place, (known = new Float32Array(size * VOICES_A_WORD)));
    return known;
  };
  const statements = new Float32Array(table.statements.from.length);
  const terms = new Set<string>();
  const weights: number[] = [];

  query.words.forEach((word, i) => {
    const open = i === size - 1;
    const at = i * VOICES_A_WORD;
    visitNames(engine, word, open, (place, term, quality) => {
      if (!term.startsWith(word.word)) terms.add(term);
      raise(supportOf(place), at + VOICE.name, quality);
    });
    const said = new Float32Array(statements.length);
    const look = (term: string, quality: number): number => {
      let seen = 0;
      if (quality === 0) return seen;
      for (const field of ['text', 'links'] as const)
        visit(engine, term, field, false, (place) => {
          seen++;
          if (place < count) {
            raise(supportOf(place), at + VOICE[field], quality);
            return;
          }
          const statement = place - count;
          if (quality <= (said[statement] ?? 0)) return;
          said[statement] = quality;
          const about = table.statements.concepts[statement]?.[0];
          if (about !== undefined && !contrasting.has(statement))
            raise(supportOf(about), at + VOICE.body, quality);
        });
      return seen;
    };
    const exact = look(word.stem, 1);
    for (const kin of kinStems(word.stem)) look(kin, FORM);
    for (const near of word.near) look(near, NEAR);
    if (exact === 0)
      for (const spelt of bySpelling(engine, word.stem, open && word.word.length > 2))
        if (look(spelt, BY_SPELLING * wordMatch(word.stem, spelt, open)) > 0) terms.add(spelt);
    terms.add(word.stem);
    const weight = tellingness(exact, engine.index.documentCount);
    weights.push(weight);
    for (let i = 0; i < said.length; i++) statements[i] = (statements[i] ?? 0) + (said[i] ?? 0) * weight;
  });

  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all > 0) for (let i = 0; i < statements.length; i++) statements[i] = (statements[i] ?? 0) / all;
  return { concepts, statements, weights, terms };
}

/** Statements that set concepts apart. */
export const contrastingOf = remember(
  (table: SearchTable): ReadonlySet<number> => new Set(table.statements.contrasting),
);

function raise(support: Support, at: number, value: number): void {
  if (value > (support[at] ?? 0)) support[at] = value;
}

/** Inverse document frequency, from 1 for a word that stands nowhere else to 0 for one that stands everywhere. */
function tellingness(documents: number, all: number): number {
  return Math.log(1 + all / (2 + documents)) / Math.log(1 + all / 2);
}

function visitNames(
  engine: Engine,
  word: QueryWord,
  open: boolean,
  see: (place: number, term: string, quality: number) => void,
): void {
  const judged = (typed: string): Visitor => {
    const quality = new Map<string, number>();
    return (place, term) => {
      let value = quality.get(term);
      if (value === undefined) quality.set(term, (value = wordMatch(typed, term, open)));
      if (value > 0) see(place, term, value);
    };
  };
  const slips = (typed: string): void => {
    for (const spelt of engine.names.near(typed, forgiven(typed.length)))
      if (wordMatch(typed, spelt, open) > 0) visit(engine, spelt, 'name', false, judged(typed));
  };
  visit(engine, word.word, 'name', open || word.word.length > 2, judged(word.word));
  slips(word.word);
  // "FMs" are too short for a stem.
  const single = word.stem === word.word && word.word.endsWith('s') ? word.word.slice(0, -1) : word.stem;
  if (single !== word.word) visit(engine, single, 'name', false, judged(word.word));
  if (word.joined === null) return;
  visit(engine, word.joined, 'name', false, judged(word.joined));
  slips(word.joined);
}

/** Words of the texts that begin so, where `open`, or are spelt like it. */
function bySpelling(engine: Engine, stem: string, open: boolean): Iterable<string> {
  const found = new Set(engine.texts.near(stem, forgiven(stem.length)));
  if (open)
    for (const field of ['text', 'links'] as const)
      visit(engine, stem, field, true, (_, term) => found.add(term));
  return found;
}

/**
 * Hands each posting of a term (and of those that it begins, with `prefix`) to `see`. MiniSearch asks `boostDocument`
 * for each, and drops the document at 0: so the postings are read, and no result list is made.
 */
function visit(
  { index }: Engine,
  term: string,
  field: keyof SearchDocument,
  prefix: boolean,
  see: Visitor,
): void {
  index.search(term, {
    fields: [field],
    tokenize: (text) => [text],
    processTerm: (text) => text,
    prefix,
    boostDocument: (place, found) => {
      see(Number(place), found);
      return 0;
    },
  });
}
