/** The one MiniSearch configuration: build and browser must agree on it to the letter. */
import type { Options, SearchOptions } from 'minisearch';
import type { SearchDocument } from './search-document.ts';
import { stem, wordsOf } from './words.ts';

export const INDEX_OPTIONS: Options<SearchDocument> = {
  idField: 'id',
  fields: ['name', 'text', 'links'],
  storeFields: [],
  tokenize: wordsOf,
  processTerm: stem,
  autoVacuum: false,
};

/** Prefixes and typos from the third letter on: shorter words match too much, and cost most. */
const SHORT = 3;

export const SEARCH_OPTIONS: SearchOptions = {
  prefix: (term) => term.length >= 1,
  fuzzy: (term) => (term.length > SHORT ? 0.2 : false),
  maxFuzzy: 2,
  boost: { name: 4, text: 1.5, links: 1 },
  weights: { fuzzy: 0.3, prefix: 0.5 },
  combineWith: 'OR',
};
