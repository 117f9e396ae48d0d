/**
 * What a layout is worth to the eye, without regard to its scale. Marks are discs of one size that together fill 6 % of
 * the box that holds the middle 98 % of the places.
 */
import { quadtree } from 'd3';
import type { PlantedGraph } from '#lib/layout/planted-graph.ts';
import { seededRandom } from '#lib/layout/random.ts';

export interface Quality {
  /** Share of each node's k nearest that are linked to it; k is its degree, at most 50. */
  readonly neighbours: number;
  /** Share of the ten nearest that were planted in the same community. */
  readonly purity: number;
  /** Share of random pairs of links that cross. */
  readonly crossings: number;
  /** Pairs of discs that touch. */
  readonly overlaps: number;
}

const PAIRS = 400_000;
const MOST = 50;

export function qualityOf(graph: PlantedGraph, places: Float64Array): Quality {
  const count = graph.nodes.length;
  const index = new Map(graph.nodes.map(({ id }, i) => [id, i]));
  const links = graph.links.map(
    ({ source, target }) => [index.get(source) ?? 0, index.get(target) ?? 0] as const,
  );
  const linked = Array.from({ length: count }, () => new Set<number>());
  for (const [a, b] of links) {
    linked[a]?.add(b);
    linked[b]?.add(a);
  }
  const near = nearestOf(places, Math.max(10, MOST));
  let neighbours = 0;
  let purity = 0;
  for (let i = 0; i < count; i++) {
    const list = near(i);
    const k = Math.min(MOST, linked[i]?.size ?? 0);
    if (k > 0) neighbours += list.slice(0, k).filter((other) => linked[i]?.has(other)).length / k;
    purity +=
      list.slice(0, 10).filter((other) => graph.nodes[other]?.planted === graph.nodes[i]?.planted).length /
      10;
  }
  return {
    neighbours: neighbours / count,
    purity: purity / count,
    crossings: crossingsOf(links, places),
    overlaps: overlapsOf(places),
  };
}

/** Gives the nearest of a place, nearest first, itself left out. */
function nearestOf(places: Float64Array, most: number): (i: number) => number[] {
  const count = places.length / 2;
  const side = boxOf(places).side / Math.sqrt(count);
  const cells = new Map<number, number[]>();
  const cellOf = (value: number) => Math.floor(value / (side * 2));
  const key = (column: number, row: number) => column * 1_000_003 + row;
  for (let i = 0; i < count; i++) {
    const at = key(cellOf(places[i * 2] ?? 0), cellOf(places[i * 2 + 1] ?? 0));
    const cell = cells.get(at);
    if (cell) cell.push(i);
    else cells.set(at, [i]);
  }
  return (i) => {
    const x = places[i * 2] ?? 0;
    const y = places[i * 2 + 1] ?? 0;
    const distance = (other: number) =>
      Math.hypot((places[other * 2] ?? 0) - x, (places[other * 2 + 1] ?? 0) - y);
    const found: { other: number; away: number }[] = [];
    // Ring by ring, until so many lie within what has been looked at.
    for (let ring = 0; ring < 400; ring++) {
      for (let column = cellOf(x) - ring; column <= cellOf(x) + ring; column++) {
        const edge = Math.abs(column - cellOf(x)) === ring;
        for (let row = cellOf(y) - ring; row <= cellOf(y) + ring; row += edge || ring === 0 ? 1 : ring * 2) {
          for (const other of cells.get(key(column, row)) ?? [])
            if (other !== i) found.push({ other, away: distance(other) });
        }
      }
      const sure = found.filter(({ away }) => away <= ring * side * 2).length;
      if (sure >= Math.min(most, count - 1)) break;
    }
    return found
      .sort((a, b) => a.away - b.away || a.other - b.other)
      .slice(0, most)
      .map(({ other }) => other);
  };
}

function crossingsOf(links: readonly (readonly [number, number])[], places: Float64Array): number {
  const random = seededRandom(11);
  const side = (p: number, q: number, r: number): number => {
    const [px = 0, py = 0] = [places[p * 2], places[p * 2 + 1]];
    return (
      ((places[q * 2] ?? 0) - px) * ((places[r * 2 + 1] ?? 0) - py) -
      ((places[q * 2 + 1] ?? 0) - py) * ((places[r * 2] ?? 0) - px)
    );
  };
  let crossed = 0;
  for (let pair = 0; pair < PAIRS; pair++) {
    const [a = 0, b = 0] = links[Math.floor(random() * links.length)] ?? [];
    const [c = 0, d = 0] = links[Math.floor(random() * links.length)] ?? [];
    if (a === c || a === d || b === c || b === d) continue;
    if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossed++;
  }
  return crossed / PAIRS;
}

function overlapsOf(places: Float64Array): number {
  const { area } = boxOf(places);
  const count = places.length / 2;
  const apart = 2 * Math.sqrt((0.06 * area) / (count * Math.PI));
  const indices = Array.from({ length: count }, (_, i) => i);
  const tree = quadtree(
    indices,
    (i) => places[i * 2] ?? 0,
    (i) => places[i * 2 + 1] ?? 0,
  );
  let overlaps = 0;
  for (const i of indices) {
    const x = places[i * 2] ?? 0;
    const y = places[i * 2 + 1] ?? 0;
    tree.visit((node, left, top, right, bottom) => {
      if (left > x + apart || right < x - apart || top > y + apart || bottom < y - apart) return true;
      for (let leaf = node.length ? undefined : node; leaf; leaf = leaf.next) {
        const other = leaf.data;
        if (other > i && Math.hypot((places[other * 2] ?? 0) - x, (places[other * 2 + 1] ?? 0) - y) < apart)
          overlaps++;
      }
      return false;
    });
  }
  return overlaps;
}

/** Of the middle 98 % of the places: its area, and the side of a square that is as large. */
function boxOf(places: Float64Array): { area: number; side: number } {
  const spread = (offset: number): number => {
    const values = places.filter((_, i) => i % 2 === offset).sort();
    const at = (share: number) => values[Math.floor((values.length - 1) * share)] ?? 0;
    return at(0.99) - at(0.01);
  };
  const area = spread(0) * spread(1);
  return { area, side: Math.sqrt(area) };
}
