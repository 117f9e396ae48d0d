/** What runs in the page: mounts one renderer, moves its camera and takes the times, ms. */
import type { MapData } from '#lib/map/map-data.ts';
import { cameraPath } from './camera-path.ts';
import type { Mount, Mounted } from './contestant.ts';
import { touch } from './touch.ts';

export interface PageFigures {
  /** From data in memory to the first picture. */
  readonly first: number;
  /** Of the scripted movement: frames a second; the median and the 95th percentile between two. */
  readonly rate: number;
  readonly usual: number;
  readonly slow: number;
  /** Frames of the movement a second where no screen holds them back. */
  readonly free: number;
  /** Median of whole pictures along the same way, drawn to the last pixel. */
  readonly draw: number;
  /** Mean of asking what is at a point; null where a renderer cannot be asked. */
  readonly pick: number | null;
}

/**
 * What the benchmark outside is told as soon as it is known; when it lets the page have all of the processor, for what
 * is not timed; and when it takes the processor's time.
 */
declare function tell(figures: Partial<PageFigures>): Promise<void>;
declare function hurry(on: boolean): Promise<void>;
declare function beforeMove(): Promise<void>;
declare function afterMove(frames: number): Promise<void>;

const MOVE_MS = 3_000;
const DRAWS = 15;
const PICKS = 200;
/** No more draws or picks once they have taken so long. */
const ENOUGH_MS = 2_500;

/** `free`: the movement alone, in a browser that gives as many frames as are drawn. */
export async function run(mount: Mount, data: MapData, free = false): Promise<void> {
  await nextFrame();
  const began = performance.now();
  const { map, root, way } = await putOn(mount, data);
  await tell({ first: performance.now() - began });
  const place = map.place ?? map.look;
  if (map.settle) {
    await hurry(true);
    map.settle();
    await hurry(false);
  }
  for (let i = 0; i < 3; i++) await nextFrame();
  await beforeMove();
  const intervals = await move((share) => map.look(way(share)));
  await afterMove(intervals.length);
  const rate = (1000 * intervals.length) / sum(intervals);
  if (free) return tell({ free: rate });
  await tell({
    rate,
    usual: at(intervals, 0.5),
    slow: at(intervals, 0.95),
  });
  const draws: number[] = [];
  for (let i = 0; i < DRAWS && (sum(draws) < ENOUGH_MS || draws.length < 3); i++) {
    // Not one after the other on the way, so that those that are left out are from all along it.
    place(way((((i * 4) % DRAWS) + 0.5) / DRAWS));
    const start = performance.now();
    map.draw();
    touch(root);
    draws.push(performance.now() - start);
  }
  const view = { width: root.clientWidth, height: root.clientHeight };
  await tell({ draw: at(draws, 0.5), pick: map.pick ? pickTime(map.pick, view) : null });
}

async function putOn(mount: Mount, data: MapData) {
  const root = document.createElement('div');
  Object.assign(root.style, { position: 'fixed', inset: '0', overflow: 'hidden' });
  document.body.append(root);
  const way = cameraPath(data, { width: root.clientWidth, height: root.clientHeight });
  const map: Mounted = mount(root, data);
  // Kept, so that its memory can be counted.
  Object.assign(globalThis, { map });
  (map.place ?? map.look)(way(0));
  await map.ready;
  map.draw();
  touch(root);
  return { map, root, way };
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
  while (done < PICKS && performance.now() - start < ENOUGH_MS) {
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
