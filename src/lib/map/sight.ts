/**
 * What of a scene is in view at a camera: the things to draw, those with names, the lines between them, within the
 * frame's budget. The work depends on the screen, not on the size of the atlas.
 */
import { boundsInView } from './camera.ts';
import type { Camera, View } from './camera.ts';
import { levelOfZoom } from './levels.ts';
import { ROLE } from './scene.ts';
import type { Scene } from './scene.ts';

export interface Sight {
  readonly level: number;
  /** Things in view that are drawn without a name. */
  readonly dots: readonly number[];
  /** Things in view whose names show, the least important first, so that the others are drawn over them. */
  readonly named: readonly number[];
  readonly lines: readonly number[];
  /** True where each line is drawn in its own style, over the lands; else all are hairlines. */
  readonly styled: boolean;
}

export interface Budget {
  readonly lines: number;
}

export const BUDGET: Budget = { lines: 2400 };
/** From this zoom on lines show their styles, unless there are too many in view. */
const STYLED_FROM = 0.9;
const STYLED_UP_TO = 420;
/** Further away a thing has so many lines to things near it at zoom 1, fewer with the distance; near: world units, px. */
const LINES_EACH = 12;
const NEAR = 1300;
const NEAR_PX = 300;

export function sightOf(scene: Scene, camera: Camera, view: View, margin: number, budget = BUDGET): Sight {
  const level = levelOfZoom(camera.k);
  const bounds = boundsInView(camera, view, margin);
  const dots: number[] = [];
  const named: number[] = [];
  const inView = (i: number): boolean => {
    const x = scene.x[i] ?? 0;
    const y = scene.y[i] ?? 0;
    return x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom;
  };
  const isNamed = (i: number): boolean => (scene.names.level[i] ?? 255) <= level;
  scene.grid.within(bounds, (i) => {
    if (!inView(i)) return true;
    if (isNamed(i)) named.push(i);
    else if ((scene.dots[i] ?? 0) <= level) dots.push(i);
    return true;
  });
  named.sort((a, b) => worth(scene, a) - worth(scene, b) || b - a);
  const lines = linesOf(scene, level, camera.k, [...named].reverse(), dots, budget.lines);
  const styled = scene.kind === 'board' || (camera.k >= STYLED_FROM && lines.length <= STYLED_UP_TO);
  return { level, dots, named, lines, styled };
}

/**
 * Lines with an end in view whose other end is drawn at this zoom: first those of the important, then the rest. Far
 * away only the first few of each thing, and only what is near, unless both ends bear their names: hundreds of long
 * lines across the map say nothing. Which ones hangs on the zoom alone, never on the pan.
 */
function linesOf(
  scene: Scene,
  level: number,
  k: number,
  named: readonly number[],
  dots: readonly number[],
  most: number,
): number[] {
  const found: number[] = [];
  const seen = new Set<number>();
  const all = scene.kind === 'board' || k >= STYLED_FROM;
  const near2 = Math.min(NEAR, NEAR_PX / k) ** 2;
  const each = Math.max(1, Math.round(LINES_EACH * k));
  const isNamed = (i: number): boolean => (scene.names.level[i] ?? 255) <= level;
  for (const list of [named, dots]) {
    for (const i of list) {
      let near = 0;
      for (let at = scene.lines.start[i] ?? 0; at < (scene.lines.start[i + 1] ?? 0); at++) {
        const line = scene.lines.of[at] ?? 0;
        if ((scene.lines.lead[line] ?? -1) < 0 || seen.has(line)) continue;
        const a = scene.lines.a[line] ?? 0;
        const other = a === i ? (scene.lines.b[line] ?? 0) : a;
        if ((scene.dots[other] ?? 255) > level && !isNamed(other)) continue;
        if (scene.role[i] === ROLE.faint || scene.role[other] === ROLE.faint) continue;
        if (!all && !(isNamed(i) && isNamed(other))) {
          const dx = (scene.x[i] ?? 0) - (scene.x[other] ?? 0);
          const dy = (scene.y[i] ?? 0) - (scene.y[other] ?? 0);
          if (dx * dx + dy * dy > near2 || near >= each) continue;
          near++;
        }
        seen.add(line);
        found.push(line);
        if (found.length >= most) return found;
      }
    }
  }
  return found;
}

function worth(scene: Scene, i: number): number {
  const importance = scene.model.data.concepts.importance[scene.concept[i] ?? 0] ?? 0;
  return importance + 2 * (scene.role[i] ?? 1);
}
