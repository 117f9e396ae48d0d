/**
 * The map of a seeded graph with its places, as the JSON that a page fetches. Laid out once and kept as a file until the
 * layout or the graph changes, since the largest take minutes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleMap } from '#lib/map/sample-map.ts';
import { graphOf } from './graphs.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KEPT = join(ROOT, 'node_modules', '.cache', 'concept-atlas-bench');

/** In: a size that `graphOf` knows. Out: a `MapData` as JSON. */
export function placedMap(size: number): string {
  const file = join(KEPT, `map-${String(size)}-${hashOfMakers()}.json`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const began = performance.now();
  const data = JSON.stringify(sampleMap(graphOf(size)));
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, data);
  const seconds = (performance.now() - began) / 1000;
  console.log(`map: ${String(size)} concepts laid out in ${seconds.toFixed(1)} s, kept in ${file}`);
  return data;
}

/** Of every file that has a say in the places. */
function hashOfMakers(): string {
  const layout = join(ROOT, 'src', 'lib', 'layout');
  const files = readdirSync(layout)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(layout, name));
  files.push(join(ROOT, 'src', 'lib', 'map', 'sample-map.ts'), join(ROOT, 'scripts', 'bench', 'graphs.ts'));
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
