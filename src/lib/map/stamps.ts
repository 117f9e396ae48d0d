/**
 * What is drawn once and then stamped: an outline with its rim, tint and letter costs ten times as much to draw as the
 * picture of it to put down, words twice as much, and from frame to frame most marks and words are the same.
 */
import type { View } from './camera.ts';
import type { Pen } from './pen.ts';

/** What looks the same wherever it stands. */
export interface Stampable {
  /** What it is, and a number that says how it looks: two with the same have the same stamp. */
  readonly of: object;
  readonly as: number;
  /** How far it reaches from its place, CSS px. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Draws it at a place. */
  readonly draw: (pen: Pen, x: number, y: number) => void;
}

export interface Stamps {
  /** Says that a frame begins. */
  begin(): void;
  /** Draws it, or puts its stamp down, at the nearest px of the screen. */
  put(pen: Pen, one: Stampable, x: number, y: number): void;
}

export interface StampsOptions {
  /** Where stamps are drawn, one after the other: a context for each costs more than all that is drawn on it. */
  readonly surface: OffscreenCanvas;
  readonly view: View;
  /** Device px a CSS px of the canvas that is stamped on. */
  readonly ratio: number;
}

/** So many are made in a frame, as each costs about as much as four that are put down. */
const MADE = 16;
/** Drawn anew so often before it is made: on the way to another zoom most are not seen again. */
const SEEN = 3;
/** So many times the px of the window are kept; then what is seen is drawn anew. */
const KEPT = 4;

interface Stamp {
  readonly image: ImageBitmap;
  /** From its left top corner to its place, device px. */
  readonly x: number;
  readonly y: number;
}

export function createStamps({ surface, view, ratio }: StampsOptions): Stamps {
  const surfacePen = surface.getContext('2d');
  // A number: seen so often, and not made yet.
  const stamps = new Map<object, Map<number, Stamp | number>>();
  let kept = 0;
  let left = MADE;

  function make(surfacePen: OffscreenCanvasRenderingContext2D, one: Stampable): Stamp {
    const [x, y] = [Math.ceil(one.left * ratio), Math.ceil(one.top * ratio)];
    // A new size also clears it and takes all settings back.
    surface.width = x + Math.ceil(one.right * ratio);
    surface.height = y + Math.ceil(one.bottom * ratio);
    surfacePen.setTransform(ratio, 0, 0, ratio, x, y);
    one.draw(surfacePen, 0, 0);
    kept += surface.width * surface.height;
    return { image: surface.transferToImageBitmap(), x, y };
  }

  return {
    begin() {
      left = MADE;
      if (kept < view.width * view.height * ratio ** 2 * KEPT) return;
      for (const looks of stamps.values()) {
        for (const stamp of looks.values()) if (typeof stamp === 'object') stamp.image.close();
      }
      stamps.clear();
      kept = 0;
    },
    put(pen, one, x, y) {
      // Drawn or put down, it stands at the same place.
      const atX = Math.round(x * ratio);
      const atY = Math.round(y * ratio);
      let looks = stamps.get(one.of);
      if (!looks) stamps.set(one.of, (looks = new Map()));
      let stamp = looks.get(one.as) ?? 0;
      if (typeof stamp === 'number') {
        if (stamp < SEEN || left === 0 || !surfacePen) {
          looks.set(one.as, stamp + 1);
          one.draw(pen, atX / ratio, atY / ratio);
          return;
        }
        left--;
        looks.set(one.as, (stamp = make(surfacePen, one)));
      }
      // Whoever has no pictures draws.
      if (!isCanvas(pen)) {
        one.draw(pen, atX / ratio, atY / ratio);
        return;
      }
      const { image } = stamp;
      const x0 = (atX - stamp.x) / ratio;
      const y0 = (atY - stamp.y) / ratio;
      if (ratio === 1) pen.drawImage(image, x0, y0);
      else pen.drawImage(image, x0, y0, image.width / ratio, image.height / ratio);
    },
  };
}

/** Draws each anew where its stamp would stand, for a picture that is painted once. `ratio`: as in StampsOptions. */
export function unstamped(ratio: number): Stamps {
  return {
    begin: () => undefined,
    put: (pen, one, x, y) => one.draw(pen, Math.round(x * ratio) / ratio, Math.round(y * ratio) / ratio),
  };
}

function isCanvas(pen: Pen): pen is CanvasRenderingContext2D {
  return (pen as Partial<CanvasRenderingContext2D>).drawImage !== undefined;
}
