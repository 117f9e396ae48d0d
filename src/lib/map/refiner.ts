/**
 * Names and phrases that had to wait are decided while nothing else is to be done, a few at a time. What is decided
 * for closer zooms only changes no picture, and asks for none.
 */
import type { Scene } from './scene.ts';

const WAIT_MS = 24;
const STEP_MS = 7;
const COUNT = 20;

export interface Refiner {
  begin(scene: Scene): void;
  stop(): void;
}

/** `busy`: true while frames come first. `decided`: something shows from this step of zoom on that did not before. */
export function createRefiner(busy: () => boolean, decided: (level: number) => void): Refiner {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let current: Scene | null = null;

  function work(): void {
    const scene = current;
    if (!scene) return;
    const began = performance.now();
    let done = false;
    let level = Infinity;
    while (!busy() && !done && performance.now() - began < STEP_MS) {
      const step = scene.refine(COUNT);
      done = step.done;
      level = Math.min(level, step.level);
    }
    if (level < Infinity) decided(level);
    if (!done) waiting = setTimeout(work, WAIT_MS);
  }

  return {
    begin(scene) {
      clearTimeout(waiting);
      current = scene;
      waiting = setTimeout(work, WAIT_MS);
    },
    stop() {
      clearTimeout(waiting);
      current = null;
    },
  };
}
