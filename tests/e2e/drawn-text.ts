/**
 * What words stand on the map, and where: every text that the page draws on a canvas, as the browser was told to draw
 * it. It sees the real picture, whatever the code behind it calls things.
 */
import type { Page } from 'playwright-core';

export interface DrawnText {
  readonly text: string;
  /** Middle, CSS px in the window. */
  readonly x: number;
  readonly y: number;
  /** Width as drawn and height of the letters' em, CSS px. */
  readonly width: number;
  readonly height: number;
  /** Turn of the text, radians. */
  readonly angle: number;
  /** Size of the letters, CSS px. */
  readonly size: number;
  /** Share of its natural width that it was squeezed into; 1 is untouched. */
  readonly squeezed: number;
}

interface Recorder {
  drawn(): DrawnText[];
  /** How many texts have been drawn since the page was opened. */
  count: number;
  /** Number of times that a canvas was cleared since. */
  frames: number;
}

type RecordingWindow = Window & { drawnText: Recorder };

/** Must be called before the page is opened. */
export async function recordDrawnText(page: Page): Promise<void> {
  await page.addInitScript(installRecorder);
}

/** What stands on the canvases that are seen. */
export function drawnText(page: Page): Promise<DrawnText[]> {
  return page.evaluate(() => (window as unknown as RecordingWindow).drawnText.drawn());
}

/** How often the map has been painted so far. */
export function paintings(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as RecordingWindow).drawnText.frames);
}

/**
 * Waits until the map has been painted and then nothing has been painted for a while, counted from this call: what was
 * just clicked may not have come to its first frame yet.
 */
export async function restOfMap(page: Page, quiet = 300): Promise<void> {
  await page.waitForFunction(
    ({ ms, call }) => {
      const recorder = (window as unknown as RecordingWindow).drawnText as Recorder & {
        call?: number;
        last?: number;
        since?: number;
      };
      if (recorder.call !== call || recorder.frames !== recorder.last) {
        recorder.call = call;
        recorder.last = recorder.frames;
        recorder.since = performance.now();
      }
      return recorder.count > 0 && performance.now() - (recorder.since ?? 0) >= ms;
    },
    { ms: quiet, call: ++calls },
    { polling: 50, timeout: 15_000 },
  );
}

let calls = 0;

/** Runs in the page. */
function installRecorder(): void {
  interface Entry {
    readonly text: string;
    readonly matrix: DOMMatrix;
    readonly left: number;
    readonly width: number;
    readonly size: number;
    readonly middle: number;
    readonly squeezed: number;
  }
  type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  const texts = new Map<HTMLCanvasElement | OffscreenCanvas, Entry[]>();
  /** Of pictures that were taken from a canvas. */
  const taken = new WeakMap<ImageBitmap, Entry[]>();
  const recorder = { drawn, count: 0, frames: 0 };
  Object.assign(window, { drawnText: recorder });

  const context = CanvasRenderingContext2D.prototype;
  const plain = {
    fillText: context.fillText,
    drawImage: context.drawImage,
    clearRect: context.clearRect,
    fillRect: context.fillRect,
  };
  const wiped = (pen: CanvasRenderingContext2D): void => {
    texts.set(pen.canvas, []);
    recorder.frames++;
  };
  context.clearRect = function (x, y, width, height) {
    if (width >= this.canvas.width * 0.9 && height >= this.canvas.height * 0.9) wiped(this);
    plain.clearRect.call(this, x, y, width, height);
  };
  function noteText(pen: Context, text: string, x: number, y: number, most?: number): void {
    const { width } = pen.measureText(text);
    const drawn = most === undefined ? width : Math.min(width, most);
    const size = Number(/(\d+(?:\.\d+)?)px/.exec(pen.font)?.[1] ?? 0);
    const shift = { left: 0, start: 0, center: 0.5, right: 1, end: 1 }[pen.textAlign];
    const rise = { top: 0.5, hanging: 0.4, middle: 0, alphabetic: -0.35, ideographic: -0.4, bottom: -0.5 }[
      pen.textBaseline
    ];
    const list = texts.get(pen.canvas) ?? [];
    texts.set(pen.canvas, list);
    list.push({
      text,
      matrix: pen.getTransform(),
      left: x - drawn * shift,
      width: drawn,
      size,
      middle: y + size * rise,
      squeezed: width === 0 ? 1 : drawn / width,
    });
    recorder.count++;
  }
  context.fillText = function (text, x, y, ...most) {
    noteText(this, text, x, y, ...most);
    plain.fillText.call(this, text, x, y, ...most);
  };
  const offscreen = OffscreenCanvasRenderingContext2D.prototype;
  const { fillText } = offscreen;
  offscreen.fillText = function (text, x, y, ...most) {
    noteText(this, text, x, y, ...most);
    fillText.call(this, text, x, y, ...most);
  };
  const { transferToImageBitmap } = OffscreenCanvas.prototype;
  OffscreenCanvas.prototype.transferToImageBitmap = function () {
    const picture = transferToImageBitmap.call(this);
    taken.set(picture, texts.get(this) ?? []);
    texts.delete(this);
    return picture;
  };

  // Words may be drawn on a canvas of their own, and the picture of it be put down.
  context.drawImage = function (this: CanvasRenderingContext2D, image: CanvasImageSource, ...at: number[]) {
    if (image instanceof ImageBitmap && at.length <= 4) {
      const [x = 0, y = 0, width = image.width, height = image.height] = at;
      const placed = this.getTransform()
        .translate(x, y)
        .scale(width / image.width, height / image.height);
      const list = texts.get(this.canvas) ?? [];
      texts.set(this.canvas, list);
      for (const entry of taken.get(image) ?? []) {
        list.push({ ...entry, matrix: placed.multiply(entry.matrix) });
        recorder.count++;
      }
    }
    (plain.drawImage as (...given: unknown[]) => void).call(this, image, ...at);
  };

  function drawn(): DrawnText[] {
    return [...texts].flatMap(([canvas, list]) => {
      if (
        !(canvas instanceof HTMLCanvasElement) ||
        !canvas.isConnected ||
        getComputedStyle(canvas).visibility !== 'visible'
      )
        return [];
      const box = canvas.getBoundingClientRect();
      const scale = { x: box.width / canvas.width, y: box.height / canvas.height };
      return list.map(({ text, matrix, left, width, size, middle, squeezed }) => {
        const { a, b, c, d, e, f } = matrix;
        const x = left + width / 2;
        const grown = Math.hypot(a, b) * scale.x;
        return {
          text,
          x: box.left + (a * x + c * middle + e) * scale.x,
          y: box.top + (b * x + d * middle + f) * scale.y,
          width: width * grown,
          height: size * grown,
          angle: Math.atan2(b, a),
          size: size * grown,
          squeezed,
        };
      });
    });
  }
}
