/**
 * How good the extraction is: `npm run evaluate -- GRAPH.json --gold DIR` holds a graph against annotated notes,
 * `npm run evaluate -- search QUERIES.tsv` measures the search.
 */
import { evaluateGraph } from './evaluate/evaluate-graph.ts';

const [first, ...rest] = process.argv.slice(2);
if (first === 'search') {
  const { evaluateSearch } = await import('./evaluate/search.ts');
  evaluateSearch(rest);
} else {
  evaluateGraph(process.argv.slice(2));
}
