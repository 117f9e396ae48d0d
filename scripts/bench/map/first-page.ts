/** What runs in the page that waits for a first picture: mounts one renderer and draws, to the last pixel. */
import type { MapData } from '#lib/map/map-data.ts';
import type { Mount } from './contestant.ts';
import { touch } from './touch.ts';

/** Out: when all was drawn, ms from the start of the navigation. */
export function run(mount: Mount, data: MapData): number {
  const root = document.createElement('div');
  Object.assign(root.style, { position: 'fixed', inset: '0', overflow: 'hidden' });
  document.body.replaceChildren(root);
  mount(root, data).draw();
  touch(root);
  return performance.now();
}
