/**
 * The keyboard's way through the map: from a concept to the linked one that lies in a direction, and through its links
 * in reading order.
 */
import { forLinesOf, ROLE } from './scene.ts';
import type { Scene } from './scene.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const HEADING: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** The linked thing that lies best in a direction: within 75° of it, near before far, straight before aslant. */
export function stepTowards(scene: Scene, from: number, direction: Direction): number | null {
  const [hx, hy] = HEADING[direction];
  let best: number | null = null;
  let least = Infinity;
  forLinesOf(scene.lines, from, (_line, other) => {
    const dx = (scene.x[other] ?? 0) - (scene.x[from] ?? 0);
    const dy = (scene.y[other] ?? 0) - (scene.y[from] ?? 0);
    const distance = Math.hypot(dx, dy);
    const along = distance === 0 ? 0 : (dx * hx + dy * hy) / distance;
    if (along < 0.26) return undefined;
    const cost = distance * (1 + 2.2 * (1 - along));
    if (cost < least || (cost === least && other < (best ?? Infinity))) {
      least = cost;
      best = other;
    }
    return undefined;
  });
  return best;
}

/** Lines of a thing in reading order: as the clock goes from the top. */
export function linesInOrder(scene: Scene, from: number): { line: number; other: number }[] {
  const found: { line: number; other: number; turn: number }[] = [];
  forLinesOf(scene.lines, from, (line, other) => {
    const dx = (scene.x[other] ?? 0) - (scene.x[from] ?? 0);
    const dy = (scene.y[other] ?? 0) - (scene.y[from] ?? 0);
    found.push({ line, other, turn: (Math.atan2(dx, -dy) + Math.PI * 2) % (Math.PI * 2) });
    return undefined;
  });
  return found
    .sort((a, b) => a.turn - b.turn || a.other - b.other)
    .map(({ line, other }) => ({ line, other }));
}

/** Where a walk begins: at the focus of the lens, else at the most important thing. */
export function startOfWalk(scene: Scene): number | null {
  for (const thing of scene.order) if (scene.role[thing] === ROLE.focus) return thing;
  return scene.order[0] ?? null;
}
