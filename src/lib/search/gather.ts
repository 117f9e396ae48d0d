/**
 * Query words → what in the index speaks for each concept and statement. Words are looked up one by one: each posting
 * is seen once, and nothing is scored or sorted that is not wanted.
 */
import type MiniSearch from 'minisearch';
import type { Query, QueryWord } from './query.ts';
import type { SearchDocument, SearchTable } from './search-table.ts';
import { forgiven } from './spelling.ts';
import { FORM, wordMatch } from './word-match.ts';
import { kinStems } from './words.ts';

/** What speaks for one concept, a number 0..1 for each query word. */
export interface Support {
  readonly name: Float32Array;
  /** Its explanation. */
  readonly text: Float32Array;
  readonly links: Float32Array;
  /** Statements that are about it. */
  readonly body: Float32Array;
}

export interface Gathered {
  readonly concepts: ReadonlyMap<number, Support>;
  /** Share of the query that stands in a statement, by place of the statement. */
  readonly statements: ReadonlyMap<number, number>;
  /** How telling each query word is, 0..1: rare words more. */
  readonly weights: readonly number[];
  /** Terms of the index that a word met (but for beginnings), for marking. */
  readonly terms: ReadonlySet<string>;
}

/** A near word counts less than the word itself. */
const NEAR = 0.6;
/** A word that the notes do not have is looked for by spelling. */
const BY_SPELLING = 0.8;
/** Two neighbours swapped are one slip to us, and two to MiniSearch. */
const MOST_SLIPS = 3;

type Engine = MiniSearch<SearchDocument>;
type Visitor = (place: number, term: string) => void;

export function gather(engine: Engine, table: SearchTable, query: Query): Gathered {
  const count = table.concepts.id.length;
  const size = query.words.length;
  const contrasting = new Set(table.statements.contrasting);
  const concepts = new Map<number, Support>();
  const supportOf = (place: number): Support => {
    let known = concepts.get(place);
    if (!known) concepts.set(place, (known = noSupport(size)));
    return known;
  };
  const statements = new Map<number, number>();
  const terms = new Set<string>();
  const weights: number[] = [];

  query.words.forEach((word, i) => {
    const open = i === size - 1;
    visitNames(engine, word, open, (place, term, quality) => {
      if (!term.startsWith(word.word)) terms.add(term);
      raise(supportOf(place).name, i, quality);
    });
    const said = new Map<number, number>();
    const look = (term: string, ways: Ways, qualityOf: (found: string) => number): number => {
      let seen = 0;
      for (const field of ['text', 'links'] as const)
        visit(engine, term, field, ways, (place, found) => {
          const quality = qualityOf(found);
          if (quality === 0) return;
          seen++;
          if (ways.fuzzy) terms.add(found);
          if (place < count) {
            raise(supportOf(place)[field], i, quality);
            return;
          }
          const statement = place - count;
          if (quality <= (said.get(statement) ?? 0)) return;
          said.set(statement, quality);
          const about = table.statements.concepts[statement]?.[0];
          if (about !== undefined && !contrasting.has(statement)) raise(supportOf(about).body, i, quality);
        });
      return seen;
    };
    const exact = look(word.stem, {}, () => 1);
    for (const kin of kinStems(word.stem)) look(kin, {}, () => FORM);
    for (const near of word.near) look(near, {}, () => NEAR);
    if (exact === 0)
      look(
        word.stem,
        { prefix: open && word.word.length > 2, fuzzy: true },
        (found) => BY_SPELLING * wordMatch(word.stem, found, open),
      );
    terms.add(word.stem);
    const weight = tellingness(exact, engine.documentCount);
    weights.push(weight);
    for (const [place, quality] of said)
      statements.set(place, (statements.get(place) ?? 0) + quality * weight);
  });

  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all > 0) for (const [place, sum] of statements) statements.set(place, sum / all);
  return { concepts, statements, weights, terms };
}

function noSupport(size: number): Support {
  return {
    name: new Float32Array(size),
    text: new Float32Array(size),
    links: new Float32Array(size),
    body: new Float32Array(size),
  };
}

function raise(values: Float32Array, i: number, value: number): void {
  if (value > (values[i] ?? 0)) values[i] = value;
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
  visit(engine, word.word, 'name', { prefix: word.word.length > 2, fuzzy: true }, judged(word.word));
  // "FMs" are too short for a stem.
  const single = word.stem === word.word && word.word.endsWith('s') ? word.word.slice(0, -1) : word.stem;
  if (single !== word.word) visit(engine, single, 'name', {}, judged(word.word));
  if (word.joined !== null) visit(engine, word.joined, 'name', { fuzzy: true }, judged(word.joined));
}

interface Ways {
  readonly prefix?: boolean;
  readonly fuzzy?: boolean;
}

/**
 * Hands each posting of a term (and of those that it begins, or that are spelt like it) to `see`. MiniSearch asks
 * `boostDocument` for each, and drops the document at 0: so the postings are read, and no result list is made.
 */
function visit(
  engine: Engine,
  term: string,
  field: keyof SearchDocument,
  { prefix = false, fuzzy = false }: Ways,
  see: Visitor,
): void {
  const slips = fuzzy ? forgiven(term.length) : 0;
  engine.search(term, {
    fields: [field],
    tokenize: (text) => [text],
    processTerm: (text) => text,
    prefix,
    fuzzy: slips === 0 ? false : Math.min(MOST_SLIPS, slips + 1),
    boostDocument: (place, found) => {
      see(Number(place), found);
      return 0;
    },
  });
}
