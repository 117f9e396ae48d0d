/**
 * Turns scene and camera into the picture on the canvases, a frame at a time: the lower layer step by step within a
 * budget of time, the upper one anew. Holds what was painted, so that only what has changed is painted again.
 */
import { sameCamera } from './camera.ts';
import type { Camera, Point, View } from './camera.ts';
import { createLayers } from './layers.ts';
import { nearbyOf } from './nearby.ts';
import { paintBase } from './paint-base.ts';
import type { MarkState } from './paint-mark.ts';
import { paintNames } from './paint-names.ts';
import { paintFrame, paintLineAlone, paintNearby } from './paint-nearby.ts';
import type { Scene } from './scene.ts';
import { sightOf } from './sight.ts';
import type { Sight } from './sight.ts';
import { createSprites } from './sprites.ts';
import type { Theme } from './theme.ts';

export interface PaintInput {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly view: View;
  readonly theme: Theme;
  readonly stateOf: (thing: number) => MarkState;
  /** True while the camera or a thing is on its way. */
  readonly moving: boolean;
  /** What is pointed at. */
  readonly thing: number | null;
  readonly line: number | null;
  /** A frame that is being drawn, px. */
  readonly frame: { readonly from: Point; readonly to: Point } | null;
}

export interface Painter {
  /** Paints; true when the lower layer is not yet what it should be, so that another frame is wanted. */
  paint(input: PaintInput): boolean;
  /** The lower layer must be painted again. */
  spoil(): void;
  /** What was in sight at the last paint. */
  sight(): Sight;
  resize(view: View, ratio: number): void;
  destroy(): void;
}

/** Time for the lower layer in a frame, ms: while moving, a frame must not be lost; at rest, sooner is better. */
const MOVING_MS = 7;
const REST_MS = 40;

/** Frames further apart come late; further still, nothing moved between them. */
const LATE_MS = 25;
const PAUSE_MS = 1000;
const LATE_FRAMES = 3;
/** A picture of the lower layer may be drawn so many times as large before it is painted anew, on a slow machine. */
const STRETCH = 1.35;

/** True where the picture that was painted for one camera fills the window under another, and is not much stretched. */
function serves(painted: Camera, camera: Camera, { width, height }: View, margin: number): boolean {
  const scale = camera.k / painted.k;
  const away = (distance: number, side: number): boolean =>
    Math.abs(distance * camera.k) > (side / 2 + margin) * scale - side / 2;
  return scale <= STRETCH && !away(painted.x - camera.x, width) && !away(painted.y - camera.y, height);
}

export function createPainter(root: HTMLElement): Painter {
  const layers = createLayers(root);
  const sprites = createSprites(root);
  let job: { steps: Generator<undefined, void>; camera: Camera } | null = null;
  let painted: Camera | null = null;
  let coarse = false;
  let stale = true;
  let slow = false;
  let last = 0;
  let late = 0;
  let sight: Sight = { level: 0, dots: [], named: [], lines: [], styled: false };

  /** A machine that misses its frames is slow, wherever it spends them. */
  function watchPace(moving: boolean): void {
    const now = performance.now();
    const gap = now - last;
    last = now;
    if (!moving || gap > PAUSE_MS) return;
    late = Math.max(0, late + (gap > LATE_MS ? 1 : -0.5));
    if (late >= LATE_FRAMES) slow = true;
  }

  function paintLower({ scene, camera, view, theme, moving }: PaintInput): void {
    if (!job && moving && slow && !stale && painted && serves(painted, camera, view, layers.margin())) return;
    if (!job && (stale || !painted || !sameCamera(painted, camera, view, 0.02) || (coarse && !moving))) {
      const margin = layers.margin();
      // On a slow machine fewer px are painted while things move.
      coarse = moving && slow && layers.ratio() > 1;
      const ratio = coarse ? 1 : layers.ratio();
      const pen = layers.lower.begin(ratio);
      const large = { width: view.width + margin * 2, height: view.height + margin * 2 };
      const seen = sightOf(scene, camera, view, margin);
      job = { steps: paintBase(pen, { scene, sight: seen, camera, view: large, theme, ratio }), camera };
      stale = false;
    }
    if (!job) return;
    const began = performance.now();
    const budget = moving ? MOVING_MS : REST_MS;
    while (!job.steps.next().done) {
      if (performance.now() - began < budget) continue;
      slow = true;
      return;
    }
    layers.lower.show(job.camera);
    painted = job.camera;
    job = null;
  }

  function paintTop(input: PaintInput): void {
    const { scene, camera, view, theme, stateOf, moving, thing, line, frame } = input;
    // On a slow machine fewer px are painted while things move.
    const ratio = moving && slow ? Math.min(1, layers.ratio()) : layers.ratio();
    const pen = layers.beginTop(ratio);
    sight = sightOf(scene, camera, view, 40);
    if (moving) sprites.begin(pen, theme, ratio);
    const names = { scene, sight, camera, view, theme, stateOf, sprites: moving ? sprites : null };
    paintNames(pen, names);
    if (thing !== null) paintNearby(pen, names, nearbyOf(scene, thing, camera, view));
    else if (line !== null) paintLineAlone(pen, names, line);
    if (frame) paintFrame(pen, theme, frame.from, frame.to);
  }

  return {
    paint(input) {
      watchPace(input.moving);
      paintLower(input);
      layers.lower.follow(input.camera);
      paintTop(input);
      return job !== null || stale || (coarse && !input.moving);
    },
    spoil() {
      stale = true;
      job = null;
    },
    sight: () => sight,
    resize(view, ratio) {
      layers.resize(view, ratio);
      stale = true;
      job = null;
    },
    destroy: () => layers.destroy(),
  };
}
