import { expect, it } from 'vitest';
import { layoutGraph } from './index.ts';
import { footprintOf } from './footprint.ts';
import { countOverlaps } from './spread.ts';

const nodes = Array.from({ length: 4000 }, (_, i) => ({
  id: String(i),
  label: `concept ${'o'.repeat(i % 9)}`,
  importance: (i % 10) / 10,
  kind: 'concept',
}));

it.each([
  ['without links', [{ source: '0', target: '1', weight: 1, relation: 'is-a' }]],
  [
    'in chains',
    nodes.flatMap(({ id }, i) =>
      i % 7 === 0 ? [] : [{ source: id, target: String(i - 1), weight: 1, relation: 'is-a' }],
    ),
  ],
])('gives each of thousands of concepts %s room of its own', (_, links) => {
  const placed = layoutGraph({ nodes, links });
  const boxes = nodes.map(({ id, label, importance }) => ({
    x: placed.get(id)?.x ?? 0,
    y: placed.get(id)?.y ?? 0,
    ...footprintOf(label, importance),
    yields: 1,
  }));
  // Places are rounded to tenths.
  expect(countOverlaps(boxes, 0.2)).toBe(0);
});
