/**
 * Query words → what in the index speaks for each concept, passage and question. Words are looked up one by one: each
 * posting is seen once, and nothing is scored or sorted that is not wanted.
 */
import type MiniSearch from 'minisearch';
import type { Query, QueryWord } from './query.ts';
import type { SearchDocument, SearchTable } from './search-document.ts';
import { forgiven } from './spelling.ts';
import { wordMatch } from './word-match.ts';
import { stem as stemOf } from './words.ts';

/** What speaks for one concept, a number 0..1 for each query word. */
export interface Support {
  readonly name: Float32Array;
  /** Its explanation. */
  readonly text: Float32Array;
  readonly links: Float32Array;
  /** Passages that are about it. */
  readonly body: Float32Array;
}

export interface Gathered {
  readonly concepts: ReadonlyMap<number, Support>;
  /** Share of the query that stands in a passage or question, by place in the index. */
  readonly others: ReadonlyMap<number, number>;
  /** How telling each query word is, 0..1: rare words more. */
  readonly weights: readonly number[];
  /** Terms of the index that a word met, for marking. */
  readonly terms: ReadonlySet<string>;
}

/** A near word counts less than the word itself. */
const NEAR = 0.6;
/** In short queries even the commonest words count; in long ones, those that stand in so large a share do not. */
const EVERYWHERE = 0.12;
const MAX_FUZZY = 3;

export function gather(engine: MiniSearch<SearchDocument>, table: SearchTable, query: Query): Gathered {
  const count = table.concepts.id.length;
  const concepts = new Map<number, Support>();
  const size = query.words.length;
  const supportOf = (place: number): Support => {
    let known = concepts.get(place);
    if (!known)
      concepts.set(
        place,
        (known = {
          name: new Float32Array(size),
          text: new Float32Array(size),
          links: new Float32Array(size),
          body: new Float32Array(size),
        }),
      );
    return known;
  };
  const terms = new Set<string>();
  const weights: number[] = [];
  const others = new Map<number, number>();

  query.words.forEach((word, i) => {
    const last = i === size - 1;
    visitNames(engine, word, last, (place, term, quality) => {
      terms.add(term);
      const { name } = supportOf(place);
      name[i] = Math.max(name[i] ?? 0, quality);
    });
    const seen = new Map<number, number>();
    const note = (place: number, quality: number): void => {
      if (quality <= (seen.get(place) ?? 0)) return;
      seen.set(place, quality);
      const about = table.passages.concepts[place - count]?.[0];
      if (about === undefined) return;
      const { body } = supportOf(about);
      body[i] = Math.max(body[i] ?? 0, quality);
    };
    let exact = 0;
    for (const field of ['text', 'links'] as const)
      visit(engine, word.stem, field, {}, (place) => {
        if (place < count) {
          const own = supportOf(place)[field];
          own[i] = 1;
        } else note(place, 1);
        exact++;
      });
    for (const near of word.near)
      for (const field of ['text', 'links'] as const)
        visit(engine, near, field, {}, (place) => {
          if (place < count) {
            const own = supportOf(place)[field];
            own[i] = Math.max(own[i] ?? 0, NEAR);
          } else note(place, NEAR);
        });
    if (exact === 0)
      for (const field of ['text', 'links'] as const)
        visit(engine, word.stem, field, { prefix: last && word.word.length > 2, fuzzy: true }, (place, term) => {
          const quality = 0.8 * wordMatch(word.stem, term, last);
          if (quality === 0) return;
          terms.add(term);
          if (place < count) {
            const own = supportOf(place)[field];
            own[i] = Math.max(own[i] ?? 0, quality);
          } else note(place, quality);
        });
    terms.add(word.stem);
    const weight = tellingness(exact, engine.documentCount);
    weights.push(weight);
    for (const [place, quality] of seen) others.set(place, (others.get(place) ?? 0) + quality * weight);
  });

  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all > 0) for (const [place, sum] of others) others.set(place, sum / all);
  return { concepts, others, weights, terms };
}

/** Inverse document frequency, from 1 for a word that stands once to 0 for one that stands everywhere. */
function tellingness(documents: number, all: number): number {
  return Math.log(1 + all / (2 + documents)) / Math.log(1 + all / 2);
}

type Visitor = (place: number, term: string) => void;

function visitNames(
  engine: MiniSearch<SearchDocument>,
  word: QueryWord,
  last: boolean,
  see: (place: number, term: string, quality: number) => void,
): void {
  const quality = new Map<string, number>();
  const judged =
    (typed: string): Visitor =>
    (place, term) => {
      let value = quality.get(term);
      if (value === undefined) quality.set(term, (value = wordMatch(typed, term, last)));
      if (value > 0) see(place, term, value);
    };
  const prefix = word.word.length > 2;
  visit(engine, word.word, 'name', { prefix, fuzzy: true }, judged(word.word));
  if (word.stem !== word.word) visit(engine, word.stem, 'name', {}, judged(word.word));
  if (word.joined !== null) {
    quality.clear();
    visit(engine, word.joined, 'name', { fuzzy: true }, judged(word.joined));
  }
}

/**
 * Hands each posting of a term (and of those that it begins, or that are spelt like it) to `see`. MiniSearch asks
 * `boostDocument` for each, and drops the document at 0: so the postings are read, and no result list is made.
 */
function visit(
  engine: MiniSearch<SearchDocument>,
  term: string,
  field: keyof SearchDocument,
  { prefix = false, fuzzy = false }: { readonly prefix?: boolean; readonly fuzzy?: boolean },
  see: Visitor,
): void {
  const slips = fuzzy ? forgiven(term.length) : 0;
  engine.search(term, {
    fields: [field],
    tokenize: (text) => [text],
    processTerm: (text) => text,
    prefix,
    // Two neighbours swapped are one slip to us, and two to MiniSearch.
    fuzzy: slips === 0 ? false : Math.min(MAX_FUZZY, slips + 1),
    boostDocument: (place, found) => {
      see(Number(place), found);
      return 0;
    },
  });
}

export function stemsOf(terms: ReadonlySet<string>): Set<string> {
  return new Set([...terms].map(stemOf));
}
void EVERYWHERE;
