/**
 * What of a scene is in view at a camera: the things to draw, those with names, the lines between them, within the
 * frame's budget. The work depends on the screen, not on the size of the atlas.
 */
import { boundsInView } from './camera.ts';
import type { Bounds, Camera, View } from './camera.ts';
import { levelOfZoom, LEVELS, NEVER, zoomOfLevel } from './levels.ts';
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
/** Between the middle of a mark and its name there is less, px. */
const NAME_AWAY = 30;
/**
 * A window, px²; how many lines it should hold; and how many there are to each that a bare thing may have, those of names
 * with them: too few, and the budget cuts off what lies last, which hangs on the pan.
 */
const WINDOW = 1_200_000;
const LINES_WANTED = 1600;
const LINES_MET = 1.2;
/** An odd number that scatters the numbers of lines (Knuth's multiplicative hashing). */
const SCATTER = 2_654_435_761;

export function sightOf(scene: Scene, camera: Camera, view: View, margin: number, budget = BUDGET): Sight {
  const level = levelOfZoom(camera.k);
  const { left, right, top, bottom } = boundsInView(camera, view, margin);
  const { names } = scene.model;
  const dots: number[] = [];
  const named: number[] = [];
  scene.within({ left, right, top, bottom }, level, (i) => {
    const x = scene.x[i] ?? 0;
    const y = scene.y[i] ?? 0;
    const isIn = x >= left && x <= right && y >= top && y <= bottom;
    if ((scene.names.level[i] ?? NEVER) > level) {
      if (isIn) dots.push(i);
      return;
    }
    // A name may reach into the view before its mark does.
    const concept = scene.concept[i] ?? 0;
    const across = ((names.width[concept] ?? 0) + NAME_AWAY) / camera.k;
    const down = ((names.height[concept] ?? 0) + NAME_AWAY) / camera.k;
    if (isIn || (x >= left - across && x <= right + across && y >= top - down && y <= bottom + down)) {
      named.push(i);
    }
  });
  named.sort((a, b) => worth(scene, a) - worth(scene, b) || b - a);
  let found: readonly number[] | null = null;
  const lines = (): readonly number[] =>
    (found ??= linesOf(scene, level, camera.k, [...named].reverse(), dots, budget.lines));
  return {
    level,
    dots,
    named,
    // Who draws only names need not know them.
    get lines() {
      return lines();
    },
    styled: scene.kind === 'board' || (camera.k >= STYLED_FROM && lines().length <= STYLED_UP_TO),
  };
}

/** By line: the last question in which it was found. */
let asked = new Uint32Array(0);
let question = 0;

/**
 * Lines with an end in view whose other end is drawn at this zoom: first those of the important, then the rest. Far
 * away only the first few of each thing, and only what is near, unless both ends bear their names: hundreds of long
 * lines across the map say nothing; and of too many a share, evenly over the map. Which ones hangs on the zoom alone,
 * never on the pan.
 */
function linesOf(
  scene: Scene,
  level: number,
  k: number,
  named: readonly number[],
  dots: readonly number[],
  most: number,
): number[] {
  const { lines, role, x, y } = scene;
  const found: number[] = [];
  if (asked.length < lines.count) asked = new Uint32Array(lines.count);
  question++;
  const all = scene.kind === 'board' || k >= STYLED_FROM;
  const near2 = Math.min(NEAR, NEAR_PX / k) ** 2;
  const each = Math.max(1, Math.round(LINES_EACH * k));
  const share = (scene.lineShare[level] ?? 1) * 0x1_0000_0000;
  const isNamed = (i: number): boolean => (scene.names.level[i] ?? NEVER) <= level;
  for (const list of [named, dots]) {
    for (const i of list) {
      if (role[i] === ROLE.faint) continue;
      let near = 0;
      for (let at = lines.start[i] ?? 0; at < (lines.start[i + 1] ?? 0); at++) {
        const line = lines.of[at] ?? 0;
        if ((lines.lead[line] ?? -1) < 0) continue;
        const a = lines.a[line] ?? 0;
        const other = a === i ? (lines.b[line] ?? 0) : a;
        if ((scene.dots[other] ?? NEVER) > level && !isNamed(other)) continue;
        if (role[other] === ROLE.faint) continue;
        if (!all && !(list === named && isNamed(other))) {
          if (near >= each) {
            if (list === named) continue;
            break;
          }
          const dx = (x[i] ?? 0) - (x[other] ?? 0);
          const dy = (y[i] ?? 0) - (y[other] ?? 0);
          if (dx * dx + dy * dy > near2) continue;
          near++;
          if (Math.imul(line, SCATTER) >>> 0 > share) continue;
        }
        if (asked[line] === question) continue;
        asked[line] = question;
        found.push(line);
        if (found.length >= most) return found;
      }
    }
  }
  return found;
}

/** Share of the lines between bare dots that is drawn, by step of zoom, so that a window holds about as many as it may. */
export function lineShares(dots: Uint8Array, order: ArrayLike<number>, bounds: Bounds): Float32Array {
  const begin = new Uint32Array(LEVELS);
  for (let at = 0; at < order.length; at++) {
    const level = dots[order[at] ?? 0] ?? 0;
    begin[level] = (begin[level] ?? 0) + 1;
  }
  const area = Math.max(1, bounds.right - bounds.left) * Math.max(1, bounds.bottom - bounds.top);
  let drawn = 0;
  return Float32Array.from({ length: LEVELS }, (_, level) => {
    drawn += begin[level] ?? 0;
    const k = zoomOfLevel(level);
    const inWindow = drawn * Math.min(1, WINDOW / (area * k * k));
    const lines = inWindow * Math.max(1, LINES_EACH * k) * LINES_MET;
    const share = k >= STYLED_FROM ? 1 : Math.min(1, LINES_WANTED / lines);
    // No finer than a first picture holds it, which else shows another line now and then.
    return Math.round(share * 1000) / 1000;
  });
}

function worth(scene: Scene, i: number): number {
  const importance = scene.model.data.concepts.importance[scene.concept[i] ?? 0] ?? 0;
  return importance + 2 * (scene.role[i] ?? 1);
}
