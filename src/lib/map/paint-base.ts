/**
 * What lies below the names: lands, far lines, bare dots. Painted step by step, so that a slow machine can spread one
 * picture over several frames while the last one is moved along; a fast one runs all steps in one frame. Each step
 * gives about what it costs, in short hairlines.
 */
import { FAMILY_IDS } from '#lib/graph/vocabulary.ts';
import { boundsInView } from './camera.ts';
import type { Camera, View } from './camera.ts';
import type { Ground } from './grounds.ts';
import { coverOf } from './cover.ts';
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
/** What lands and dots cost, in lines. */
const LAND_COST = 150;
const DOT_COST = 2;
const COVER_COST = 400;
const DOTS_A_STEP = 500;
/** Dots are smaller, px. */
const DOT_REACH = 16;
/** Corners of a shore that stand closer are not all drawn, px. */
const CORNERS = 4;
/** Between middles that are so near, a straight line is as good as a curve, px. */
const FINE = 7;

export interface BaseInput {
  readonly scene: Scene;
  readonly sight: Sight;
  readonly camera: Camera;
  readonly view: View;
  readonly theme: Theme;
  /** Device pixels a CSS px: lines are one device pixel thin. */
  readonly ratio: number;
}

export function* paintBase(pen: Pen, input: BaseInput): Generator<number, void> {
  const { scene, sight } = input;
  const seen = boundsInView(input.camera, input.view, 2);
  for (const ground of scene.grounds) {
    const { left, top, right, bottom } = ground.bounds;
    if (left > seen.right || right < seen.left || top > seen.bottom || bottom < seen.top) continue;
    paintGround(pen, input, ground);
    yield LAND_COST;
  }
  if (!sight.styled) yield* paintFarLines(pen, input);
  yield* paintDots(pen, input);
  pen.globalAlpha = 1;
}

/** Bare dots, one path for each family, the faint ones first. */
function* paintDots(pen: Pen, input: BaseInput): Generator<number, void> {
  const { theme } = input;
  const sorts = sortDots(input);
  yield COVER_COST;
  for (const [sort, list] of sorts.entries()) {
    if (list.length === 0) continue;
    const family = FAMILY_IDS[sort >> 1];
    if (!family) continue;
    pen.fillStyle = theme.family[family];
    pen.globalAlpha = sort % 2 === 0 ? 0.28 : theme.forced ? 1 : 0.9;
    for (let from = 0; from < list.length; from += DOTS_A_STEP * 3) {
      pen.beginPath();
      traceDots(pen, input, list, from, Math.min(list.length, from + DOTS_A_STEP * 3));
      pen.fill();
      yield DOT_COST * Math.min(DOTS_A_STEP, (list.length - from) / 3);
    }
  }
}

/** Those that are seen, by how they are painted: number of the concept, x and y of each in turn. */
function sortDots(input: BaseInput): number[][] {
  const { scene, sight, camera, view } = input;
  const { concept, role, x: xs, y: ys } = scene;
  const { family } = scene.model;
  const { k } = camera;
  const right = view.width + DOT_REACH;
  const bottom = view.height + DOT_REACH;
  const sorts: number[][] = Array.from({ length: FAMILY_IDS.length * 2 }, () => []);
  if (sight.dots.length === 0) return sorts;
  const isCovered = coverOf(input);
  for (const i of sight.dots) {
    const x = ((xs[i] ?? 0) - camera.x) * k + view.width / 2;
    const y = ((ys[i] ?? 0) - camera.y) * k + view.height / 2;
    if (x < -DOT_REACH || y < -DOT_REACH || x > right || y > bottom || isCovered(x, y)) continue;
    const which = concept[i] ?? 0;
    sorts[(family[which] ?? 0) * 2 + (role[i] === ROLE.faint ? 0 : 1)]?.push(which, x, y);
  }
  return sorts;
}

function traceDots(
  pen: Pen,
  { scene, camera }: BaseInput,
  list: readonly number[],
  from: number,
  to: number,
): void {
  const { importance, kind } = scene.model.data.concepts;
  for (let at = from; at < to; at += 3) {
    const concept = list[at] ?? 0;
    const x = list[at + 1] ?? 0;
    const y = list[at + 2] ?? 0;
    const r = dotRadius(importance[concept] ?? 0, camera.k);
    const word = kind[concept];
    if (r < 3 || !word) {
      pen.moveTo(x + r, y);
      pen.arc(x, y, r, 0, Math.PI * 2);
    } else traceShape(pen, word, x, y, r);
  }
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

/** A closed ring through the middles of its sides, so that corners become curves; from afar through fewer of them. */
function traceSmooth(pen: Pen, ring: Float32Array, camera: Camera, view: View): void {
  const all = ring.length / 2;
  const apart = Math.hypot((ring[2] ?? 0) - (ring[0] ?? 0), (ring[3] ?? 0) - (ring[1] ?? 0)) * camera.k;
  const step = Math.max(1, Math.min(Math.floor(all / 8), Math.floor(CORNERS / Math.max(0.01, apart))));
  const count = Math.floor(all / step);
  const isFine = apart * step < FINE;
  const dx = view.width / 2 - camera.x * camera.k;
  const dy = view.height / 2 - camera.y * camera.k;
  let x = (ring[0] ?? 0) * camera.k + dx;
  let y = (ring[1] ?? 0) * camera.k + dy;
  for (let i = 1; i <= count + 1; i++) {
    const at = (i % count) * step * 2;
    const nextX = (ring[at] ?? 0) * camera.k + dx;
    const nextY = (ring[at + 1] ?? 0) * camera.k + dy;
    if (i === 1) pen.moveTo((x + nextX) / 2, (y + nextY) / 2);
    else if (isFine) pen.lineTo((x + nextX) / 2, (y + nextY) / 2);
    else pen.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
    x = nextX;
    y = nextY;
  }
  pen.closePath();
}

/** Hairlines in three tones: near ones, those across a land, those across the map. */
function* paintFarLines(pen: Pen, input: BaseInput): Generator<number, void> {
  const tones = sortLines(input);
  pen.strokeStyle = input.theme.line;
  pen.lineWidth = 1 / input.ratio;
  pen.setLineDash([]);
  for (let tone = 2; tone >= 0; tone--) {
    const ends = tones[tone] ?? [];
    for (let from = 0; from < ends.length; from += LINES_A_STEP * 4) {
      pen.globalAlpha = [0.9, 0.5, 0.22][tone] ?? 1;
      pen.beginPath();
      traceLines(pen, ends, from, Math.min(ends.length, from + LINES_A_STEP * 4));
      pen.stroke();
      yield Math.min(LINES_A_STEP, (ends.length - from) / 4);
    }
  }
  pen.globalAlpha = 1;
}

/** By tone: x and y of both ends of each line in turn. */
function sortLines({ scene, sight, camera, view }: BaseInput): number[][] {
  const { lines, x, y } = scene;
  const { k } = camera;
  const dx = view.width / 2 - camera.x * k;
  const dy = view.height / 2 - camera.y * k;
  const near: number[] = [];
  const across: number[] = [];
  const far: number[] = [];
  for (const line of sight.lines) {
    const a = lines.a[line] ?? 0;
    const b = lines.b[line] ?? 0;
    const ax = (x[a] ?? 0) * k + dx;
    const ay = (y[a] ?? 0) * k + dy;
    const bx = (x[b] ?? 0) * k + dx;
    const by = (y[b] ?? 0) * k + dy;
    const length = Math.abs(ax - bx) + Math.abs(ay - by);
    (length < NEAR ? near : length < FAR ? across : far).push(ax, ay, bx, by);
  }
  return [near, across, far];
}

function traceLines(pen: Pen, ends: readonly number[], from: number, to: number): void {
  for (let at = from; at < to; at += 4) {
    pen.moveTo(ends[at] ?? 0, ends[at + 1] ?? 0);
    pen.lineTo(ends[at + 2] ?? 0, ends[at + 3] ?? 0);
  }
}
