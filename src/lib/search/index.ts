/** The public face of the search. */
export { buildIndex } from './build-index.ts';
export { loadIndex } from './load-index.ts';
export type { Hit, Marked, SearchIndex, SearchRequest } from './hit.ts';
