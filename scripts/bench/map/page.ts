/** What runs in the page: mounts one renderer, moves its camera and takes the times, ms. */
import type { MapData } from '#lib/map/map-data.ts';
import { cameraPath } from './camera-path.ts';
import type { Mount } from './contestant.ts';
import { touch } from './touch.ts';

export interface PageFigures {
  /** From data in memory to the first picture. */
  readonly first: number;
  /** Of the scripted movement: frames a second, and the 95th percentile between two. */
  readonly rate: number;
  readonly slow: number;
  /** Median of whole pictures along the same way, drawn to the last pixel. */
  readonly draw: number;
  /** Median of asking what is at a point; null where a renderer cannot be asked. */
  readonly pick: number | null;
}

const MOVE_MS = 3_000;
const DRAWS = 9;
const PICKS = 200;
/** No more draws once they have taken so long. */
const DRAWS_MS = 4_000;

export async function run(mount: Mount, data: MapData): Promise<PageFigures> {
  const root = document.createElement('div');
  Object.assign(root.style, { position: 'fixed', inset: '0', overflow: 'hidden' });
  document.body.replaceChildren(root);
  document.body.style.margin = '0';
  const view = { width: root.clientWidth, height: root.clientHeight };
  const way = cameraPath(data, view);
  await nextFrame();
  const began = performance.now();
  const map = mount(root, data);
  // Kept, so that its memory can be counted.
  Object.assign(globalThis, { map });
  const place = map.place ?? map.look;
  place(way(0));
  map.draw();
  touch(root);
  const first = performance.now() - began;
  map.settle?.();
  for (let i = 0; i < 3; i++) await nextFrame();
  const intervals = await move((share) => map.look(way(share)));
  const draws: number[] = [];
  for (let i = 0; i < DRAWS && (sum(draws) < DRAWS_MS || draws.length < 3); i++) {
    place(way((i + 0.5) / DRAWS));
    const start = performance.now();
    map.draw();
    touch(root);
    draws.push(performance.now() - start);
  }
  return {
    first,
    rate: (1000 * intervals.length) / sum(intervals),
    slow: at(intervals, 0.95),
    draw: at(draws, 0.5),
    pick: map.pick ? pickTime(map.pick, view) : null,
  };
}

async function move(look: (share: number) => void): Promise<number[]> {
  const intervals: number[] = [];
  const start = await nextFrame();
  let last = start;
  do {
    look((last - start) / MOVE_MS);
    const now = await nextFrame();
    intervals.push(now - last);
    last = now;
  } while (last - start < MOVE_MS);
  return intervals;
}

function pickTime(pick: (x: number, y: number) => unknown, view: { width: number; height: number }): number {
  const start = performance.now();
  let done = 0;
  while (done < PICKS && performance.now() - start < DRAWS_MS) {
    pick(((done * 97) % 100) * 0.01 * view.width, ((done * 61) % 100) * 0.01 * view.height);
    done++;
  }
  return (performance.now() - start) / done;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

function at(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
