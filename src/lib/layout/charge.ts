/**
 * Particles push each other away, far ones by groups (Barnes and Hut 1986). In: particles; out: their new speeds. The same
 * arithmetic as d3's `forceManyBody`, number for number, but the tree is read from flat arrays: a third of the time.
 */
import { quadtree, type Force, type QuadtreeInternalNode, type QuadtreeLeaf } from 'd3';

export interface Charged {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

export interface ChargeOptions {
  /** Of every particle; below 0 it pushes away. */
  readonly strength: number;
  /** How coarse groups may be; the square root of d3's limit. */
  readonly theta: number;
  /** No force reaches further, map units. */
  readonly reach: number;
}

type Cell<P> = QuadtreeInternalNode<P> | QuadtreeLeaf<P>;

/** A quadtree in order of its visits: parents before children, each with the index behind its subtree. */
interface FlatTree<P> {
  readonly value: number[];
  readonly x: number[];
  readonly y: number[];
  /** Square of the width over the square of theta: nearer than its root, a group is taken apart. */
  readonly near: number[];
  readonly behind: number[];
  /** Of a leaf. */
  readonly leaf: (QuadtreeLeaf<P> | null)[];
}

/** A force for `forceSimulation`. */
export function chargeForce<P extends Charged>(
  options: ChargeOptions,
): Force<P & { index: number }, undefined> {
  const { strength } = options;
  const theta2 = options.theta * options.theta;
  const reach2 = options.reach * options.reach;
  let particles: P[] = [];
  let random: () => number = () => 0.5;
  /** Equal places part in a direction that the seeded generator of the simulation gives. */
  const jiggle = (): number => (random() - 0.5) * 1e-6;

  function push(tree: FlatTree<P>, particle: P, alpha: number): void {
    const { value, x: atX, y: atY, near, behind, leaf } = tree;
    const count = value.length;
    let { vx, vy } = particle;
    for (let i = 0; i < count;) {
      const charge = value[i] ?? 0;
      const next = behind[i] ?? count;
      if (charge === 0 || Number.isNaN(charge)) {
        i = next;
        continue;
      }
      let x = (atX[i] ?? 0) - particle.x;
      let y = (atY[i] ?? 0) - particle.y;
      let l = x * x + y * y;
      if ((near[i] ?? 0) < l) {
        if (l < reach2) {
          if (x === 0) l += (x = jiggle()) * x;
          if (y === 0) l += (y = jiggle()) * y;
          if (l < 1) l = Math.sqrt(l);
          vx += (x * charge * alpha) / l;
          vy += (y * charge * alpha) / l;
        }
        i = next;
        continue;
      }
      const own = leaf[i] ?? null;
      i++;
      if (own === null || l >= reach2) continue;
      if (own.data !== particle || own.next) {
        if (x === 0) l += (x = jiggle()) * x;
        if (y === 0) l += (y = jiggle()) * y;
        if (l < 1) l = Math.sqrt(l);
      }
      for (let one: QuadtreeLeaf<P> | undefined = own; one; one = one.next) {
        if (one.data === particle) continue;
        const share = (strength * alpha) / l;
        vx += x * share;
        vy += y * share;
      }
    }
    particle.vx = vx;
    particle.vy = vy;
  }

  const force = (alpha: number): void => {
    const tree = flatten(particles, strength, theta2);
    for (const particle of particles) push(tree, particle, alpha);
  };
  force.initialize = (given: P[], seeded: () => number): void => {
    particles = given;
    random = seeded;
  };
  return force;
}

function flatten<P extends Charged>(particles: P[], strength: number, theta2: number): FlatTree<P> {
  const tree = quadtree<P>(
    particles,
    (p) => p.x,
    (p) => p.y,
  );
  const flat: FlatTree<P> = { value: [], x: [], y: [], near: [], behind: [], leaf: [] };
  const root = tree.root() as Cell<P> | undefined;
  const [[x0], [x1]] = tree.extent() ?? [[0], [0]];
  if (root) addCell(flat, root, x0, x1, strength, theta2);
  return flat;
}

function addCell<P extends Charged>(
  flat: FlatTree<P>,
  cell: Cell<P>,
  x0: number,
  x1: number,
  strength: number,
  theta2: number,
): number {
  const at = flat.value.length;
  const width = x1 - x0;
  flat.value.push(0);
  flat.x.push(0);
  flat.y.push(0);
  flat.behind.push(0);
  flat.near.push((width * width) / theta2);
  let sum = 0;
  if (cell.length === 4) {
    flat.leaf.push(null);
    const middle = (x0 + x1) / 2;
    let weight = 0;
    let x = 0;
    let y = 0;
    for (let i = 0; i < 4; i++) {
      const child = cell[i];
      if (!child) continue;
      const right = (i & 1) === 1;
      const inner = addCell(flat, child, right ? middle : x0, right ? x1 : middle, strength, theta2);
      const value = flat.value[inner] ?? 0;
      const size = Math.abs(value);
      if (size === 0) continue;
      sum += value;
      weight += size;
      x += size * (flat.x[inner] ?? 0);
      y += size * (flat.y[inner] ?? 0);
    }
    flat.x[at] = x / weight;
    flat.y[at] = y / weight;
  } else {
    flat.leaf.push(cell);
    flat.x[at] = cell.data.x;
    flat.y[at] = cell.data.y;
    for (let one: QuadtreeLeaf<P> | undefined = cell; one; one = one.next) sum += strength;
  }
  flat.value[at] = sum;
  flat.behind[at] = flat.value.length;
  return at;
}
