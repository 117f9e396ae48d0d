/**
 * Live forces for what the reader loosens: linked concepts draw together, names keep apart, all stay near where they
 * were. Works on the places of a scene; comes to rest by itself.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { SimulationNodeDatum } from 'd3';
import type { Point } from './camera.ts';
import { markRadius } from './measures.ts';
import { ROLE } from './scene.ts';
import type { Scene } from './scene.ts';

interface Loose extends SimulationNodeDatum {
  readonly thing: number;
  readonly reach: number;
  x: number;
  y: number;
}

/** More than this would not run smoothly; the rest stays where it is. */
const MOST = 1200;
const REST = 0.012;

export function createLoosening(scene: Scene, things: readonly number[]) {
  const nodes = things.slice(0, MOST).map((thing): Loose => {
    const concept = scene.concept[thing] ?? 0;
    const width = scene.model.names.width[concept] ?? 0;
    const height = scene.model.names.height[concept] ?? 0;
    const r = markRadius(scene.model.data.concepts.importance[concept] ?? 0);
    const x = scene.x[thing] ?? 0;
    const y = scene.y[thing] ?? 0;
    const held = scene.role[thing] === ROLE.focus;
    const reach = Math.sqrt((Math.max(width, r * 2) + 14) * (height + r * 2 + 10)) / 2;
    return held ? { thing, reach, x, y, fx: x, fy: y } : { thing, reach, x, y };
  });
  const home = new Map(nodes.map((node) => [node, { x: node.x, y: node.y }]));
  const byThing = new Map(nodes.map((node) => [node.thing, node]));
  const links: { source: Loose; target: Loose }[] = [];
  for (let line = 0; line < scene.lines.count; line++) {
    if ((scene.lines.lead[line] ?? -1) < 0) continue;
    const source = byThing.get(scene.lines.a[line] ?? -1);
    const target = byThing.get(scene.lines.b[line] ?? -1);
    if (source && target) links.push({ source, target });
  }
  const simulation = forceSimulation(nodes)
    .stop()
    .alpha(0.5)
    .alphaDecay(0.035)
    .force('link', forceLink<Loose, { source: Loose; target: Loose }>(links).distance(110).strength(0.12))
    .force('charge', forceManyBody<Loose>().strength(-60).distanceMax(400))
    .force('apart', forceCollide<Loose>((node) => node.reach).strength(0.8))
    .force('x', forceX<Loose>((node) => home.get(node)?.x ?? 0).strength(0.06))
    .force('y', forceY<Loose>((node) => home.get(node)?.y ?? 0).strength(0.06));
  return {
    /** One step; false when all is at rest. */
    tick(): boolean {
      simulation.tick();
      for (const node of nodes) {
        scene.x[node.thing] = node.x;
        scene.y[node.thing] = node.y;
      }
      return simulation.alpha() > REST;
    },
    /** Where things are now. */
    places(): Map<number, Point> {
      return new Map(nodes.map((node) => [node.thing, { x: node.x, y: node.y }]));
    },
  };
}
