/**
 * Speed, compared within one run: `npm run bench -- extract` (the shipped notes, and texts made to be hard), `search`,
 * `layout`, `load`, `map` and `first` (which needs a build); all without a name. For less or more of it:
 * `--sizes 600,20000` for the graphs of layout, load and map; for map and first `--runs 1` and `--with sigma,cytoscape`
 * for fewer to compare with; for the map `--screens desktop`.
 */
import { parseArgs } from 'node:util';
import { benchExtract } from './bench/extract.ts';
import { benchFirst } from './bench/first.ts';
import { benchLayout } from './bench/layout.ts';
import { benchLoad } from './bench/load.ts';
import { benchMap } from './bench/map.ts';
import { benchPathological, measure } from './bench/pathological.ts';
import { benchSearch } from './bench/search.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pathological: { type: 'string' },
    sizes: { type: 'string' },
    runs: { type: 'string', default: '5' },
    with: { type: 'string', default: 'force-graph,sigma,cytoscape,vis-network' },
    screens: { type: 'string' },
  },
});
const sizesOr = (usual: readonly number[]) => values.sizes?.split(',').map(Number) ?? usual;
const listOf = (value: string) => value.split(',').filter((name) => name !== '');

const BENCHES: ReadonlyMap<string, () => void | Promise<void>> = new Map([
  [
    'extract',
    () => {
      benchExtract();
      benchPathological();
    },
  ],
  ['search', benchSearch],
  ['layout', () => benchLayout(sizesOr([600, 3_000]))],
  ['load', () => benchLoad(sizesOr([600, 3_000]))],
  ['first', () => benchFirst(Number(values.runs), listOf(values.with))],
  [
    'map',
    () =>
      benchMap({
        sizes: sizesOr([600, 3_000, 20_000, 100_000]),
        runs: Number(values.runs),
        peers: listOf(values.with),
        ...(values.screens === undefined ? {} : { screens: listOf(values.screens) }),
      }),
  ],
]);

if (values.pathological !== undefined) {
  measure(values.pathological);
  process.exit(0);
}
const unknown = positionals.filter((name) => !BENCHES.has(name));
if (unknown.length > 0) {
  console.error(`bench: no "${unknown.join('", "')}"; there are ${[...BENCHES.keys()].join(', ')}`);
  process.exit(2);
}
for (const [name, run] of BENCHES) if (positionals.length === 0 || positionals.includes(name)) await run();
