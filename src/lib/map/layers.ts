/**
 * The canvases of the map. Two for what lies below, of which one is seen while the other is painted, on a slow machine
 * larger than the window so that a pan does not bare an edge; one on top for names. Between two paintings the lower one
 * is moved and scaled by the compositor, which costs the page nothing.
 */
import type { Camera, View } from './camera.ts';

export interface Layers {
  /** Paints into the hidden lower canvas; `show` brings it forward. */
  readonly lower: {
    /**
     * Clears the hidden canvas for a picture at so many device px a CSS px, which reaches beyond the window by `margin`
     * CSS px on each side.
     */
    begin(ratio: number, margin: number): CanvasRenderingContext2D;
    /** Has the browser draw what was asked of the hidden canvas: until then it only takes notes. */
    flush(): void;
    show(camera: Camera): void;
    /** Takes what is shown away, when all is on the top canvas. */
    hide(): void;
    /** Moves what is shown to where it belongs under the camera. */
    follow(camera: Camera): void;
  };
  /** Clears the top canvas for a picture at so many device px a CSS px. */
  beginTop(ratio: number): CanvasRenderingContext2D;
  flushTop(): void;
  resize(view: View, ratio: number): void;
  readonly ratio: () => number;
  destroy(): void;
}

export function createLayers(root: HTMLElement): Layers {
  const lower = [makeCanvas(root), makeCanvas(root)] as const;
  const top = makeCanvas(root);
  const one = root.ownerDocument.createElement('canvas');
  one.width = 1;
  one.height = 1;
  const speck = contextOf(one);
  let shown: 0 | 1 = 0;
  let view: View = { width: 1, height: 1 };
  let ratio = 1;
  let painted: Camera | null = null;
  let isHidden = false;

  const seen = (): HTMLCanvasElement => lower[shown];
  const hidden = (): HTMLCanvasElement => lower[shown === 0 ? 1 : 0];

  function flush(canvas: HTMLCanvasElement): void {
    speck.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
    // Whoever holds on to what was drawn makes the next stroke copy it.
    speck.clearRect(0, 0, 1, 1);
  }

  return {
    lower: {
      begin(at, margin) {
        const canvas = hidden();
        const width = Math.round((view.width + margin * 2) * at);
        const height = Math.round((view.height + margin * 2) * at);
        const pen = contextOf(canvas);
        if (canvas.width !== width || canvas.height !== height) {
          canvas.width = width;
          canvas.height = height;
          canvas.style.left = `${String(-margin)}px`;
          canvas.style.top = `${String(-margin)}px`;
          canvas.style.width = `${String(view.width + margin * 2)}px`;
          canvas.style.height = `${String(view.height + margin * 2)}px`;
        }
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.clearRect(0, 0, width, height);
        pen.setTransform(at, 0, 0, at, 0, 0);
        return pen;
      },
      flush: () => flush(hidden()),
      show(camera) {
        seen().style.visibility = 'hidden';
        shown = shown === 0 ? 1 : 0;
        seen().style.visibility = 'visible';
        isHidden = false;
        painted = camera;
      },
      hide() {
        // Asked for in each frame.
        if (!isHidden) seen().style.visibility = 'hidden';
        isHidden = true;
      },
      follow(camera) {
        if (!painted) return;
        const scale = camera.k / painted.k;
        const dx = (painted.x - camera.x) * camera.k;
        const dy = (painted.y - camera.y) * camera.k;
        // The middle of the canvas is the middle of the window; it scales about that.
        seen().style.transform =
          scale === 1 && dx === 0 && dy === 0
            ? 'none'
            : `translate(${px(dx)}, ${px(dy)}) scale(${String(scale)})`;
      },
    },
    beginTop(at) {
      const pen = contextOf(top);
      const width = Math.round(view.width * at);
      const height = Math.round(view.height * at);
      if (top.width !== width || top.height !== height) {
        top.width = width;
        top.height = height;
      }
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, width, height);
      pen.setTransform(at, 0, 0, at, 0, 0);
      return pen;
    },
    flushTop: () => flush(top),
    resize(nextView, nextRatio) {
      view = nextView;
      ratio = nextRatio;
      top.style.width = `${String(view.width)}px`;
      top.style.height = `${String(view.height)}px`;
    },
    ratio: () => ratio,
    destroy() {
      for (const canvas of [...lower, top]) canvas.remove();
    },
  };
}

function makeCanvas(root: HTMLElement): HTMLCanvasElement {
  const canvas = root.ownerDocument.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { position: 'absolute', left: '0', top: '0', pointerEvents: 'none' });
  root.append(canvas);
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context)
    throw new Error('map: this browser gives no 2D canvas; the lists beside the map show the same');
  return context;
}

function px(value: number): string {
  return `${String(Math.round(value * 1000) / 1000)}px`;
}
