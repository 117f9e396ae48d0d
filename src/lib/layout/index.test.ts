import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footprintOf } from './footprint.ts';
import { layoutGraph } from './index.ts';
import type { LayoutInput, LayoutLink, LayoutNode, Placed } from './index.ts';
import { plantGraph } from './planted-graph.ts';
import { countOverlaps } from './spread.ts';

const graph = plantGraph({ nodes: 300, links: 700, communities: 8, seed: 7 });

function boxesOf(nodes: readonly LayoutNode[], placed: ReadonlyMap<string, Placed>) {
  return nodes.map((node) => {
    const { x = 0, y = 0 } = placed.get(node.id) ?? {};
    return { x, y, ...footprintOf(node.label, node.importance), yields: 1 };
  });
}

function withPast(nodes: readonly LayoutNode[], placed: ReadonlyMap<string, Placed>): LayoutNode[] {
  return nodes.map(({ id, label, importance, kind }) => {
    const past = placed.get(id);
    return { id, label, importance, kind, ...(past && { x: past.x, y: past.y, former: past.region }) };
  });
}

/** How far each went, shortest first. */
function shiftsOf(before: readonly LayoutNode[], after: ReadonlyMap<string, Placed>): number[] {
  return before
    .flatMap(({ id, x = 0, y = 0 }) => {
      const now = after.get(id);
      return now ? [Math.hypot(now.x - x, now.y - y)] : [];
    })
    .sort((a, b) => a - b);
}

/** The graph with a clique of so many new concepts that one link holds. */
function grownBy(count: number): LayoutInput {
  const ids = Array.from({ length: count }, (_, i) => `new ${String(i)}`);
  const tie = (source: string, target: string) => ({ source, target, weight: 1, relation: 'uses' });
  return {
    nodes: [
      ...withPast(graph.nodes, placed),
      ...ids.map((id) => ({ id, label: `Idea ${id}`, importance: 0.2, kind: 'concept' })),
    ],
    links: [
      ...graph.links,
      ...ids.flatMap((a, i) => ids.slice(i + 1).map((b) => tie(a, b))),
      tie('new 0', 'n3'),
    ],
  };
}

const placed = layoutGraph(graph);

describe('layoutGraph', () => {
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
    const known = withPast(graph.nodes, placed);
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
    const shifts = shiftsOf(known.slice(6), found);
    expect(shifts[Math.floor(shifts.length / 2)]).toBe(0);
    expect(shifts[Math.floor(shifts.length * 0.95)]).toBeLessThan(60);
    expect(countOverlaps(boxesOf(nodes, found), 0.15)).toBe(0);
    const beside = found.get('n20');
    const fresh = found.get('new-1');
    expect(fresh?.region).toBe(beside?.region);
    expect(Math.hypot((beside?.x ?? 0) - (fresh?.x ?? 0), (beside?.y ?? 0) - (fresh?.y ?? 0))).toBeLessThan(
      400,
    );
  });

  it('leaves a map as it is when nothing changed', () => {
    const found = layoutGraph({ nodes: withPast(graph.nodes, placed), links: graph.links });
    expect([...found]).toEqual([...placed]);
  });

  it('is at rest after any small change: given back, it stays; nothing overlaps; most has not moved', () => {
    const small = plantGraph({ nodes: 120, links: 260, communities: 5, seed: 2 });
    const before = layoutGraph(small);
    const change = fc.record({
      gone: fc.uniqueArray(fc.integer({ min: 0, max: 119 }), { maxLength: 12 }),
      come: fc.array(
        fc.record({
          label: fc.string({ minLength: 1, maxLength: 40 }),
          importance: fc.double({ min: 0, max: 1, noNaN: true }),
          beside: fc.array(fc.integer({ min: 0, max: 119 }), { maxLength: 3 }),
        }),
        { maxLength: 10 },
      ),
      grown: fc.array(fc.integer({ min: 0, max: 119 }), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(change, ({ gone, come, grown }) => {
        const rest = withPast(small.nodes, before).filter((_, i) => !gone.includes(i));
        const nodes: LayoutNode[] = [
          ...rest.map((node, i) => (grown.includes(i) ? { ...node, importance: 1 } : node)),
          ...come.map(({ label, importance }, i) => ({
            id: `new ${String(i)}`,
            label,
            importance,
            kind: 'concept',
          })),
        ];
        const links: LayoutLink[] = [
          ...small.links,
          ...come.flatMap(({ beside }, i) =>
            beside.map((other) => ({
              source: `new ${String(i)}`,
              target: `n${String(other)}`,
              weight: 1,
              relation: 'is-a',
            })),
          ),
        ];
        const once = layoutGraph({ nodes, links });
        expect(countOverlaps(boxesOf(nodes, once), 0.15)).toBe(0);
        const shifts = shiftsOf(rest, once);
        expect(shifts[Math.floor(shifts.length / 2)]).toBeLessThan(30);
        const twice = layoutGraph({ nodes: withPast(nodes, once), links });
        expect([...twice]).toEqual([...once]);
      }),
      { numRuns: 60 },
    );
  });

  it('puts a new land of concepts beside what it is tied to, and moves nothing for it', () => {
    const found = layoutGraph(grownBy(12));
    const regions = new Set(Array.from({ length: 12 }, (_, i) => found.get(`new ${String(i)}`)?.region));
    expect(regions.size).toBe(1);
    expect([...placed.values()].some(({ region }) => regions.has(region))).toBe(false);
    expect(shiftsOf(withPast(graph.nodes, placed), found).at(-1)).toBe(0);
    expect(countOverlaps(boxesOf(grownBy(12).nodes, found), 0.15)).toBe(0);
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
