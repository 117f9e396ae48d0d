/**
 * Checks every regular expression of the source with recheck: none may take more than linear time, whatever the text.
 *
 *   tsx scripts/check-patterns.ts [FOLDER…]    (default: src scripts)
 *
 * Prints `file:line` of each pattern that is vulnerable, or of which recheck cannot tell, and exits 1; else exits 0.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { findPatterns, type Pattern } from './patterns/find-patterns.ts';

/** Milliseconds for one pattern; the most intricate takes a fraction of it. */
const TIMEOUT = 60_000;
/** Checked side by side. */
const LANES = 2;

const began = performance.now();
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['src', 'scripts'];
const found = folders.flatMap(sourcesIn).map((path) => findPatterns(path, readFileSync(path, 'utf8')));
const byText = new Map<string, Pattern[]>();
for (const pattern of found.flatMap(({ patterns }) => patterns)) {
  // What repeats nothing takes no longer than it is long.
  if (!/[*+{]/.test(pattern.source)) continue;
  const text = `/${pattern.source}/${pattern.flags}`;
  byText.set(text, [...(byText.get(text) ?? []), pattern]);
}
const waiting = [...byText].values();
const faults: string[] = [];
await Promise.all(Array.from({ length: LANES }, checkWaiting));

for (const fault of faults.sort()) console.error(fault);
const built = found.flatMap((file) => file.built);
if (process.env['VERBOSE'] !== undefined)
  for (const place of built) console.log(`built at run time: ${place}`);
console.log(
  `${String(byText.size)} patterns checked, ${String(faults.length)} at fault, ${String(built.length)} not; ` +
    `${((performance.now() - began) / 1000).toFixed(1)} s`,
);
process.exit(faults.length > 0 ? 1 : 0);

async function checkWaiting(): Promise<void> {
  for (const [text, places] of waiting) {
    const [{ source = '', flags = '' } = {}] = places;
    const { status, ...more } = await judge(source, flags);
    if (status === 'safe') continue;
    const kind = 'complexity' in more ? (more.complexity?.summary ?? status) : status;
    const why = 'error' in more ? `, ${more.error.kind}` : '';
    for (const { path, line } of places) faults.push(`${path}:${String(line)}: ${kind}${why}: ${text}`);
  }
}

/** A busy machine may leave a pattern undecided that a second look decides; what is vulnerable stays so. */
async function judge(source: string, flags: string): ReturnType<typeof check> {
  const first = await check(source, flags, { timeout: TIMEOUT });
  return first.status === 'safe' ? first : check(source, flags, { timeout: TIMEOUT });
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.(?:ts|js|svelte)$/.test(name) && !/\.test\.ts$|(?:^|[\\/])(?:\.|node_modules[\\/])/.test(name),
    )
    .sort()
    .map((name) => join(folder, name));
}
