/**
 * What lies below the names: lands, far lines, bare dots. Painted step by step, so that a slow machine can spread one
 * picture over several frames while the last one is moved along; a fast one runs all steps in one frame.
 */
import { FAMILY_IDS, familyOf } from '#lib/graph/vocabulary.ts';
import { boundsInView, toScreen } from './camera.ts';
import type { Camera, View } from './camera.ts';
import type { Ground } from './grounds.ts';
import { coveredDots } from './cover.ts';
import { dotRadius } from './measures.ts';
import type { Pen } from './pen.ts';
import { ROLE } from './scene.ts';
import type { Scene } from './scene.ts';
import { traceShape } from './shapes.ts';
import type { Sight } from './sight.ts';
import type { Theme } from './theme.ts';

/** Lines shorter than this stand out a little, longer than the other step back, px. */
const NEAR = 140;
const FAR = 420;
const LINES_A_STEP = 500;

export interface BaseInput {
  readonly scene: Scene;
  readonly sight: Sight;
  readonly camera: Camera;
  readonly view: View;
  readonly theme: Theme;
  /** Device pixels a CSS px: lines are one device pixel thin. */
  readonly ratio: number;
}

export function* paintBase(pen: Pen, input: BaseInput): Generator<undefined, void> {
  const { scene, sight, theme } = input;
  const seen = boundsInView(input.camera, input.view, 2);
  for (const ground of scene.grounds) {
    const { left, top, right, bottom } = ground.bounds;
    if (left > seen.right || right < seen.left || top > seen.bottom || bottom < seen.top) continue;
    paintGround(pen, input, ground);
    yield;
  }
  if (!sight.styled) yield* paintFarLines(pen, input);
  const covered = coveredDots(input);
  for (const family of FAMILY_IDS) {
    pen.fillStyle = theme.family[family];
    for (const faint of [true, false]) {
      pen.globalAlpha = faint ? 0.28 : theme.forced ? 1 : 0.9;
      pen.beginPath();
      for (const i of sight.dots) {
        const kind = scene.model.data.concepts.kind[scene.concept[i] ?? 0];
        if (!kind || familyOf(kind) !== family || covered.has(i)) continue;
        if ((scene.role[i] === ROLE.faint) !== faint) continue;
        const at = toScreen(input.camera, input.view, { x: scene.x[i] ?? 0, y: scene.y[i] ?? 0 });
        const r = dotRadius(scene.model.data.concepts.importance[scene.concept[i] ?? 0] ?? 0, input.camera.k);
        if (r < 3) {
          pen.moveTo(at.x + r, at.y);
          pen.arc(at.x, at.y, r, 0, Math.PI * 2);
        } else traceShape(pen, kind, at.x, at.y, r);
      }
      pen.fill();
    }
    yield;
  }
  pen.globalAlpha = 1;
}

function paintGround(pen: Pen, { camera, view, theme, ratio }: BaseInput, ground: Ground): void {
  for (const ring of ground.rings) {
    pen.beginPath();
    traceSmooth(pen, ring, camera, view);
    pen.fillStyle = theme.land;
    pen.globalAlpha = 1;
    if (!theme.forced) pen.fill();
    pen.strokeStyle = theme.shore;
    pen.lineWidth = 1 / ratio;
    pen.stroke();
  }
}

/** A closed ring through the middles of its sides, so that corners become curves. */
function traceSmooth(pen: Pen, ring: Float32Array, camera: Camera, view: View): void {
  const count = ring.length / 2;
  const px = (i: number): number => ((ring[(i % count) * 2] ?? 0) - camera.x) * camera.k + view.width / 2;
  const py = (i: number): number =>
    ((ring[(i % count) * 2 + 1] ?? 0) - camera.y) * camera.k + view.height / 2;
  pen.moveTo((px(0) + px(1)) / 2, (py(0) + py(1)) / 2);
  for (let i = 1; i <= count; i++) {
    pen.quadraticCurveTo(px(i), py(i), (px(i) + px(i + 1)) / 2, (py(i) + py(i + 1)) / 2);
  }
  pen.closePath();
}

/** Hairlines in three tones: near ones, those across a land, those across the map. */
function* paintFarLines(pen: Pen, { scene, sight, camera, view, theme, ratio }: BaseInput) {
  const tones: number[][] = [[], [], []];
  for (const line of sight.lines) {
    const a = scene.lines.a[line] ?? 0;
    const b = scene.lines.b[line] ?? 0;
    const ax = ((scene.x[a] ?? 0) - camera.x) * camera.k + view.width / 2;
    const ay = ((scene.y[a] ?? 0) - camera.y) * camera.k + view.height / 2;
    const bx = ((scene.x[b] ?? 0) - camera.x) * camera.k + view.width / 2;
    const by = ((scene.y[b] ?? 0) - camera.y) * camera.k + view.height / 2;
    const length = Math.abs(ax - bx) + Math.abs(ay - by);
    tones[length < NEAR ? 0 : length < FAR ? 1 : 2]?.push(ax, ay, bx, by);
  }
  pen.strokeStyle = theme.line;
  pen.lineWidth = 1 / ratio;
  pen.setLineDash([]);
  for (let tone = 2; tone >= 0; tone--) {
    const ends = tones[tone] ?? [];
    for (let from = 0; from < ends.length; from += LINES_A_STEP * 4) {
      pen.globalAlpha = [0.9, 0.5, 0.22][tone] ?? 1;
      pen.beginPath();
      for (let at = from; at < Math.min(ends.length, from + LINES_A_STEP * 4); at += 4) {
        pen.moveTo(ends[at] ?? 0, ends[at + 1] ?? 0);
        pen.lineTo(ends[at + 2] ?? 0, ends[at + 3] ?? 0);
      }
      pen.stroke();
      yield;
    }
  }
  pen.globalAlpha = 1;
}
