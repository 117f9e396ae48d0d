/** vis-network without physics, straight edges. */
import { Network } from 'vis-network';
import { FONT, radiusOf } from './contestant.ts';
import type { Mount } from './contestant.ts';

export const mount: Mount = (root, { concepts, relations }) => {
  const network = new Network(
    root,
    {
      nodes: concepts.id.map((id, i) => ({
        id,
        label: concepts.label[i] ?? '',
        x: concepts.x[i] ?? 0,
        y: concepts.y[i] ?? 0,
        size: radiusOf(concepts.importance[i] ?? 0),
      })),
      edges: relations.subject.map((subject, i) => ({
        from: concepts.id[subject] ?? '',
        to: concepts.id[relations.object[i] ?? 0] ?? '',
      })),
    },
    {
      physics: false,
      layout: { improvedLayout: false },
      nodes: { shape: 'dot', font: { size: 12, face: FONT } },
      edges: { smooth: false, width: 1 },
    },
  );
  return {
    look: ({ x, y, k }) => network.moveTo({ position: { x, y }, scale: k, animation: false }),
    draw: () => network.redraw(),
    pick: (x, y) => network.getNodeAt({ x, y }),
  };
};
