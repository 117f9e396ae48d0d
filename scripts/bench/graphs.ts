/** The seeded graphs of all benchmarks, by number of concepts. */
import { plantGraph } from '#lib/layout/planted-graph.ts';
import type { PlantedGraph, PlantedOptions } from '#lib/layout/planted-graph.ts';

const SHAPES: readonly Omit<PlantedOptions, 'seed'>[] = [
  { nodes: 600, links: 1_500, communities: 12 },
  { nodes: 3_000, links: 9_000, communities: 40 },
  { nodes: 20_000, links: 60_000, communities: 120 },
  { nodes: 100_000, links: 300_000, communities: 400 },
];

export function graphOf(nodes: number): PlantedGraph {
  return plantGraph({ ...shapeOf(nodes), seed: 7 });
}

/** How many links the graph of so many concepts has. */
export function linksOf(nodes: number): number {
  return shapeOf(nodes).links;
}

function shapeOf(nodes: number): Omit<PlantedOptions, 'seed'> {
  const shape = SHAPES.find((one) => one.nodes === nodes);
  if (!shape) throw new Error(`no graph of ${String(nodes)} concepts`);
  return shape;
}
