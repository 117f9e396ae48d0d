/**
 * A thing pointed at, with what it is linked to: the neighbours in view, each named where there is room, and the
 * phrases on the lines to them. Decided for the moment only; names that the plan already shows stay where they are.
 */
import { toScreen } from './camera.ts';
import type { Camera, View } from './camera.ts';
import { levelOfZoom } from './levels.ts';
import { LINE_HEIGHT, namedRadius, textWidth } from './measures.ts';
import { nameAt } from './name-at.ts';
import { namePlace } from './paint-mark.ts';
import { PHRASE_SIZE } from './phrases.ts';
import { forLinesOf } from './scene.ts';
import type { Scene } from './scene.ts';

export interface Nearby {
  readonly things: readonly NearbyThing[];
  readonly lines: readonly number[];
  readonly phrases: readonly NearbyPhrase[];
}

export interface NearbyThing {
  readonly thing: number;
  /** Number into SIDES; -1 where there is no room for the name. */
  readonly side: number;
}

export interface NearbyPhrase {
  readonly line: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const NAMES_UP_TO = 60;
const ALONG = [0.55, 0.68, 0.42, 0.8];
const TAIL = 8;

export function nearbyOf(scene: Scene, thing: number, camera: Camera, view: View): Nearby {
  const level = levelOfZoom(camera.k);
  const lines: number[] = [];
  const others: number[] = [];
  forLinesOf(scene.lines, thing, (line, other) => {
    lines.push(line);
    if (inView(scene, other, camera, view)) others.push(other);
    return undefined;
  });
  const taken: Rect[] = [];
  for (const i of [thing, ...others]) taken.push(markRect(scene, i, camera, view));
  const things: NearbyThing[] = [];
  const shown = (i: number): boolean => (scene.names.level[i] ?? 255) <= level;
  const queue = [thing, ...others.filter(shown), ...others.filter((i) => !shown(i))];
  queue.forEach((i, rank) => {
    const sides = shown(i) ? [scene.names.side[i] ?? 0] : [0, 1, 2, 3];
    const free =
      rank > NAMES_UP_TO
        ? undefined
        : sides.find((side) => isFree(taken, nameRect(scene, i, side, camera, view)));
    const side = free ?? (i === thing ? (sides[0] ?? 0) : -1);
    things.push({ thing: i, side });
    if (side >= 0) taken.push(nameRect(scene, i, side, camera, view));
  });
  return { things: things.reverse(), lines, phrases: phrasesOn(scene, lines, taken, camera, view) };
}

function phrasesOn(
  scene: Scene,
  lines: readonly number[],
  taken: Rect[],
  camera: Camera,
  view: View,
): NearbyPhrase[] {
  const phrases: NearbyPhrase[] = [];
  // On a board, words that stand already stay where they are.
  const standing = new Map<number, number>();
  if (scene.kind === 'board') {
    const level = levelOfZoom(camera.k);
    scene.phrases.forEach(({ line, along }, i) => {
      if ((scene.phraseLevel[i] ?? 255) <= level) standing.set(line, along);
    });
  }
  for (const line of lines) {
    const text = scene.model.data.relations.phrase[scene.lines.lead[line] ?? -1] ?? '';
    if (text === '') continue;
    const width = textWidth(text, PHRASE_SIZE);
    const p = screenOf(scene, scene.lines.a[line] ?? 0, camera, view);
    const q = screenOf(scene, scene.lines.b[line] ?? 0, camera, view);
    if (!standing.has(line) && Math.hypot(q.x - p.x, q.y - p.y) < width + TAIL * 2 + 16) continue;
    const stands = standing.get(line);
    for (const along of stands === undefined ? ALONG : [stands, ...ALONG]) {
      const x = p.x + (q.x - p.x) * along;
      const y = p.y + (q.y - p.y) * along;
      const rect = boxAround(x, y, width + 6, PHRASE_SIZE * LINE_HEIGHT);
      const within =
        rect.left > 4 && rect.right < view.width - 4 && rect.top > 4 && rect.bottom < view.height - 4;
      if (!within || !isFree(taken, rect)) continue;
      taken.push(rect);
      phrases.push({ line, text, x, y, width });
      break;
    }
  }
  return phrases;
}

function screenOf(scene: Scene, i: number, camera: Camera, view: View) {
  return toScreen(camera, view, { x: scene.x[i] ?? 0, y: scene.y[i] ?? 0 });
}

function inView(scene: Scene, i: number, camera: Camera, view: View): boolean {
  const at = screenOf(scene, i, camera, view);
  return at.x > -20 && at.y > -20 && at.x < view.width + 20 && at.y < view.height + 20;
}

function radiusOf(scene: Scene, i: number, camera: Camera): number {
  return namedRadius(scene.model.data.concepts.importance[scene.concept[i] ?? 0] ?? 0, camera.k);
}

function markRect(scene: Scene, i: number, camera: Camera, view: View): Rect {
  const at = screenOf(scene, i, camera, view);
  const across = radiusOf(scene, i, camera) * 2;
  return boxAround(at.x, at.y, across, across);
}

function nameRect(scene: Scene, i: number, side: number, camera: Camera, view: View): Rect {
  const at = screenOf(scene, i, camera, view);
  const concept = scene.concept[i] ?? 0;
  const { width, height } = nameAt(scene.model, concept, camera.k);
  const { left, top } = namePlace(side, at.x, at.y, radiusOf(scene, i, camera), width, height);
  return { left: left - 2, top: top - 1, right: left + width + 2, bottom: top + height + 1 };
}

function boxAround(x: number, y: number, width: number, height: number): Rect {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function isFree(taken: readonly Rect[], rect: Rect): boolean {
  return taken.every(
    (other) =>
      rect.right <= other.left ||
      rect.left >= other.right ||
      rect.bottom <= other.top ||
      rect.top >= other.bottom,
  );
}
