/**
 * Speed, compared within one run: `npm run bench -- extract` (the shipped notes, and texts made to be hard), `search`,
 * `layout`, `load`, `map` and `first` (which needs a build); all without a name. For less or more of it:
 * `--sizes 600,20000` for the graphs of layout, load and map; for map and first `--runs 1` and `--with sigma,cytoscape`
 * for fewer to compare with; for the map `--screens desktop` and `--places d3-force`, for the places of that layout, or
 * `--places atlas,d3-force` for ours and them.
 */
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pathological: { type: 'string' },
    sizes: { type: 'string' },
    runs: { type: 'string', default: '5' },
    with: { type: 'string', default: 'force-graph,sigma,cytoscape,vis-network' },
    screens: { type: 'string' },
    places: { type: 'string', default: 'atlas' },
  },
});
const sizesOr = (usual: readonly number[]) => values.sizes?.split(',').map(Number) ?? usual;
const listOf = (value: string) => value.split(',').filter((name) => name !== '');

/** The names of a list that there are; ends the program at one that there is not, as nothing would be measured for it. */
function known<T extends string>(names: readonly string[], all: readonly T[]): T[] {
  const unknown = names.filter((name) => !(all as readonly string[]).includes(name));
  if (unknown.length === 0) return all.filter((name) => names.includes(name));
  console.error(`bench: no "${unknown.join('", "')}"; there are ${all.join(', ')}`);
  process.exit(2);
}

/** Each loads its own part when it runs: the memory of one must not count what the others stand on. */
const BENCHES: ReadonlyMap<string, () => Promise<void>> = new Map([
  [
    'extract',
    async () => {
      (await import('./bench/extract.ts')).benchExtract();
      (await import('./bench/pathological.ts')).benchPathological();
    },
  ],
  ['search', async () => (await import('./bench/search.ts')).benchSearch()],
  ['layout', async () => (await import('./bench/layout.ts')).benchLayout(sizesOr([600, 3_000]))],
  ['load', async () => (await import('./bench/load.ts')).benchLoad(sizesOr([600, 3_000, 20_000, 100_000]))],
  [
    'first',
    async () => (await import('./bench/first.ts')).benchFirst(Number(values.runs), listOf(values.with)),
  ],
  [
    'map',
    async () => {
      const { SCREENS } = await import('./bench/map/contestant-page.ts');
      const screens = SCREENS.map(({ name }) => name);
      await (
        await import('./bench/map.ts')
      ).benchMap({
        sizes: sizesOr([600, 3_000, 20_000, 100_000]),
        runs: Number(values.runs),
        peers: listOf(values.with),
        places: known(listOf(values.places), ['atlas', 'd3-force']),
        screens: values.screens === undefined ? screens : known(listOf(values.screens), screens),
      });
    },
  ],
]);

if (values.pathological !== undefined) {
  (await import('./bench/pathological.ts')).measure(values.pathological);
  process.exit(0);
}
const asked = known(positionals, [...BENCHES.keys()]);
for (const [name, run] of BENCHES) if (asked.length === 0 || asked.includes(name)) await run();
