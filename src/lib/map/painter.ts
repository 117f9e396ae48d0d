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
import type { Pen } from './pen.ts';
import { createStamps, unstamped } from './stamps.ts';
import type { Stamps } from './stamps.ts';
import { paintFrame, paintLineAlone, paintNearby } from './paint-nearby.ts';
import type { Scene } from './scene.ts';
import { sightOf } from './sight.ts';
import type { Sight } from './sight.ts';
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

/** Time for the lower layer in a frame of a slow machine, ms: while things move, a frame must not be lost. */
const MOVING_MS = 5;
const REST_MS = 40;
/** So much is painted before the time is taken, in short hairlines. */
const CHUNK = 1600;
/** A machine is slow when a picture of the lower layer takes it longer, and no longer slow when one takes less, ms. */
const SLOW_MS = 8;
const FAST_MS = 4;
/** A whole picture at rest that takes longer is made in two from then on, so that a movement finds its lower layer, ms. */
const HEAVY_MS = 16;

/** So far beyond the edge a line may begin that is seen, px. */
const EDGE = 40;

/** Frames further apart come late; further still, nothing moved between them. */
const LATE_MS = 25;
const PAUSE_MS = 1000;
const LATE_FRAMES = 3;
/** A picture of the lower layer may be drawn so many times as large before the next is begun, on a slow machine. */
const STRETCH = 1.25;
const STRETCH_MOST = 1.7;
/** And it reaches beyond the window, by this share of its shorter side, at most so many px. */
const MARGIN = 0.28;
const MARGIN_MOST = 180;
/** When so much of that is used up, the next one is begun. */
const SPENT = 0.6;
/** It is painted for where the camera will be in so many frames. */
const LEAD = 3;

/** A painting of the lower layer. */
interface Picture {
  readonly camera: Camera;
  /** By so much it reaches beyond the window on each side, px. */
  readonly margin: number;
  /** True where it has fewer px than the screen. */
  readonly coarse: boolean;
}

/** A painting that is being made. */
interface Job {
  readonly scene: Scene;
  readonly steps: Generator<number, void>;
  readonly picture: Picture;
  /** Time it has taken. */
  ms: number;
}

/** True where the picture that was painted for one camera fills the window under another, with a share of its margin. */
function fills(
  { camera: from, margin }: Picture,
  camera: Camera,
  { width, height }: View,
  share = 1,
): boolean {
  const scale = camera.k / from.k;
  const away = (distance: number, side: number): boolean =>
    Math.abs(distance * camera.k) > (side / 2 + margin * share) * scale - side / 2 + 0.5;
  return scale <= STRETCH_MOST && !away(from.x - camera.x, width) && !away(from.y - camera.y, height);
}

/** Where the camera will be in a few frames if it goes on as it does, as far as the present window is painted too. */
function ahead(before: Camera, { x, y, k }: Camera, margin: number): Camera {
  const reach = (margin * SPENT) / k;
  const bounded = (value: number, most: number): number => Math.min(most, Math.max(-most, value));
  return {
    x: x + bounded((x - before.x) * LEAD, reach),
    y: y + bounded((y - before.y) * LEAD, reach),
    k: k * Math.exp(bounded(Math.log(k / before.k) * LEAD, 0.1)),
  };
}

/** True where nothing better could be painted now. */
function isGood({ camera: from, coarse }: Picture, camera: Camera, view: View, moving: boolean): boolean {
  return sameCamera(from, camera, view, 0.02) && (moving || !coarse);
}

/** Stamps where the browser can make them. */
function makeStamps(view: View, ratio: number): Stamps {
  if (typeof OffscreenCanvas === 'undefined') return unstamped(ratio);
  return createStamps({ surface: new OffscreenCanvas(1, 1), view, ratio });
}

export function createPainter(root: HTMLElement): Painter {
  const layers = createLayers(root);
  let job: Job | null = null;
  let painted: Picture | null = null;
  let stale = true;
  /** The camera of the last picture that was painted whole, until the scene changes. */
  let whole: Camera | null = null;
  let before: Camera | null = null;
  let slow = false;
  /** True where a whole picture takes so long that it is not made in one go even at rest. */
  let heavy = false;
  /** Time that the last whole picture at rest took, ms. */
  let lastTook = Infinity;
  /** By device px a CSS px. */
  const stamps = new Map<number, Stamps>();
  let stampsOf: Theme | null = null;
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
    const isBare = !painted || !fills(painted, camera, view);
    const isWanted =
      job?.scene === scene && (moving || (!stale && isGood(job.picture, camera, view, moving)));
    if (!isWanted) job = null;
    if (!job && !stale && painted) {
      if (isGood(painted, camera, view, moving)) return;
      const serves = camera.k / painted.camera.k <= STRETCH && fills(painted, camera, view, SPENT);
      if (moving && slow && serves) return;
    }
    if (!job) {
      // At rest, and on a machine that is fast enough to paint each frame anew, nothing that is not seen.
      const reach = Math.min(MARGIN_MOST, Math.min(view.width, view.height) * MARGIN);
      const margin = moving && slow ? Math.round(reach) : 0;
      const from = moving && slow && before && !isBare && !stale ? ahead(before, camera, margin) : camera;
      // On a slow machine fewer px are painted while things move.
      const coarse = moving && slow && layers.ratio() > 1;
      const ratio = coarse ? 1 : layers.ratio();
      const pen = layers.lower.begin(ratio, margin);
      const large = { width: view.width + margin * 2, height: view.height + margin * 2 };
      // Without a margin it is what the names need, too.
      const seen = margin === 0 ? sight : sightOf(scene, from, view, margin + EDGE);
      const steps = paintBase(pen, { scene, sight: seen, camera: from, view: large, theme, ratio });
      job = { scene, steps, picture: { camera: from, margin, coarse }, ms: 0 };
      stale = false;
    }
    // Rather a frame late than one with a bare edge.
    if (!advance(job, isBare ? Infinity : moving ? MOVING_MS : REST_MS, moving)) return;
    layers.lower.show(job.picture.camera);
    painted = job.picture;
    job = null;
  }

  /** Goes on with the lower layer as long as the frame allows; true when it is done. */
  function advance(work: Job, budget: number, moving: boolean): boolean {
    // What a fast machine paints while things move is drawn with the frame, and not timed.
    const isTimed = slow || !moving;
    const began = performance.now();
    let done = false;
    let cost = 0;
    while (!done) {
      const step = work.steps.next();
      done = step.done === true;
      cost += step.value ?? 0;
      if (!isTimed || (!done && (cost < CHUNK || !moving))) continue;
      layers.lower.flush();
      cost = 0;
      if (!done && performance.now() - began > budget) break;
    }
    if (!isTimed) return true;
    work.ms += performance.now() - began;
    if (!done) slow = true;
    else slow = work.ms > (slow ? FAST_MS : SLOW_MS);
    if (done && !moving) heavy = work.ms > HEAVY_MS / 2;
    return done;
  }

  /**
   * Where a frame has time for all of a picture, one canvas is cheaper for page and compositor than two. When only what
   * lies on top changes, the lower layer is painted for itself.
   */
  function isForOne({ camera, view, moving }: PaintInput): boolean {
    if (moving ? slow : heavy) return false;
    return job === null && !(whole && sameCamera(whole, camera, view, 0.02));
  }

  function paintWhole(input: PaintInput): void {
    const { scene, camera, view, theme, moving } = input;
    const began = performance.now();
    const ratio = layers.ratio();
    const pen = layers.beginTop(ratio);
    for (const step of paintBase(pen, { scene, sight, camera, view, theme, ratio })) void step;
    paintTop(pen, ratio, input);
    layers.lower.hide();
    painted = null;
    stale = false;
    whole = camera;
    // What is painted while things move is drawn with the frame, and not timed.
    if (moving) return;
    layers.flushTop();
    // One that took long among others that did not says nothing of the machine.
    const now = performance.now() - began;
    const took = Math.min(now, lastTook);
    lastTook = now;
    slow = took > (slow ? FAST_MS : SLOW_MS);
    heavy = took > HEAVY_MS;
  }

  /** Those of the theme, apart for what is painted while things move and what is at rest. */
  function stampsAt({ view, theme }: PaintInput, ratio: number): Stamps {
    if (stampsOf !== theme) stamps.clear();
    stampsOf = theme;
    let found = stamps.get(ratio);
    if (!found) stamps.set(ratio, (found = makeStamps(view, ratio)));
    found.begin();
    return found;
  }

  function paintTop(pen: Pen, ratio: number, input: PaintInput): void {
    const { scene, camera, view, theme, stateOf, thing, line, frame } = input;
    const stamps = stampsAt(input, ratio);
    const names = { scene, sight, camera, view, theme, stateOf, stamps };
    paintNames(pen, names);
    if (thing !== null) paintNearby(pen, names, nearbyOf(scene, thing, camera, view));
    else if (line !== null) paintLineAlone(pen, names, line);
    if (frame) paintFrame(pen, theme, frame.from, frame.to);
  }

  return {
    paint(input) {
      watchPace(input.moving);
      sight = sightOf(input.scene, input.camera, input.view, EDGE);
      if (isForOne(input)) {
        paintWhole(input);
        before = input.camera;
        return false;
      }
      paintLower(input);
      layers.lower.follow(input.camera);
      before = input.camera;
      // On a slow machine fewer px are painted while things move.
      const ratio = input.moving && slow ? Math.min(1, layers.ratio()) : layers.ratio();
      paintTop(layers.beginTop(ratio), ratio, input);
      if (job || stale || !painted) return true;
      return !input.moving && !isGood(painted, input.camera, input.view, false);
    },
    spoil() {
      stale = true;
      whole = null;
    },
    sight: () => sight,
    resize(view, ratio) {
      layers.resize(view, ratio);
      stamps.clear();
      stale = true;
      whole = null;
      job = null;
    },
    destroy: () => layers.destroy(),
  };
}
