/**
 * What a pointer does on the map: d3-zoom for wheel, pinch and pan, d3-drag for moving a thing, and by hand what those
 * do not have: pointing, holding, clicking, and a frame drawn with Shift. It owns no state of the map; the stage does.
 */
import { drag, select, zoom, zoomIdentity } from 'd3';
import type { D3DragEvent, D3ZoomEvent } from 'd3';
import { CLOSEST } from './camera.ts';
import type { Camera, Point, View } from './camera.ts';

export interface GestureHost {
  view(): View;
  camera(): Camera;
  /** Thing under a point, or -1. */
  pick(at: Point, finger: boolean): number;
  placeOf(thing: number): Point;
  onstart(): void;
  onzoom(camera: Camera): void;
  onend(): void;
  onpoint(at: Point | null): void;
  onclick(thing: number, event: MouseEvent): void;
  onhold(thing: number): void;
  ondrag(thing: number, to: Point): void;
  ondrop(thing: number): void;
  /** A frame is being drawn; null when it is done or given up. */
  onframe(from: Point, to: Point): void;
  onframed(from: Point, to: Point): void;
}

export interface Gestures {
  /** Tells d3-zoom where the camera is, without hearing back from it. */
  sync(): void;
  destroy(): void;
}

export const FURTHEST = 0.008;
const SLACK = 4;
const HOLD_MS = 500;

export function createGestures(root: HTMLElement, host: GestureHost): Gestures {
  const zoomer = zoom<HTMLElement, unknown>()
    .scaleExtent([FURTHEST, CLOSEST])
    .clickDistance(SLACK)
    .filter(
      (event: MouseEvent) => (!event.ctrlKey || event.type === 'wheel') && !event.button && !event.shiftKey,
    )
    .on('start', () => host.onstart())
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      const { width, height } = host.view();
      const { x, y, k } = transform;
      host.onzoom({ x: (width / 2 - x) / k, y: (height / 2 - y) / k, k });
    })
    .on('end', () => host.onend());

  type Subject = { thing: number; x: number; y: number };
  const dragger = drag<HTMLElement, unknown, Subject>()
    // Fingers pan; what a drag does has a button elsewhere.
    .filter(
      (event: MouseEvent) => !('touches' in event) && !event.button && !event.ctrlKey && !event.shiftKey,
    )
    .subject((event: Point) => {
      const thing = host.pick({ x: event.x, y: event.y }, false);
      return thing < 0 ? (null as never) : { thing, ...host.placeOf(thing) };
    })
    .clickDistance(SLACK)
    .on('drag', (event: D3DragEvent<HTMLElement, unknown, Subject>) => {
      if (moved(event)) host.ondrag(event.subject.thing, { x: event.x, y: event.y });
    })
    .on('end', (event: D3DragEvent<HTMLElement, unknown, Subject>) => {
      if (moved(event)) host.ondrop(event.subject.thing);
    });

  const selection = select(root);
  selection.call(dragger).call(zoomer).on('dblclick.zoom', null);

  let holding: ReturnType<typeof setTimeout> | undefined;
  let held = false;
  let frame: { from: Point; to: Point } | null = null;

  function placeOf(event: MouseEvent): Point {
    const box = root.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  function onDown(event: PointerEvent): void {
    const at = placeOf(event);
    held = false;
    clearTimeout(holding);
    if (event.pointerType === 'touch') {
      const thing = host.pick(at, true);
      if (thing >= 0 && event.isPrimary) {
        holding = setTimeout(() => {
          held = true;
          host.onhold(thing);
        }, HOLD_MS);
      }
    } else if (event.shiftKey && event.button === 0 && host.pick(at, false) < 0) {
      frame = { from: at, to: at };
      root.setPointerCapture(event.pointerId);
    }
  }

  function onMove(event: PointerEvent): void {
    const at = placeOf(event);
    if (frame) {
      frame = { from: frame.from, to: at };
      host.onframe(frame.from, at);
    } else if (event.pointerType === 'touch') {
      if (Math.abs(event.movementX) + Math.abs(event.movementY) > 2) clearTimeout(holding);
    } else if (event.buttons === 0) host.onpoint(at);
  }

  function onUp(): void {
    clearTimeout(holding);
    if (!frame) return;
    const { from, to } = frame;
    frame = null;
    host.onframed(from, to);
  }

  function onLeave(): void {
    if (!frame) host.onpoint(null);
  }

  function onClick(event: MouseEvent): void {
    if (held) {
      // What was held has shown its card; letting go opens nothing.
      event.preventDefault();
      held = false;
      return;
    }
    const finger = event instanceof PointerEvent && event.pointerType === 'touch';
    host.onclick(host.pick(placeOf(event), finger), event);
  }

  function onMenu(event: MouseEvent): void {
    if (held) event.preventDefault();
  }

  const listening = new AbortController();
  const { signal } = listening;
  root.addEventListener('pointerdown', onDown, { signal });
  root.addEventListener('pointermove', onMove, { signal });
  root.addEventListener('pointerup', onUp, { signal });
  root.addEventListener('pointercancel', onUp, { signal });
  root.addEventListener('pointerleave', onLeave, { signal });
  root.addEventListener('click', onClick, { signal });
  root.addEventListener('contextmenu', onMenu, { signal });

  return {
    sync() {
      const { width, height } = host.view();
      const { x, y, k } = host.camera();
      selection.property('__zoom', zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k));
    },
    destroy() {
      clearTimeout(holding);
      selection.on('.zoom', null).on('.drag', null);
      listening.abort();
    },
  };
}

function moved({
  x,
  y,
  subject,
}: {
  x: number;
  y: number;
  subject: { x: number; y: number; went?: boolean };
}): boolean {
  subject.went ??= false;
  if (Math.hypot(x - subject.x, y - subject.y) > SLACK) subject.went = true;
  return subject.went;
}
