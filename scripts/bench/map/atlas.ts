/** Our own map: the painter that the stage drives, with every name decided, so that a frame has all its work. */
import { atlasLens } from '#lib/lens/atlas-lens.ts';
import { NO_FILTER } from '#lib/map/legend.ts';
import { hitThing } from '#lib/map/hit.ts';
import { makeScene } from '#lib/map/make-scene.ts';
import { readMap } from '#lib/map/map-model.ts';
import { createPainter } from '#lib/map/painter.ts';
import type { PaintInput } from '#lib/map/painter.ts';
import { readTheme } from '#lib/map/theme.ts';
import type { Mount } from './contestant.ts';

export const mount: Mount = (root, data) => {
  const view = { width: root.clientWidth, height: root.clientHeight };
  const scene = makeScene({
    model: readMap(data),
    // As the others, it shows all there is.
    filter: { ...NO_FILTER, possible: true },
    lens: atlasLens(),
    room: view,
  });
  const painter = createPainter(root);
  painter.resize(view, devicePixelRatio);
  const input = {
    scene,
    view,
    theme: readTheme(root),
    stateOf: () => ({}),
    thing: null,
    line: null,
    frame: null,
  };
  let now: PaintInput = { ...input, camera: { x: 0, y: 0, k: 1 }, moving: false };
  return {
    settle() {
      while (!scene.refine(500).done);
    },
    look(camera) {
      now = { ...input, camera, moving: true };
      painter.paint(now);
    },
    place(camera) {
      now = { ...input, camera, moving: false };
    },
    draw() {
      painter.spoil();
      while (painter.paint({ ...now, moving: false }));
    },
    pick: (x, y) =>
      hitThing({ scene, camera: now.camera, view, named: painter.sight().named }, { x, y }, false),
  };
};
