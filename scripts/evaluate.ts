/**
 * How good the atlas is: `npm run evaluate -- GRAPH.json --gold DIR` holds a graph against annotated notes,
 * `npm run evaluate -- search QUERIES.tsv` measures the search, `-- comparisons FILE.tsv` and `-- paths FILE.tsv` hold
 * those lenses against what learners mix up and how things hang together.
 */
import { evaluateGraph } from './evaluate/evaluate-graph.ts';

const [first, ...rest] = process.argv.slice(2);
if (first === 'search') {
  const { evaluateSearch } = await import('./evaluate/search.ts');
  evaluateSearch(rest);
} else if (first === 'comparisons' || first === 'paths') {
  const { evaluateComparisons, evaluatePaths } = await import('./evaluate/lenses.ts');
  (first === 'paths' ? evaluatePaths : evaluateComparisons)(rest);
} else {
  evaluateGraph(process.argv.slice(2));
}
