/**
 * Live forces for what the reader loosens: linked concepts draw together, names keep apart, all stay near where they
 * were. Works on the places of a scene; comes to rest by itself.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { SimulationNodeDatum } from 'd3';
import type { Point } from './camera.ts';
import { dotRadius, NAME_GAP, namedRadius } from './measures.ts';
import { nameAt } from './name-at.ts';
import { ROLE } from './scene.ts';
import type { Scene } from './scene.ts';

interface Loose extends SimulationNodeDatum {
  readonly thing: number;
  /** Radius that a thing without a name keeps clear, world units. */
  readonly reach: number;
  /** Half of the box of mark and name below it, and how far its middle lies below the mark's, world units. */
  readonly box: { readonly halfW: number; readonly halfH: number; readonly drop: number } | null;
  x: number;
  y: number;
}

/** More than this would not run smoothly; the rest stays where it is. */
const MOST = 1200;
/** Below this the simulation is at rest. */
const REST = 0.02;
/** Names and marks are kept apart by so many px. */
const AIR = 7;
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
    const name = nameAt(scene.model, concept, k);
    const box = named.has(thing)
      ? {
          halfW: (Math.max(name.width / 2, r) + AIR) * px,
          halfH: (r + (name.height + NAME_GAP + AIR) / 2) * px,
          drop: ((name.height + NAME_GAP) / 2) * px,
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
        .strength(-40 * px * px)
        .distanceMax(300 * px),
    )
    .force('apart', forceCollide<Loose>((node) => node.reach).strength(0.8))
    .force('x', forceX<Loose>((node) => home.get(node)?.x ?? 0).strength(0.1))
    .force('y', forceY<Loose>((node) => home.get(node)?.y ?? 0).strength(0.1));
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
  const widest = sorted.reduce((most, node) => Math.max(most, node.box?.halfW ?? 0), 0);
  sorted.forEach((p, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const q = sorted[j];
      if (!p.box || !q?.box) continue;
      const dx = q.x - p.x;
      if (dx > p.box.halfW + widest) break;
      const dy = q.y + q.box.drop - p.y - p.box.drop;
      const overX = p.box.halfW + q.box.halfW - Math.abs(dx);
      const overY = p.box.halfH + q.box.halfH - Math.abs(dy);
      if (overX <= 0 || overY <= 0) continue;
      const heldP = p.fx !== undefined;
      const heldQ = q.fx !== undefined;
      const shareP = heldP ? 0 : heldQ ? 1 : 0.5;
      const shareQ = heldQ ? 0 : heldP ? 1 : 0.5;
      if (overX < overY) {
        const way = dx < 0 ? -overX : overX;
        p.x -= way * shareP;
        q.x += way * shareQ;
      } else {
        const way = dy < 0 ? -overY : overY;
        p.y -= way * shareP;
        q.y += way * shareQ;
      }
    }
  });
}
