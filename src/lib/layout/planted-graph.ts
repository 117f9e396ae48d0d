/**
 * Made-up graphs for tests and benchmarks: seeded, connected, with planted communities, degrees by a power law
 * (exponent 2.4) and four fifths of the links inside a community; names of one to four words, as notes have them.
 * (Degree-corrected planted partition, after Karrer and Newman 2011.)
 */
import { seededRandom } from './random.ts';

export interface PlantedGraph {
  readonly nodes: readonly PlantedNode[];
  readonly links: readonly PlantedLink[];
}

export interface PlantedNode {
  readonly id: string;
  readonly label: string;
  readonly importance: number;
  readonly kind: string;
  /** Number of the community that it was planted in. */
  readonly planted: number;
}

export interface PlantedLink {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly relation: string;
}

export interface PlantedOptions {
  readonly nodes: number;
  readonly links: number;
  readonly communities: number;
  readonly seed: number;
}

const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo xu za lor men tal gri'.split(' ');
const KINDS = 'service feature technique concept risk metric model application stage principle'.split(' ');
const RELATIONS = 'is-a part-of uses used-for measures contrasts-with causes requires'.split(' ');

export function plantGraph(options: PlantedOptions): PlantedGraph {
  const random = seededRandom(options.seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const weights = Array.from({ length: options.nodes }, () =>
    Math.min(Math.sqrt(options.nodes) * 1.6, Math.pow(1 - random(), -1 / 1.4)),
  );
  const planted = weights.map((_, i) =>
    i < options.communities ? i : Math.floor(Math.pow(random(), 1.3) * options.communities),
  );
  const members: number[][] = Array.from({ length: options.communities }, () => []);
  planted.forEach((community, i) => members[community]?.push(i));
  const drawAll = drawer(
    weights,
    weights.map((_, i) => i),
    random,
  );
  const drawIn = members.map((list) => drawer(weights, list, random));
  const pairs = new Set<number>();
  const degree = new Float64Array(options.nodes);
  const join = (a: number, b: number): void => {
    if (a === b) return;
    const key = Math.min(a, b) * options.nodes + Math.max(a, b);
    if (pairs.has(key)) return;
    pairs.add(key);
    degree[a] = (degree[a] ?? 0) + 1;
    degree[b] = (degree[b] ?? 0) + 1;
  };
  // A tree first, mostly inside the communities, so that all hang together.
  for (let i = 1; i < options.nodes; i++) {
    const home = members[planted[i] ?? 0] ?? [];
    const before = home.findIndex((other) => other === i);
    join(i, before > 0 ? (home[Math.floor(random() * before)] ?? 0) : Math.floor(random() * i));
  }
  for (let tries = 0; pairs.size < options.links && tries < options.links * 20; tries++) {
    const a = drawAll();
    join(a, random() < 0.8 ? (drawIn[planted[a] ?? 0]?.() ?? 0) : drawAll());
  }
  const most = degree.reduce((max, value) => Math.max(max, value), 1);
  const nodes = weights.map((_, i) => ({
    id: `n${String(i)}`,
    label: nameOf(random, pick),
    importance: Math.round(1000 * Math.pow((degree[i] ?? 0) / most, 0.7)) / 1000,
    kind: pick(KINDS),
    planted: planted[i] ?? 0,
  }));
  const links = [...pairs].map((key) => {
    const a = Math.floor(key / options.nodes);
    const b = key % options.nodes;
    const up = (degree[a] ?? 0) > (degree[b] ?? 0);
    return {
      source: `n${String(up ? b : a)}`,
      target: `n${String(up ? a : b)}`,
      weight: 0.6 + Math.round(random() * 40) / 100,
      relation: pick(RELATIONS),
    };
  });
  return { nodes, links };
}

/** Draws members by weight. */
function drawer(weights: readonly number[], list: readonly number[], random: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (const i of list) sums.push((sum += weights[i] ?? 0));
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return list[low] ?? 0;
  };
}

function nameOf(random: () => number, pick: <T>(list: readonly T[]) => T): string {
  const words = 1 + Math.floor(random() * random() * 4);
  return Array.from({ length: words }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(''),
  ).join(' ');
}
