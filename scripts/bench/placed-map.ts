/**
 * The map of a seeded graph with its places, as the JSON that a page fetches. Laid out once and kept as a file until the
 * layout or the graph changes, since the largest take minutes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mean } from 'd3';
import { layoutGraph } from '#lib/layout/index.ts';
import type { Placed } from '#lib/layout/index.ts';
import type { PlantedGraph } from '#lib/layout/planted-graph.ts';
import { sampleMap } from '#lib/map/sample-map.ts';
import { graphOf } from './graphs.ts';
import { plainForces } from './layout/contestants.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KEPT = join(ROOT, 'node_modules', '.cache', 'concept-atlas-bench');

/** Whose places: our layout's, or those that d3-force gives by itself, which most of the others stand on. */
export type Places = 'atlas' | 'd3-force';

/** In: a size that `graphOf` knows. Out: a `MapData` as JSON. */
export function placedMap(size: number, places: Places): string {
  const file = join(KEPT, `map-${places}-${String(size)}-${hashOfMakers()}.json`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const began = performance.now();
  const graph = graphOf(size);
  const ours = layoutGraph(graph);
  const data = JSON.stringify(sampleMap(graph, places === 'atlas' ? ours : forcedPlaces(graph, ours)));
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, data);
  const seconds = (performance.now() - began) / 1000;
  console.log(`map: ${String(size)} concepts laid out in ${seconds.toFixed(1)} s, kept in ${file}`);
  return data;
}

/** Those of d3-force, spread as far as ours, since marks and names are as large in both. */
function forcedPlaces(graph: PlantedGraph, ours: ReadonlyMap<string, Placed>): ReadonlyMap<string, Placed> {
  const places = plainForces(graph);
  const spread = (values: readonly number[]): number => Math.sqrt(mean(values, (value) => value ** 2) ?? 0);
  const all = [...ours.values()];
  const wide = spread(all.flatMap(({ x, y }) => [x, y])) / spread([...places]);
  return new Map(
    graph.nodes.map(({ id }, i) => [
      id,
      {
        x: Math.round((places[2 * i] ?? 0) * wide * 10) / 10,
        y: Math.round((places[2 * i + 1] ?? 0) * wide * 10) / 10,
        region: ours.get(id)?.region ?? '',
      },
    ]),
  );
}

/** Of every file that has a say in the places. */
function hashOfMakers(): string {
  const layout = join(ROOT, 'src', 'lib', 'layout');
  const files = readdirSync(layout)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(layout, name));
  files.push(
    join(ROOT, 'src', 'lib', 'map', 'sample-map.ts'),
    join(ROOT, 'scripts', 'bench', 'graphs.ts'),
    join(ROOT, 'scripts', 'bench', 'layout', 'contestants.ts'),
    fileURLToPath(import.meta.url),
  );
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
