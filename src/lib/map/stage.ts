/**
 * The map on the page: the one place that has canvases, gestures and frames. It is handed scenes and tells what the
 * reader does; it holds the camera, and knows nothing of routes or components. Nothing runs while nothing changes.
 */
import { drag, select, zoom, zoomIdentity } from 'd3';
import type { D3DragEvent, D3ZoomEvent } from 'd3';
import { CLOSEST, frame, sameCamera, toScreen, toWorld, zoomAbout } from './camera.ts';
import type { Bounds, Camera, Inset, Point, View } from './camera.ts';
import { FLIGHT_MS, flightBetween } from './flight.ts';
import { frameScene } from './frame-scene.ts';
import { hitThing } from './hit.ts';
import { createLayers } from './layers.ts';
import { namedRadius } from './measures.ts';
import { nearbyOf } from './nearby.ts';
import { paintBase } from './paint-base.ts';
import { namePlace } from './paint-mark.ts';
import type { MarkState } from './paint-mark.ts';
import { paintNames } from './paint-names.ts';
import { paintNearby } from './paint-nearby.ts';
import type { Scene } from './scene.ts';
import { BUDGET, sightOf } from './sight.ts';
import type { Sight } from './sight.ts';
import { readTheme, watchTheme } from './theme.ts';
import type { Theme } from './theme.ts';

export interface StageEvents {
  /** The thing under the pointer has changed; null for none. */
  readonly onpoint: (thing: number | null) => void;
  /** A click on a thing that no link took, or on nothing (null). */
  readonly onclick: (thing: number | null, event: MouseEvent) => void;
  /** Double click on a thing. */
  readonly onexpand: (thing: number) => void;
  /** The camera has come to rest after something that the reader did. */
  readonly onsettle: (camera: Camera) => void;
  /** A thing was dragged to a new place. */
  readonly onmove: (thing: number, place: Point) => void;
  readonly onresize: (view: View) => void;
}

/** Links that lie over the canvas, so that things on it open like any link. */
export interface StageLinks {
  readonly hover: HTMLElement;
  readonly cursor: HTMLElement;
}

export interface Stage {
  show(scene: Scene, options?: { readonly camera?: Camera | null; readonly fly?: boolean }): void;
  setInset(inset: Inset): void;
  /** Marks a thing as pointed at from outside (a list, the keyboard); null for none. */
  setCursor(thing: number | null): void;
  setHighlight(thing: number | null): void;
  setStates(stateOf: (thing: number) => MarkState): void;
  camera(): Camera;
  /** True after the first picture. */
  flyTo(camera: Camera, byReader?: boolean): void;
  fit(bounds?: Bounds): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  /** Pans just so far that the thing is well in view. */
  reveal(thing: number): void;
  screenOf(thing: number): Point;
  view(): View;
  theme(): Theme;
  destroy(): void;
}

const STEP_MS = 7;
const REST_MS = 40;
const SETTLE_MS = 160;
const REFINE_MS = 24;
const SMALLEST_ZOOM = 0.008;

export function createStage(root: HTMLElement, links: StageLinks, events: StageEvents): Stage {
  const layers = createLayers(root);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let theme = readTheme(root);
  let scene: Scene | null = null;
  let view: View = { width: Math.max(1, root.clientWidth), height: Math.max(1, root.clientHeight) };
  let inset: Inset = { right: 0, bottom: 0 };
  let camera: Camera = { x: 0, y: 0, k: 1 };
  let sight: Sight = { level: 0, dots: [], named: [], lines: [], styled: false };
  let stateOf: (thing: number) => MarkState = () => ({});
  let hovered: number | null = null;
  let highlighted: number | null = null;
  let cursor: number | null = null;
  let flight: { at: (share: number) => Camera; start: number; byReader: boolean } | null = null;
  let job: { steps: Generator<undefined, void>; camera: Camera } | null = null;
  let painted: Camera | null = null;
  let stale = true;
  let request = 0;
  let moving = false;
  let slow = false;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let refining: ReturnType<typeof setTimeout> | undefined;

  // ---- frames ----

  function invalidate(lower = false): void {
    if (lower) stale = true;
    if (request === 0) request = requestAnimationFrame(onFrame);
  }

  function onFrame(now: number): void {
    request = 0;
    if (!scene) return;
    if (flight) advanceFlight(now);
    paintLower(scene);
    layers.lower.follow(camera);
    paintTop(scene);
    if (flight || job || stale) invalidate();
  }

  function paintLower(current: Scene): void {
    const margin = layers.margin();
    if (!job && (stale || !painted || !sameCamera(painted, camera, view, 0.02))) {
      const ratio = moving && slow ? Math.min(1, layers.ratio()) : layers.ratio();
      const pen = layers.lower.begin(ratio);
      const large = { width: view.width + margin * 2, height: view.height + margin * 2 };
      sight = sightOf(current, camera, view, margin, BUDGET);
      job = { steps: paintBase(pen, { scene: current, sight, camera, view: large, theme, ratio }), camera };
      stale = false;
    }
    if (!job) return;
    const began = performance.now();
    const budget = moving ? STEP_MS : REST_MS;
    for (;;) {
      if (job.steps.next().done) {
        layers.lower.show(job.camera);
        painted = job.camera;
        job = null;
        break;
      }
      if (performance.now() - began > budget) {
        slow = true;
        break;
      }
    }
  }

  function paintTop(current: Scene): void {
    const pen = layers.beginTop();
    const now = sightOf(current, camera, view, 40, BUDGET);
    sight = now;
    const input = { scene: current, sight: now, camera, view, theme, stateOf };
    paintNames(pen, input);
    const pointed = hovered ?? highlighted ?? cursor;
    if (pointed !== null) paintNearby(pen, input, nearbyOf(current, pointed, camera, view));
    placeLink(links.hover, hovered);
    placeLink(links.cursor, cursor);
  }

  /** Lays a link over mark and name of a thing; away when there is none. */
  function placeLink(link: HTMLElement, thing: number | null): void {
    if (thing === null || !scene) {
      link.style.transform = 'translate(-9999px, -9999px)';
      return;
    }
    const concept = scene.concept[thing] ?? 0;
    const at = screenOf(thing);
    const r = namedRadius(scene.model.data.concepts.importance[concept] ?? 0, camera.k) + 3;
    const width = scene.model.names.width[concept] ?? 0;
    const height = scene.model.names.height[concept] ?? 0;
    const place = namePlace(scene.names.side[thing] ?? 0, at.x, at.y, r - 3, width, height);
    const left = Math.min(at.x - r, place.left - 3);
    const top = Math.min(at.y - r, place.top - 2);
    const right = Math.max(at.x + r, place.left + width + 3);
    const bottom = Math.max(at.y + r, place.top + height + 2);
    link.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
    link.style.width = `${(right - left).toFixed(1)}px`;
    link.style.height = `${(bottom - top).toFixed(1)}px`;
  }

  /** Names that had to wait are decided while nothing else is to be done, a few at a time. */
  function refine(): void {
    clearTimeout(refining);
    const current = scene;
    if (!current) return;
    refining = setTimeout(() => {
      if (current !== scene) return;
      const began = performance.now();
      let done = false;
      while (!moving && !done && performance.now() - began < STEP_MS) done = current.refine(20);
      if (!moving) invalidate(true);
      if (!done) refine();
    }, REFINE_MS);
  }

  // ---- camera ----

  function setCamera(next: Camera): void {
    camera = next;
    invalidate();
  }

  /** Tells d3-zoom where the camera is, without hearing back from it. */
  function syncZoom(): void {
    const t = zoomIdentity
      .translate(view.width / 2 - camera.x * camera.k, view.height / 2 - camera.y * camera.k)
      .scale(camera.k);
    select(root).property('__zoom', t);
  }

  function advanceFlight(now: number): void {
    if (!flight) return;
    const share = (now - flight.start) / FLIGHT_MS;
    camera = flight.at(share);
    if (share < 1) return;
    const { byReader } = flight;
    flight = null;
    syncZoom();
    rest(byReader);
  }

  function flyTo(target: Camera, byReader = false): void {
    if (still.matches || sameCamera(camera, target, view, 0.5) || !scene) {
      flight = null;
      setCamera(target);
      syncZoom();
      rest(byReader);
      return;
    }
    moving = true;
    flight = { at: flightBetween(camera, target, view), start: performance.now(), byReader };
    invalidate();
  }

  /** The picture is made sharp again, and who listens hears where the camera is. */
  function rest(byReader: boolean): void {
    clearTimeout(settleTimer);
    moving = false;
    invalidate(slow);
    slow = false;
    if (byReader) settleTimer = setTimeout(() => events.onsettle(camera), SETTLE_MS);
  }

  function screenOf(thing: number): Point {
    return toScreen(camera, view, { x: scene?.x[thing] ?? 0, y: scene?.y[thing] ?? 0 });
  }

  // ---- gestures ----

  const zoomer = zoom<HTMLElement, unknown>()
    .scaleExtent([SMALLEST_ZOOM, CLOSEST])
    .clickDistance(4)
    .on('start', () => {
      flight = null;
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      const { x, y, k } = event.transform;
      moving = true;
      setCamera({ x: (view.width / 2 - x) / k, y: (view.height / 2 - y) / k, k });
      if (event.sourceEvent instanceof MouseEvent) point(null);
    })
    .on('end', () => {
      rest(true);
    });

  const dragger = drag<HTMLElement, unknown, { thing: number; x: number; y: number }>()
    // Fingers pan; what a drag does has a button elsewhere.
    .filter(
      (event: MouseEvent) => !('touches' in event) && event.button === 0 && !event.ctrlKey && !event.shiftKey,
    )
    .subject((event: { x: number; y: number }) => {
      const thing = pick({ x: event.x, y: event.y }, false);
      return thing < 0 ? (undefined as never) : { thing, ...screenOf(thing) };
    })
    .clickDistance(4)
    .on('drag', (event: D3DragEvent<HTMLElement, unknown, { thing: number }>) => {
      if (!scene) return;
      const place = toWorld(camera, view, { x: event.x, y: event.y });
      scene.x[event.subject.thing] = place.x;
      scene.y[event.subject.thing] = place.y;
      invalidate(true);
    })
    .on('end', (event: D3DragEvent<HTMLElement, unknown, { thing: number; x: number; y: number }>) => {
      const at = screenOf(event.subject.thing);
      if (Math.hypot(at.x - event.subject.x, at.y - event.subject.y) < 3) return;
      events.onmove(event.subject.thing, toWorld(camera, view, at));
    });

  const selection = select(root);
  selection.call(dragger).call(zoomer).on('dblclick.zoom', null);

  function pick(at: Point, finger: boolean): number {
    return scene ? hitThing({ scene, camera, view, named: sight.named }, at, finger) : -1;
  }

  function placeIn(event: MouseEvent): Point {
    const box = root.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  function point(thing: number | null): void {
    if (thing === hovered) return;
    hovered = thing;
    root.style.cursor = thing === null ? '' : 'pointer';
    events.onpoint(thing);
    invalidate();
  }

  function onPointerMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const thing = pick(placeIn(event), false);
    point(thing < 0 ? null : thing);
  }

  function onPointerLeave(): void {
    point(null);
  }

  function onClick(event: MouseEvent): void {
    const finger = event instanceof PointerEvent && event.pointerType === 'touch';
    const thing = pick(placeIn(event), finger);
    events.onclick(thing < 0 ? null : thing, event);
  }

  function onDoubleClick(event: MouseEvent): void {
    const thing = pick(placeIn(event), false);
    if (thing >= 0) events.onexpand(thing);
  }

  root.addEventListener('pointermove', onPointerMove);
  root.addEventListener('pointerleave', onPointerLeave);
  root.addEventListener('click', onClick);
  root.addEventListener('dblclick', onDoubleClick);

  // ---- size, theme ----

  function measure(): void {
    const before = view;
    view = { width: Math.max(1, root.clientWidth), height: Math.max(1, root.clientHeight) };
    layers.resize(view, devicePixelRatio || 1);
    if (before.width !== view.width || before.height !== view.height) syncZoom();
    job = null;
    invalidate(true);
    events.onresize(view);
  }

  const sizes = new ResizeObserver(measure);
  sizes.observe(root);
  let density = matchMedia(`(resolution: ${String(devicePixelRatio)}dppx)`);
  function onDensity(): void {
    density.removeEventListener('change', onDensity);
    density = matchMedia(`(resolution: ${String(devicePixelRatio)}dppx)`);
    density.addEventListener('change', onDensity);
    measure();
  }
  density.addEventListener('change', onDensity);
  const stopTheme = watchTheme(() => {
    theme = readTheme(root);
    job = null;
    invalidate(true);
  });
  void document.fonts.ready.then(() => {
    theme = readTheme(root);
    invalidate(true);
  });
  measure();

  return {
    show(next, options = {}) {
      const first = scene === null;
      scene = next;
      hovered = null;
      job = null;
      refine();
      const target = options.camera ?? frameScene(next, view, inset);
      if (options.camera === undefined && !first) invalidate(true);
      else if (first || options.fly === false) {
        camera = target;
        syncZoom();
        invalidate(true);
      } else {
        invalidate(true);
        flyTo(target);
      }
    },
    setInset(next) {
      inset = next;
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
    flyTo,
    fit(bounds) {
      if (scene) flyTo(bounds ? frame(bounds, view, inset) : frameScene(scene, view, inset), true);
    },
    zoomBy(factor) {
      const middle = { x: (view.width - inset.right) / 2, y: (view.height - inset.bottom) / 2 };
      const k = Math.min(CLOSEST, Math.max(SMALLEST_ZOOM, camera.k * factor));
      flyTo(zoomAbout(camera, view, middle, k), true);
    },
    panBy(dx, dy) {
      flyTo({ x: camera.x + dx / camera.k, y: camera.y + dy / camera.k, k: camera.k }, true);
    },
    reveal(thing) {
      const at = screenOf(thing);
      const dx = beyond(at.x, 90, view.width - inset.right - 90);
      const dy = beyond(at.y, 70, view.height - inset.bottom - 90);
      if (dx !== 0 || dy !== 0)
        flyTo({ x: camera.x + dx / camera.k, y: camera.y + dy / camera.k, k: camera.k });
    },
    screenOf,
    view: () => view,
    theme: () => theme,
    destroy() {
      cancelAnimationFrame(request);
      clearTimeout(settleTimer);
      clearTimeout(refining);
      sizes.disconnect();
      density.removeEventListener('change', onDensity);
      stopTheme();
      selection.on('.zoom', null).on('.drag', null);
      root.removeEventListener('pointermove', onPointerMove);
      root.removeEventListener('pointerleave', onPointerLeave);
      root.removeEventListener('click', onClick);
      root.removeEventListener('dblclick', onDoubleClick);
      layers.destroy();
    },
  };
}

function beyond(value: number, least: number, most: number): number {
  if (most < least) return 0;
  return value < least ? value - least : value > most ? value - most : 0;
}
