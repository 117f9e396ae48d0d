/**
 * The map on the page: handed scenes, it shows them and tells what the reader does. It holds the camera and the frame
 * loop, has canvases, gestures and forces made for it, and knows nothing of routes or components. Nothing runs while
 * nothing changes.
 */
import {
  frame as frameBounds,
  revealing,
  sameCamera,
  toScreen,
  toWorld,
  zoomAbout,
  CLOSEST,
} from './camera.ts';
import type { Bounds, Camera, Inset, Point, View } from './camera.ts';
import { FLIGHT_MS, flightBetween } from './flight.ts';
import { frameScene } from './frame-scene.ts';
import { createGestures, FURTHEST } from './gestures.ts';
import { hitLine } from './hit-line.ts';
import { hitThing } from './hit.ts';
import { levelOfZoom } from './levels.ts';
import { createLoosening } from './loosen.ts';
import { morphBetween } from './morph.ts';
import { lostThing, placeAway, placeLink } from './overlay.ts';
import type { OverlayElements } from './overlay.ts';
import type { MarkState } from './paint-mark.ts';
import { createPainter } from './painter.ts';
import { cropped, paintCanvas, pngPicture, svgPicture } from './picture.ts';
import { createRefiner } from './refiner.ts';
import { ROLE } from './scene.ts';
import type { Scene } from './scene.ts';
import { plainTheme, readTheme, watchTheme } from './theme.ts';
import type { Theme } from './theme.ts';
import { watchSize } from './watch-size.ts';

export interface StageEvents {
  /** The thing under the pointer has changed; null for none. */
  readonly onpoint: (thing: number | null) => void;
  /** The line under the pointer has changed; `at` is where the pointer is, px. */
  readonly online: (line: number | null, at: Point) => void;
  /** A click on a thing, a line, or nothing. */
  readonly onclick: (hit: { thing: number | null; line: number | null }, event: MouseEvent) => void;
  /** A finger has rested on a thing. */
  readonly onhold: (thing: number) => void;
  /** The camera has come to rest after something that the reader did. */
  readonly onsettle: (camera: Camera) => void;
  /** Things were dragged, or loosened, to new places. */
  readonly onmove: (places: ReadonlyMap<number, Point>, by: 'hand' | 'forces') => void;
  /** Things that a frame was drawn round, the most important first. */
  readonly onframed: (things: readonly number[]) => void;
  /** A gesture has begun: what lies over the map is in its way. */
  readonly onstart: () => void;
  readonly onresize: (view: View) => void;
}

export interface ShowOptions {
  /** Where to look from; null: where the scene frames itself; absent: the camera stays. */
  readonly camera?: Camera | null;
  /** False: at once. */
  readonly fly?: boolean;
}

export interface Stage {
  show(scene: Scene, options?: ShowOptions): void;
  setInset(inset: Inset): void;
  /** The thing with the keyboard; null for none. */
  setCursor(thing: number | null): void;
  /** A thing pointed at from outside, in a list; null for none. */
  setHighlight(thing: number | null): void;
  setStates(stateOf: (thing: number) => MarkState): void;
  camera(): Camera;
  view(): View;
  fit(bounds?: Bounds): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  /** Pans just so far that the thing is well in view. */
  reveal(thing: number): void;
  screenOf(thing: number): Point;
  /** Lets what is in view find its own places; comes to rest by itself, or is stopped by a second call. */
  loosen(): void;
  /** What is seen of the map now: SVG text, or a PNG of twice the size. */
  svg(): string;
  png(): Promise<Blob | null>;
  /** The same for paper, dark on white whatever the theme. */
  print(canvas: HTMLCanvasElement): void;
  destroy(): void;
}

const SETTLE_MS = 160;
const PNG_RATIO = 2;

export function createStage(root: HTMLElement, overlay: OverlayElements, events: StageEvents): Stage {
  const painter = createPainter(root);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let theme: Theme = readTheme(root);
  let scene: Scene | null = null;
  let view: View = { width: Math.max(1, root.clientWidth), height: Math.max(1, root.clientHeight) };
  let inset: Inset = { right: 0, bottom: 0 };
  let camera: Camera = { x: 0, y: 0, k: 1 };
  let stateOf: (thing: number) => MarkState = () => ({});
  let hovered: number | null = null;
  let hoveredLine: number | null = null;
  let highlighted: number | null = null;
  let cursor: number | null = null;
  let drawn: { from: Point; to: Point } | null = null;
  let flight: { at: (share: number) => Camera; start: number; byReader: boolean } | null = null;
  let morph: { at: (share: number) => void; start: number } | null = null;
  let loosening: { tick: () => boolean; places: () => Map<number, Point> } | null = null;
  let gesturing = false;
  let began = camera;
  let request = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;

  // ---- frames ----

  function invalidate(): void {
    if (request === 0) request = requestAnimationFrame(onFrame);
  }

  function repaint(): void {
    painter.spoil();
    invalidate();
  }

  function onFrame(now: number): void {
    request = 0;
    if (!scene) return;
    advance(now);
    const moving = gesturing || flight !== null || morph !== null || loosening !== null;
    const unfinished = painter.paint({
      scene,
      camera,
      view,
      theme,
      stateOf,
      moving,
      thing: hovered ?? highlighted ?? cursor,
      line: hoveredLine,
      frame: drawn,
    });
    placeLink(overlay.hover, scene, hovered, camera, view);
    placeLink(overlay.cursor, scene, cursor, camera, view);
    const focus = scene.role[scene.order[0] ?? -1] === ROLE.focus ? (scene.order[0] ?? null) : null;
    const wanted = focus ?? lostThing(scene, painter.sight(), camera, view, inset);
    placeAway(overlay.away, scene, wanted, camera, view, inset);
    if (unfinished || flight || morph || loosening) invalidate();
  }

  function advance(now: number): void {
    if (morph) {
      const share = (now - morph.start) / FLIGHT_MS;
      morph.at(share);
      painter.spoil();
      if (share >= 1) morph = null;
    }
    if (flight) {
      const share = (now - flight.start) / FLIGHT_MS;
      camera = flight.at(share);
      if (share >= 1) {
        const { byReader } = flight;
        flight = null;
        gestures.sync();
        rest(byReader);
      }
    }
    if (loosening) {
      painter.spoil();
      if (!loosening.tick()) endLoosening();
    }
  }

  const refiner = createRefiner(
    () => gesturing || flight !== null,
    (level) => {
      if (level <= levelOfZoom(camera.k)) repaint();
    },
  );

  // ---- camera ----

  function flyTo(target: Camera, byReader = false): void {
    if (still.matches || !scene || sameCamera(camera, target, view, 0.5)) {
      flight = null;
      camera = target;
      gestures.sync();
      invalidate();
      rest(byReader);
      return;
    }
    flight = { at: flightBetween(camera, target, view), start: performance.now(), byReader };
    invalidate();
  }

  /** Who listens hears where the camera is, once it stays there. */
  function rest(byReader: boolean): void {
    clearTimeout(settling);
    invalidate();
    if (byReader) settling = setTimeout(() => events.onsettle(camera), SETTLE_MS);
  }

  function screenOf(thing: number): Point {
    return toScreen(camera, view, { x: scene?.x[thing] ?? 0, y: scene?.y[thing] ?? 0 });
  }

  function endLoosening(): void {
    const places = loosening?.places();
    loosening = null;
    if (places && places.size > 0) events.onmove(places, 'forces');
  }

  // ---- pointing ----

  function pick(at: Point, finger: boolean): number {
    return scene ? hitThing({ scene, camera, view, named: painter.sight().named }, at, finger) : -1;
  }

  function point(at: Point | null): void {
    const hit = at ? pick(at, false) : -1;
    const thing = hit < 0 ? null : hit;
    const on = at && scene && thing === null ? hitLine(scene, painter.sight(), camera, view, at) : -1;
    const line = on < 0 ? null : on;
    if (thing !== hovered) {
      hovered = thing;
      events.onpoint(thing);
      invalidate();
    }
    if (line !== hoveredLine) {
      hoveredLine = line;
      events.online(line, at ?? { x: 0, y: 0 });
      invalidate();
    }
    root.style.cursor = thing === null && line === null ? '' : 'pointer';
  }

  const gestures = createGestures(root, {
    view: () => view,
    camera: () => camera,
    pick,
    placeOf: screenOf,
    onstart() {
      events.onstart();
      flight = null;
      gesturing = true;
      began = camera;
    },
    onzoom(next) {
      camera = next;
      invalidate();
    },
    onend() {
      gesturing = false;
      // A press that moved nothing leaves the address alone.
      rest(!sameCamera(began, camera, view, 0.05));
    },
    onpoint: point,
    onclick(thing, event) {
      events.onclick({ thing: thing < 0 ? null : thing, line: hoveredLine }, event);
    },
    onhold: (thing) => events.onhold(thing),
    ondrag(thing, to) {
      if (!scene) return;
      if (!gesturing) events.onstart();
      gesturing = true;
      const place = toWorld(camera, view, to);
      scene.x[thing] = place.x;
      scene.y[thing] = place.y;
      repaint();
    },
    ondrop(thing) {
      gesturing = false;
      const place = { x: scene?.x[thing] ?? 0, y: scene?.y[thing] ?? 0 };
      if (scene) events.onmove(new Map([[thing, place]]), 'hand');
    },
    onframe(from, to) {
      drawn = { from, to };
      invalidate();
    },
    onframed(from, to) {
      drawn = null;
      invalidate();
      const inside = painter.sight().named.filter((thing) => {
        const at = screenOf(thing);
        return (at.x - from.x) * (at.x - to.x) < 0 && (at.y - from.y) * (at.y - to.y) < 0;
      });
      events.onframed([...inside].reverse());
    },
  });

  // ---- size and theme ----

  function measure(): void {
    view = { width: Math.max(1, root.clientWidth), height: Math.max(1, root.clientHeight) };
    painter.resize(view, devicePixelRatio || 1);
    gestures.sync();
    invalidate();
    events.onresize(view);
  }

  function retheme(): void {
    theme = readTheme(root);
    repaint();
  }

  const stopSizes = watchSize(root, measure);
  const stopTheme = watchTheme(retheme);
  measure();

  return {
    show(next, options = {}) {
      const former = scene;
      // What is dragged or loosened moves in a copy, so that the scene that was handed in stays as it was made.
      scene = { ...next, x: next.x.slice(), y: next.y.slice() };
      point(null);
      loosening = null;
      morph = null;
      repaint();
      refiner.begin(next);
      if (options.camera === undefined && former !== null) return;
      const target = options.camera ?? frameScene(scene, view, inset);
      if (former === null || options.fly === false) {
        camera = target;
        gestures.sync();
        return;
      }
      if (!still.matches) {
        const at = morphBetween(former, scene);
        if (at) morph = { at, start: performance.now() };
      }
      flyTo(target);
    },
    setInset(next) {
      inset = next;
      invalidate();
    },
    setCursor(thing) {
      cursor = thing;
      invalidate();
    },
    setHighlight(thing) {
      highlighted = thing;
      invalidate();
    },
    setStates(next) {
      stateOf = next;
      invalidate();
    },
    camera: () => camera,
    view: () => view,
    fit(bounds) {
      if (scene) flyTo(bounds ? frameBounds(bounds, view, inset) : frameScene(scene, view, inset), true);
    },
    zoomBy(factor) {
      const top = inset.top ?? 0;
      const middle = { x: (view.width - inset.right) / 2, y: (view.height - inset.bottom + top) / 2 };
      const k = Math.min(CLOSEST, Math.max(FURTHEST, camera.k * factor));
      flyTo(zoomAbout(camera, view, middle, k), true);
    },
    panBy(dx, dy) {
      flyTo({ x: camera.x + dx / camera.k, y: camera.y + dy / camera.k, k: camera.k }, true);
    },
    reveal(thing) {
      const target = revealing(camera, view, inset, screenOf(thing));
      if (target !== camera) flyTo(target);
    },
    screenOf,
    loosen() {
      if (!scene) return;
      if (loosening) return endLoosening();
      const { named, dots } = painter.sight();
      loosening = createLoosening(scene, [...named, ...dots], new Set(named), camera.k);
      // Without motion the forces run out of sight, and the outcome is shown.
      if (still.matches) {
        while (loosening.tick());
        endLoosening();
      }
      repaint();
    },
    svg: () => (scene ? svgPicture({ scene, ...cropped(camera, view, inset), theme, stateOf }) : ''),
    png: () =>
      scene
        ? pngPicture({ scene, ...cropped(camera, view, inset), theme, stateOf }, PNG_RATIO)
        : Promise.resolve(null),
    print(canvas) {
      if (!scene) return;
      const paper = { ...plainTheme(false, theme.font), ground: '#ffffff' };
      paintCanvas(canvas, { scene, ...cropped(camera, view, inset), theme: paper, stateOf }, PNG_RATIO);
    },
    destroy() {
      cancelAnimationFrame(request);
      clearTimeout(settling);
      refiner.stop();
      stopSizes();
      stopTheme();
      gestures.destroy();
      painter.destroy();
      scene = null;
    },
  };
}
