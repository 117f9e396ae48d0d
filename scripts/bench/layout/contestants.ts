/** Our layout and those that it is compared with, from the same seeded starting places to x and y in turn by node. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import Graph from 'graphology';
import { layoutGraph } from '#lib/layout/index.ts';
import type { PlantedGraph } from '#lib/layout/planted-graph.ts';
import { seededRandom } from '#lib/layout/random.ts';
import { loadPeer } from '../peers.ts';

export interface Contestant {
  readonly name: string;
  readonly lay: (graph: PlantedGraph) => Float64Array;
}

export const OURS = 'concept atlas';
export const PLAIN = 'd3-force 300';

export const CONTESTANTS: readonly Contestant[] = [
  { name: PLAIN, lay: plainForces },
  { name: OURS, lay: ours },
  { name: 'ForceAtlas2 300', lay: forceAtlas },
  { name: 'ngraph 600', lay: ngraph },
];

function ours(graph: PlantedGraph): Float64Array {
  const placed = layoutGraph({ nodes: graph.nodes, links: graph.links, seed: 1 });
  return inTurn(graph.nodes.map(({ id }) => placed.get(id) ?? { x: 0, y: 0 }));
}

/** Links, charges and collisions as d3 comes, but for the coarser theta, which is faster and no worse. */
export function plainForces(graph: PlantedGraph): Float64Array {
  const index = new Map(graph.nodes.map(({ id }, i) => [id, i]));
  const nodes = startOf(graph);
  const links = graph.links.map(({ source, target }) => ({
    source: index.get(source) ?? 0,
    target: index.get(target) ?? 0,
  }));
  forceSimulation(nodes)
    .force('link', forceLink(links))
    .force('charge', forceManyBody().theta(1.2))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.05))
    .force('collide', forceCollide(5))
    .stop()
    .tick(300);
  return inTurn(nodes);
}

interface ForceAtlas {
  assign(graph: Graph, options: { iterations: number; settings: object }): void;
  inferSettings(graph: Graph): object;
}

function forceAtlas(graph: PlantedGraph): Float64Array {
  const { assign, inferSettings } = loadPeer('graphology-layout-forceatlas2') as ForceAtlas;
  const laid = new Graph();
  const start = startOf(graph);
  graph.nodes.forEach(({ id }, i) => laid.addNode(id, { ...start[i] }));
  for (const { source, target } of graph.links) laid.mergeEdge(source, target);
  const settings = { ...inferSettings(laid), barnesHutOptimize: true, barnesHutTheta: 0.6 };
  assign(laid, { iterations: 300, settings });
  return inTurn(
    graph.nodes.map(({ id }) => ({
      x: Number(laid.getNodeAttribute(id, 'x')),
      y: Number(laid.getNodeAttribute(id, 'y')),
    })),
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface NgraphGraph {
  addNode(id: string): void;
  addLink(from: string, to: string): void;
}

interface NgraphLayout {
  step(): boolean;
  getNodePosition(id: string): Place;
}

/** From starting places of its own, as it does not come to rest from random ones. */
function ngraph(graph: PlantedGraph): Float64Array {
  const createGraph = loadPeer('ngraph.graph') as () => NgraphGraph;
  const createLayout = loadPeer('ngraph.forcelayout') as (graph: NgraphGraph) => NgraphLayout;
  const laid = createGraph();
  for (const { id } of graph.nodes) laid.addNode(id);
  for (const { source, target } of graph.links) laid.addLink(source, target);
  const layout = createLayout(laid);
  for (let step = 0; step < 600 && !layout.step(); step++);
  return inTurn(graph.nodes.map(({ id }) => layout.getNodePosition(id)));
}

function startOf(graph: PlantedGraph): { x: number; y: number }[] {
  const random = seededRandom(3);
  const side = 20 * Math.sqrt(graph.nodes.length);
  return graph.nodes.map(() => ({ x: (random() - 0.5) * side, y: (random() - 0.5) * side }));
}

function inTurn(places: readonly Place[]): Float64Array {
  return Float64Array.from(places.flatMap(({ x, y }) => [x, y]));
}
