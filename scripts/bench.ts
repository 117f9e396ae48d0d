/**
 * Speed, compared within one run: `npm run bench -- extract` (the shipped notes, and texts made to be hard), `search`,
 * `layout`, `load`, `map` and `first` (which needs a build); all without a name. What takes long is smaller unless it is
 * asked for: `--sizes 600,20000` for the graphs of layout, load and map; for map and first `--runs 5`, and
 * `--with sigma,cytoscape` for fewer to compare with.
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
    sizes: { type: 'string', default: '600,3000' },
    runs: { type: 'string', default: '5' },
    with: { type: 'string', default: 'force-graph,sigma,cytoscape,vis-network' },
  },
});
const sizes = values.sizes.split(',').map(Number);

const BENCHES: ReadonlyMap<string, () => void | Promise<void>> = new Map([
  [
    'extract',
    () => {
      benchExtract();
      benchPathological();
    },
  ],
  ['search', benchSearch],
  ['layout', () => benchLayout(sizes)],
  ['load', () => benchLoad(sizes)],
  ['first', () => benchFirst(Number(values.runs), values.with.split(','))],
  ['map', () => benchMap({ sizes, runs: Number(values.runs), peers: values.with.split(',') })],
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
