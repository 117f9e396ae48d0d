import { describe, expect, it } from 'vitest';
import { footprintOf } from './footprint.ts';
import { layoutGraph } from './index.ts';
import type { LayoutLink, LayoutNode, Placed } from './index.ts';
import { plantGraph } from './planted-graph.ts';
import { countOverlaps } from './spread.ts';

const graph = plantGraph({ nodes: 300, links: 700, communities: 8, seed: 7 });

function boxesOf(nodes: readonly LayoutNode[], placed: ReadonlyMap<string, Placed>) {
  return nodes.map((node) => {
    const { x = 0, y = 0 } = placed.get(node.id) ?? {};
    return { x, y, ...footprintOf(node.label, node.importance), yields: 1 };
  });
}

describe('layoutGraph', () => {
  const placed = layoutGraph(graph);

  it('gives the same places for the same input', () => {
    expect([...layoutGraph(graph)]).toEqual([...placed]);
  });

  it('gives every mark and name its own room at zoom 1', () => {
    // Places are rounded to a tenth.
    expect(countOverlaps(boxesOf(graph.nodes, placed), 0.15)).toBe(0);
  });

  it('keeps regions apart: of the ten nearest of a concept, most are of its region', () => {
    const all = [...placed.values()];
    let same = 0;
    for (const one of all) {
      const near = all
        .filter((other) => other !== one)
        .sort((a, b) => Math.hypot(a.x - one.x, a.y - one.y) - Math.hypot(b.x - one.x, b.y - one.y))
        .slice(0, 10);
      same += near.filter((other) => other.region === one.region).length / 10;
    }
    expect(same / all.length).toBeGreaterThan(0.8);
  });

  it('puts the general above the specific more often than not', () => {
    const upward = graph.links.filter(({ relation }) => relation === 'is-a' || relation === 'part-of');
    const inside = upward.filter(
      ({ source, target }) => placed.get(source)?.region === placed.get(target)?.region,
    );
    const above = inside.filter(
      ({ source, target }) => (placed.get(target)?.y ?? 0) < (placed.get(source)?.y ?? 0),
    );
    expect(above.length / inside.length).toBeGreaterThan(0.65);
  });

  it('is compact: boxes fill at least a quarter of the whole', () => {
    const boxes = boxesOf(graph.nodes, placed);
    const width = Math.max(...boxes.map((b) => b.x + b.half)) - Math.min(...boxes.map((b) => b.x - b.half));
    const height =
      Math.max(...boxes.map((b) => b.y + b.below)) - Math.min(...boxes.map((b) => b.y - b.above));
    const filled = boxes.reduce((sum, box) => sum + box.half * 2 * (box.above + box.below), 0);
    expect(filled / (width * height)).toBeGreaterThan(0.25);
  });

  it('uses the regions that it is given', () => {
    const nodes = graph.nodes.map((node) => ({ ...node, region: node.planted % 2 === 0 ? 'even' : 'odd' }));
    const found = layoutGraph({ nodes, links: graph.links });
    expect(nodes.every((node) => found.get(node.id)?.region === node.region)).toBe(true);
  });

  it('keeps former places when a few concepts come and go', () => {
    const known = graph.nodes.map((node) => ({ ...node, ...placed.get(node.id) }));
    const nodes: LayoutNode[] = [
      ...known.slice(6),
      { id: 'new-1', label: 'a new idea', importance: 0.2, kind: 'concept' },
      { id: 'new-2', label: 'a newer idea', importance: 0.1, kind: 'concept' },
    ];
    const links: LayoutLink[] = [
      ...graph.links,
      { source: 'new-1', target: 'n20', weight: 1, relation: 'uses' },
      { source: 'new-2', target: 'new-1', weight: 1, relation: 'uses' },
    ];
    const found = layoutGraph({ nodes, links });
    const shifts = known
      .slice(6)
      .map(({ id, x = 0, y = 0 }) => Math.hypot((found.get(id)?.x ?? 0) - x, (found.get(id)?.y ?? 0) - y))
      .sort((a, b) => a - b);
    expect(shifts[Math.floor(shifts.length / 2)]).toBeLessThan(1);
    expect(shifts[Math.floor(shifts.length * 0.95)]).toBeLessThan(60);
    expect(countOverlaps(boxesOf(nodes, found), 0.15)).toBe(0);
    const beside = found.get('n20');
    const fresh = found.get('new-1');
    expect(Math.hypot((beside?.x ?? 0) - (fresh?.x ?? 0), (beside?.y ?? 0) - (fresh?.y ?? 0))).toBeLessThan(
      400,
    );
  });

  it.each([
    ['nothing', [], []],
    ['one concept', [{ id: 'a', label: 'a', importance: 1, kind: 'concept' }], []],
    [
      'ids that are names of object members, links to nowhere and to oneself',
      [
        { id: '__proto__', label: 'one', importance: 1, kind: 'concept' },
        { id: 'constructor', label: 'two', importance: 0, kind: 'concept' },
        { id: '', label: '', importance: 0.5, kind: 'concept' },
      ],
      [
        { source: '__proto__', target: 'constructor', weight: 1, relation: 'uses' },
        { source: '__proto__', target: '__proto__', weight: 1, relation: 'uses' },
        { source: 'nowhere', target: 'constructor', weight: 1, relation: 'uses' },
        { source: '', target: 'constructor', weight: 0, relation: 'uses' },
      ],
    ],
  ] satisfies [string, LayoutNode[], LayoutLink[]][])('takes %s', (_, nodes, links) => {
    const found = layoutGraph({ nodes, links });
    expect([...found.keys()]).toEqual(nodes.map(({ id }) => id));
    for (const { x, y } of found.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it('says how far it is', () => {
    const shares: number[] = [];
    layoutGraph({ ...graph, onprogress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});
