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
  readonly document: Document;
  readonly view: View;
  /** Device px a CSS px of the canvas that is stamped on. */
  readonly ratio: number;
}

/** So many are made in a frame, as each costs as much as a dozen that are put down. */
const MADE = 12;
/** So many times the px of the window are kept; then what is seen is drawn anew. */
const KEPT = 4;

interface Stamp {
  readonly canvas: HTMLCanvasElement;
  /** From its left top corner to its place, device px. */
  readonly x: number;
  readonly y: number;
}

export function createStamps({ document, view, ratio }: StampsOptions): Stamps {
  // Null: seen once. On the way to another zoom most are not seen again.
  const stamps = new Map<object, Map<number, Stamp | null>>();
  let kept = 0;
  let left = MADE;

  function make({ left, top, right, bottom, draw }: Stampable): Stamp {
    const [x, y] = [Math.ceil(left * ratio), Math.ceil(top * ratio)];
    const canvas = document.createElement('canvas');
    canvas.width = x + Math.ceil(right * ratio);
    canvas.height = y + Math.ceil(bottom * ratio);
    const pen = canvas.getContext('2d');
    pen?.setTransform(ratio, 0, 0, ratio, x, y);
    if (pen) draw(pen, 0, 0);
    kept += canvas.width * canvas.height;
    return { canvas, x, y };
  }

  return {
    begin() {
      left = MADE;
      if (kept < view.width * view.height * ratio ** 2 * KEPT) return;
      stamps.clear();
      kept = 0;
    },
    put(pen, one, x, y) {
      // Drawn or put down, it stands at the same place.
      const atX = Math.round(x * ratio);
      const atY = Math.round(y * ratio);
      let looks = stamps.get(one.of);
      if (!looks) stamps.set(one.of, (looks = new Map()));
      let stamp = looks.get(one.as);
      if (stamp === null && left > 0) {
        left--;
        looks.set(one.as, (stamp = make(one)));
      }
      if (!stamp || !isCanvas(pen)) {
        if (stamp === undefined) looks.set(one.as, null);
        one.draw(pen, atX / ratio, atY / ratio);
        return;
      }
      const { canvas } = stamp;
      pen.drawImage(
        canvas,
        (atX - stamp.x) / ratio,
        (atY - stamp.y) / ratio,
        canvas.width / ratio,
        canvas.height / ratio,
      );
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
  return 'drawImage' in pen;
}
