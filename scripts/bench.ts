/**
 * Speed, compared within one run: `npm run bench -- extract` (the shipped notes, and texts made to be hard) and
 * `npm run bench -- search`; both without a name.
 */
import { benchExtract } from './bench/extract.ts';
import { benchPathological, measure } from './bench/pathological.ts';
import { benchSearch } from './bench/search.ts';

const BENCHES: ReadonlyMap<string, () => void> = new Map([
  [
    'extract',
    () => {
      benchExtract();
      benchPathological();
    },
  ],
  ['search', benchSearch],
]);

const [first, one] = process.argv.slice(2);
if (first === '--pathological' && one !== undefined) {
  measure(one);
  process.exit(0);
}
const names = process.argv.slice(2);
const unknown = names.filter((name) => !BENCHES.has(name));
if (unknown.length > 0) {
  console.error(`bench: no "${unknown.join('", "')}"; there are ${[...BENCHES.keys()].join(', ')}`);
  process.exit(2);
}
for (const [name, run] of BENCHES) if (names.length === 0 || names.includes(name)) run();
