/** force-graph with its forces at rest, and labels of the most important nodes in view drawn by hand, as it has none. */
import ForceGraph from 'force-graph';
import { FONT, radiusOf } from './contestant.ts';
import type { Mount } from './contestant.ts';

/** As many as have room, roughly. */
const LABELS = 140;

export const mount: Mount = (root, { concepts, relations }) => {
  const nodes = concepts.id.map((id, i) => ({
    id,
    x: concepts.x[i] ?? 0,
    y: concepts.y[i] ?? 0,
    val: radiusOf(concepts.importance[i] ?? 0) ** 2 / 16,
    label: concepts.label[i] ?? '',
    importance: concepts.importance[i] ?? 0,
  }));
  const links = relations.subject.map((subject, i) => ({
    source: (concepts.id[subject] ?? '') as unknown,
    target: concepts.id[relations.object[i] ?? 0] ?? '',
  }));
  const ranked = [...nodes].sort((a, b) => b.importance - a.importance);
  const { clientWidth: width, clientHeight: height } = root;
  let camera = { x: 0, y: 0, k: 1 };
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const graph = new ForceGraph(root)
    .width(width)
    .height(height)
    .cooldownTicks(0)
    .autoPauseRedraw(false)
    .minZoom(0.0001)
    .maxZoom(100)
    .onRenderFramePost((pen, scale) => {
      // It puts objects in place of the ids when it takes the links in.
      if (typeof links[0]?.source === 'object') isReady();
      pen.font = `${String(12 / scale)}px ${FONT}`;
      pen.textAlign = 'center';
      let left = LABELS;
      for (const { x, y, label } of ranked) {
        if (Math.abs(x - camera.x) * scale > width / 2 || Math.abs(y - camera.y) * scale > height / 2)
          continue;
        pen.fillText(label, x, y + 14 / scale);
        if (--left === 0) break;
      }
    })
    .graphData({ nodes, links });
  return {
    ready,
    look(next) {
      camera = next;
      graph.zoom(next.k).centerAt(next.x, next.y);
    },
    draw: () => graph.pauseAnimation().resumeAnimation(),
  };
};
