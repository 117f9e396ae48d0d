/** Sigma 3 with its own labels and line program. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { boundsOf } from '#lib/map/camera.ts';
import { FONT, radiusOf } from './contestant.ts';
import type { Mount } from './contestant.ts';

export const mount: Mount = (root, { concepts, relations }) => {
  const graph = new Graph({ multi: true });
  const places = concepts.id.map((_, i) => ({ x: concepts.x[i] ?? 0, y: -(concepts.y[i] ?? 0) }));
  concepts.id.forEach((id, i) => {
    const size = radiusOf(concepts.importance[i] ?? 0) / 2;
    graph.addNode(id, { ...places[i], size, label: concepts.label[i], color: '#0b5cad' });
  });
  relations.subject.forEach((subject, i) => {
    graph.addEdge(concepts.id[subject] ?? '', concepts.id[relations.object[i] ?? 0] ?? '', {
      size: 1,
      color: '#bdb6a6',
    });
  });
  const sigma = new Sigma(graph, root, {
    labelFont: FONT,
    labelSize: 12,
    labelRenderedSizeThreshold: 0,
    minCameraRatio: 0.0001,
  });
  const box = boundsOf(places) ?? { left: 0, right: 1, top: 0, bottom: 1 };
  const extent = Math.max(box.right - box.left, box.bottom - box.top);
  const a = sigma.graphToViewport({ x: box.left, y: box.top });
  const b = sigma.graphToViewport({ x: box.right, y: box.top });
  const whole = (b.x - a.x) / (box.right - box.left);
  return {
    look({ x, y, k }) {
      sigma.getCamera().setState({
        x: 0.5 + (x - (box.left + box.right) / 2) / extent,
        y: 0.5 + (-y - (box.top + box.bottom) / 2) / extent,
        ratio: whole / k,
      });
    },
    draw: () => sigma.refresh({ skipIndexation: true, schedule: false }),
    pick: (x, y) => sigma.getNodeAtPosition({ x, y }),
  };
};
