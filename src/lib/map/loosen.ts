/**
 * Live forces for what the reader loosens: linked concepts draw together, names keep apart, all stay near where they
 * were. Works on the places of a scene; comes to rest by itself.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { SimulationNodeDatum } from 'd3';
import type { Bounds, Point } from './camera.ts';
import { dotRadius, namedRadius } from './measures.ts';
import { nameAt } from './name-at.ts';
import { namePlace } from './paint-mark.ts';
import { ROLE } from './scene.ts';
import type { Scene } from './scene.ts';

interface Loose extends SimulationNodeDatum {
  readonly thing: number;
  /** Radius that a thing without a name keeps clear, world units. */
  readonly reach: number;
  /** What mark and name take round the middle of the mark, world units; null without a name. */
  readonly box: Bounds | null;
  x: number;
  y: number;
}

/** More than this would not run smoothly; the rest stays where it is. */
const MOST = 1200;
/** Below this the simulation is at rest. */
const REST = 0.02;
/** Names and marks are kept apart by so many px. */
const AIR = 6;
/** Boxes are parted so many times a step. */
const ROUNDS = 3;

/** `named`: things whose names show; `k`: the zoom, since what is to be kept apart has its size on the screen. */
export function createLoosening(
  scene: Scene,
  things: readonly number[],
  named: ReadonlySet<number>,
  k: number,
) {
  const px = 1 / k;
  const nodes = things.slice(0, MOST).map((thing): Loose => {
    const concept = scene.concept[thing] ?? 0;
    const importance = scene.model.data.concepts.importance[concept] ?? 0;
    const r = (named.has(thing) ? namedRadius(importance, k) : dotRadius(importance, k)) + AIR / 2;
    const x = scene.x[thing] ?? 0;
    const y = scene.y[thing] ?? 0;
    const { width, height } = nameAt(scene.model, concept, k);
    const name = namePlace(scene.names.side[thing] ?? 0, 0, 0, r, width, height);
    const box = named.has(thing)
      ? {
          left: (Math.min(-r, name.left) - AIR) * px,
          top: (Math.min(-r, name.top) - AIR) * px,
          right: (Math.max(r, name.left + width) + AIR) * px,
          bottom: (Math.max(r, name.top + height) + AIR) * px,
        }
      : null;
    const node = { thing, reach: r * px, box, x, y };
    return scene.role[thing] === ROLE.focus ? { ...node, fx: x, fy: y } : node;
  });
  const home = new Map(nodes.map((node) => [node, { x: node.x, y: node.y }]));
  const byThing = new Map(nodes.map((node) => [node.thing, node]));
  const links: { source: Loose; target: Loose; length: number }[] = [];
  for (let line = 0; line < scene.lines.count; line++) {
    if ((scene.lines.lead[line] ?? -1) < 0) continue;
    const source = byThing.get(scene.lines.a[line] ?? -1);
    const target = byThing.get(scene.lines.b[line] ?? -1);
    if (!source || !target) continue;
    // A little shorter than it is: what is linked draws together, and nothing collapses.
    const length = Math.hypot(source.x - target.x, source.y - target.y);
    links.push({ source, target, length: Math.max(100 * px, length * 0.8) });
  }
  const boxed = nodes.filter((node) => node.box !== null);
  const simulation = forceSimulation(nodes)
    .stop()
    .alpha(0.5)
    .alphaDecay(0.035)
    .force(
      'link',
      forceLink<Loose, { source: Loose; target: Loose; length: number }>(links)
        .distance((link) => link.length)
        .strength(0.06),
    )
    .force(
      'charge',
      forceManyBody<Loose>()
        .strength(-12 * px * px)
        .distanceMax(300 * px),
    )
    .force('apart', forceCollide<Loose>((node) => node.reach).strength(0.8))
    .force('x', forceX<Loose>((node) => home.get(node)?.x ?? 0).strength(0.16))
    .force('y', forceY<Loose>((node) => home.get(node)?.y ?? 0).strength(0.16));
  return {
    /** One step; false when all is at rest. */
    tick(): boolean {
      simulation.tick();
      for (let round = 0; round < ROUNDS; round++) partBoxes(boxed);
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

/** Moves boxes that overlap apart, the shorter way, each by half; what is held lets the other give way. */
function partBoxes(nodes: readonly Loose[]): void {
  const sorted = [...nodes].sort((p, q) => p.x - q.x);
  const widest = sorted.reduce((most, node) => Math.max(most, -(node.box?.left ?? 0)), 0);
  sorted.forEach((p, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const q = sorted[j];
      if (!p.box || !q?.box) continue;
      const dx = q.x - p.x;
      if (dx > p.box.right + widest) break;
      const dy = q.y - p.y;
      // How far q would have to go to either side, and up or down.
      const right = p.box.right - dx - q.box.left;
      const left = dx + q.box.right - p.box.left;
      const down = p.box.bottom - dy - q.box.top;
      const up = dy + q.box.bottom - p.box.top;
      if (Math.min(right, left, down, up) <= 0) continue;
      const heldP = p.fx !== undefined;
      const heldQ = q.fx !== undefined;
      const shareP = heldP ? 0 : heldQ ? 1 : 0.5;
      const shareQ = heldQ ? 0 : heldP ? 1 : 0.5;
      if (Math.min(right, left) < Math.min(down, up)) {
        const way = left < right ? -left : right;
        p.x -= way * shareP;
        q.x += way * shareQ;
      } else {
        const way = up < down ? -up : down;
        p.y -= way * shareP;
        q.y += way * shareQ;
      }
    }
  });
}
