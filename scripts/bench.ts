/**
 * Speed, compared within one run: `npm run bench -- extract` (the shipped notes, and texts made to be hard),
 * `npm run bench -- search` and `npm run bench -- layout`; all without a name. `--large` adds the largest graphs.
 */
import { benchExtract } from './bench/extract.ts';
import { benchLayout } from './bench/layout.ts';
import { benchPathological, measure } from './bench/pathological.ts';
import { benchSearch } from './bench/search.ts';

const BENCHES: ReadonlyMap<string, (large: boolean) => void | Promise<void>> = new Map([
  [
    'extract',
    () => {
      benchExtract();
      benchPathological();
    },
  ],
  ['search', benchSearch],
  ['layout', benchLayout],
]);

const [first, one] = process.argv.slice(2);
if (first === '--pathological' && one !== undefined) {
  measure(one);
  process.exit(0);
}
const large = process.argv.includes('--large');
const names = process.argv.slice(2).filter((name) => name !== '--large');
const unknown = names.filter((name) => !BENCHES.has(name));
if (unknown.length > 0) {
  console.error(`bench: no "${unknown.join('", "')}"; there are ${[...BENCHES.keys()].join(', ')}`);
  process.exit(2);
}
for (const [name, run] of BENCHES) if (names.length === 0 || names.includes(name)) await run(large);
