import { describe, expect, it } from 'vitest';
import { findCommunities } from './communities.ts';
import { plantGraph } from './planted-graph.ts';

const tie = (source: number, target: number) => ({ source, target, weight: 1, upward: false });

describe('findCommunities', () => {
  it('finds two cliques that one link joins', () => {
    const ties = [tie(0, 1), tie(1, 2), tie(0, 2), tie(3, 4), tie(4, 5), tie(3, 5), tie(2, 3)];
    expect([...findCommunities(6, ties, { smallest: 2 })]).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('merges what is too small to be a land into what it is tied to', () => {
    const ties = [tie(0, 1), tie(1, 2), tie(2, 3), tie(0, 3), tie(0, 2), tie(4, 0)];
    expect(new Set(findCommunities(5, ties, { smallest: 3 })).size).toBe(1);
  });

  it('puts strays together and numbers by size', () => {
    const ties = [tie(0, 1), tie(1, 2), tie(0, 2)];
    expect([...findCommunities(5, ties, { smallest: 3 })]).toEqual([0, 0, 0, 1, 1]);
  });

  it('gives the same numbers twice, and most planted communities back', () => {
    const { nodes, links } = plantGraph({ nodes: 400, links: 1200, communities: 6, seed: 3 });
    const ties = links.map(({ source, target }) => tie(Number(source.slice(1)), Number(target.slice(1))));
    const found = findCommunities(nodes.length, ties);
    expect([...findCommunities(nodes.length, ties)]).toEqual([...found]);
    // Of two concepts that were planted together, most are found together.
    let together = 0;
    let all = 0;
    for (let a = 0; a < nodes.length; a += 3) {
      for (let b = a + 1; b < nodes.length; b += 7) {
        if (nodes[a]?.planted !== nodes[b]?.planted) continue;
        all++;
        if (found[a] === found[b]) together++;
      }
    }
    expect(together / all).toBeGreaterThan(0.6);
  });
});
