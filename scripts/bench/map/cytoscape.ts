/** Cytoscape with preset places, haystack edges and labels down to 12 px. */
import cytoscape from 'cytoscape';
import { FONT, radiusOf } from './contestant.ts';
import type { Mount } from './contestant.ts';

export const mount: Mount = (root, { concepts, relations }) => {
  const { clientWidth: width, clientHeight: height } = root;
  const graph = cytoscape({
    container: root,
    layout: { name: 'preset' },
    elements: [
      ...concepts.id.map((id, i) => ({
        data: { id, label: concepts.label[i] ?? '', size: radiusOf(concepts.importance[i] ?? 0) * 2 },
        position: { x: concepts.x[i] ?? 0, y: concepts.y[i] ?? 0 },
      })),
      ...relations.subject.map((subject, i) => ({
        data: {
          id: `r${String(i)}`,
          source: concepts.id[subject] ?? '',
          target: concepts.id[relations.object[i] ?? 0] ?? '',
        },
      })),
    ],
    style: [
      {
        selector: 'node',
        style: {
          label: 'data(label)',
          width: 'data(size)',
          height: 'data(size)',
          'font-family': FONT,
          'font-size': 12,
          'min-zoomed-font-size': 12,
          'background-color': '#0b5cad',
        },
      },
      { selector: 'edge', style: { width: 1, 'line-color': '#bdb6a6', 'curve-style': 'haystack' } },
    ],
  });
  return {
    look: ({ x, y, k }) => graph.viewport({ zoom: k, pan: { x: width / 2 - x * k, y: height / 2 - y * k } }),
    draw: () => graph.renderer().render({}),
    pick(px, py) {
      const { x, y } = graph.pan();
      const k = graph.zoom();
      return graph.renderer().findNearestElement((px - x) / k, (py - y) / k, true, false);
    },
  };
};
