/** What runs in the page that waits for a first picture: mounts one renderer and draws, to the last pixel. */
import type { MapData } from '#lib/map/map-data.ts';
import { cameraPath } from './camera-path.ts';
import type { Mount } from './contestant.ts';
import { touch } from './touch.ts';

/**
 * Out: when all was drawn, ms from the start of the navigation. Who draws in frames of its own is not done by then; that
 * shows on its canvases.
 */
export function run(mount: Mount, data: MapData): number {
  const root = document.createElement('div');
  Object.assign(root.style, { position: 'fixed', inset: '0', overflow: 'hidden' });
  document.body.replaceChildren(root);
  document.body.style.margin = '0';
  const map = mount(root, data);
  const all = cameraPath(data, { width: root.clientWidth, height: root.clientHeight })(0);
  (map.place ?? map.look)(all);
  map.draw();
  touch(root);
  return performance.now();
}
