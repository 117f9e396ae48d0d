/**
 * What the browser is sent: of d3 only what is used, nothing that only the build needs, and sizes within budget.
 * Reads `build/` and the list of modules that the build leaves beside it (see vite.config.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The parts of d3 that layout and map are made with, and what those parts stand on. */
const D3_IN_USE = new Set([
  'd3-array', 'd3-color', 'd3-contour', 'd3-dispatch', 'd3-drag', 'd3-ease', 'd3-force', 'd3-interpolate',
  'd3-path', 'd3-polygon', 'd3-quadtree', 'd3-selection', 'd3-shape', 'd3-timer', 'd3-transition', 'd3-zoom',
]); // prettier-ignore

/** Packages that the build uses and a page must not. */
const BUILD_ONLY = new Set([
  'commander',
  'yaml',
  'write-file-atomic',
  'wink-nlp',
  'wink-eng-lite-web-model',
  'culori',
]);

/** Kilobytes, gzip, over all pages together, the map and the search included, which come after the first picture. */
const BUDGET = { js: 225, css: 20 };
/** Kilobytes, gzip, of the code that one page asks for at once; 130 to 170 are the usual advice. */
const FIRST = 100;

interface Sent {
  /** Bytes of code by package; own code under "". */
  readonly [name: string]: number;
}

const sent = JSON.parse(readFileSync('.svelte-kit/bundle-modules.json', 'utf8')) as Sent;
const faults: string[] = [];
const kB = (bytes: number) => (bytes / 1000).toFixed(1);

const d3 = Object.entries(sent).filter(([name]) => /^d3(-|$)/.test(name));
console.log(`d3 in the bundle: ${d3.map(([name, bytes]) => `${name} ${kB(bytes)} kB`).join(', ') || 'none'}`);
for (const [name] of d3)
  if (name !== 'd3' && !D3_IN_USE.has(name)) faults.push(`${name} is sent, though nothing uses it`);
for (const name of Object.keys(sent))
  if (BUILD_ONLY.has(name)) faults.push(`${name} is sent, which only the build needs`);

const assets = readdirSync('build/_app', { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
);
for (const [ending, limit] of Object.entries(BUDGET)) {
  const bytes = assets
    .filter((entry) => entry.name.endsWith(`.${ending}`))
    .reduce((sum, entry) => sum + gzipSync(readFileSync(join(entry.parentPath, entry.name))).length, 0);
  console.log(`${ending}: ${kB(bytes)} kB gzip of ${limit}`);
  if (bytes > limit * 1000) faults.push(`${ending} is ${kB(bytes)} kB gzip, over the budget of ${limit} kB`);
}

const pages = ['', 'compare/', 'matrix/', 'notes/', 'search/', firstBelow('concept'), firstBelow('notes')];
const firsts = pages.map((page) => ({ page, bytes: bytesOfFirst(`build/${page}index.html`) }));
const largest = firsts.reduce((most, one) => (one.bytes > most.bytes ? one : most));
console.log(`js of a page at once: at most ${kB(largest.bytes)} kB gzip of ${FIRST} (/${largest.page})`);
if (largest.bytes > FIRST * 1000) faults.push(`/${largest.page} asks for ${kB(largest.bytes)} kB at once`);

for (const fault of faults) console.error(`bundle: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Path of the first page below a folder of the build. */
function firstBelow(folder: string): string {
  const [first] = readdirSync(`build/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return `${folder}/${first ?? ''}/`;
}

/** Bytes, gzip, of the scripts that a page names. */
function bytesOfFirst(page: string): number {
  const scripts = readFileSync(page, 'utf8')
    .split(/["']/)
    .filter((part) => part.includes('_app/immutable/') && part.endsWith('.js'))
    .map((part) => part.slice(part.indexOf('_app/')));
  return [...new Set(scripts)].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join('build', name))).length,
    0,
  );
}
