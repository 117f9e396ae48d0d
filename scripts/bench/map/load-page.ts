/** What runs in the page that opens a graph without places: layout in a worker, then the map up to its first picture. */
import { layoutInWorker } from '#lib/layout/layout-in-worker.ts';
import type { PlantedGraph } from '#lib/layout/planted-graph.ts';
import { sampleMap } from '#lib/map/sample-map.ts';
import { cameraPath } from './camera-path.ts';
import type { Mount } from './contestant.ts';
import { touch } from './touch.ts';

/** Milliseconds each. */
export interface LoadFigures {
  /** The graph, from the request to objects. */
  readonly fetch: number;
  readonly layout: number;
  /** How often the worker said how far it is. */
  readonly steps: number;
  /** The longest time without a frame while the worker worked; what it is sent and what it sends is copied in it. */
  readonly stall: number;
  /** From places to the first picture, to the last pixel. */
  readonly picture: number;
}

/** `address`: of the graph; `script`: of the worker. */
export async function run(
  mount: Mount,
  { address, script }: { readonly address: string; readonly script: string },
): Promise<LoadFigures> {
  let began = performance.now();
  const lap = (): number => {
    const now = performance.now();
    const time = now - began;
    began = now;
    return time;
  };
  const graph = (await (await fetch(address)).json()) as PlantedGraph;
  const fetched = lap();
  const watch = watchFrames();
  let steps = 0;
  const placed = await layoutInWorker(new Worker(script), { ...graph, onprogress: () => steps++ });
  const layout = lap();
  const stall = watch.stop();
  began = performance.now();
  const root = document.createElement('div');
  Object.assign(root.style, { position: 'fixed', inset: '0', overflow: 'hidden' });
  document.body.replaceChildren(root);
  const data = sampleMap(graph, placed);
  const map = mount(root, data);
  (map.place ?? map.look)(cameraPath(data, { width: root.clientWidth, height: root.clientHeight })(0));
  map.draw();
  touch(root);
  // Kept, so that its memory can be counted.
  Object.assign(globalThis, { map });
  return { fetch: fetched, layout, steps, stall, picture: lap() };
}

/** The longest time between two frames until it is stopped. */
function watchFrames(): { stop(): number } {
  let longest = 0;
  let last = performance.now();
  let request = requestAnimationFrame(look);
  function look(now: number): void {
    longest = Math.max(longest, now - last);
    last = now;
    request = requestAnimationFrame(look);
  }
  return {
    stop() {
      cancelAnimationFrame(request);
      return Math.max(longest, performance.now() - last);
    },
  };
}
