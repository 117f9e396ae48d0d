/**
 * Marks and names as small pictures, for frames in which things move: to draw a halo round words anew costs a machine
 * without a graphics card most of the frame. At rest words and marks are drawn as themselves.
 */
import type { KindId } from '#lib/graph/types.ts';
import { paintMark, paintName } from './paint-mark.ts';
import type { MarkState, NameStyle } from './paint-mark.ts';
import type { Theme } from './theme.ts';

export interface NameSprite {
  /** Number of the concept. */
  readonly concept: number;
  readonly lines: readonly string[];
  readonly side: number;
  readonly left: number;
  readonly top: number;
  /** As it is now. */
  readonly style: NameStyle;
  /** As it is at its full size. */
  readonly full: NameStyle;
}

export interface Sprites {
  /** A new frame: what was drawn for another theme or ratio is dropped. */
  begin(pen: CanvasRenderingContext2D, theme: Theme, ratio: number): void;
  /** False where the mark has a state that is worth drawing as itself. */
  mark(kind: KindId, x: number, y: number, r: number, state: MarkState): boolean;
  name(name: NameSprite): void;
}

interface Sprite {
  readonly picture: HTMLCanvasElement;
  /** Size, CSS px. */
  readonly width: number;
  readonly height: number;
}

/** Room round words and marks for halo and rim, px. */
const AIR = 4;
/** Radii are drawn in steps of so many px. */
const STEP = 1;
/** The oldest goes when there are more. */
const MOST = 700;

export function createSprites(root: HTMLElement): Sprites {
  const sprites = new Map<string, Sprite>();
  let pen: CanvasRenderingContext2D | null = null;
  let theme: Theme | null = null;
  let ratio = 1;

  function spriteOf(
    key: string,
    size: { readonly width: number; readonly height: number },
    draw: (pen: CanvasRenderingContext2D, theme: Theme) => void,
  ): Sprite {
    const found = sprites.get(key);
    if (found) return found;
    const picture = root.ownerDocument.createElement('canvas');
    picture.width = Math.ceil((size.width + AIR * 2) * ratio);
    picture.height = Math.ceil((size.height + AIR * 2) * ratio);
    const own = picture.getContext('2d');
    if (own && theme) {
      own.scale(ratio, ratio);
      own.translate(AIR, AIR);
      draw(own, theme);
    }
    const sprite = { picture, width: picture.width / ratio, height: picture.height / ratio };
    if (sprites.size >= MOST) sprites.delete(sprites.keys().next().value ?? '');
    sprites.set(key, sprite);
    return sprite;
  }

  /** On whole device px, where it is not scaled: it stays sharp. */
  function put({ picture, width, height }: Sprite, left: number, top: number, scale: number): void {
    const whole = (value: number): number => (scale === 1 ? Math.round(value * ratio) / ratio : value);
    pen?.drawImage(
      picture,
      whole(left - AIR * scale),
      whole(top - AIR * scale),
      width * scale,
      height * scale,
    );
  }

  return {
    begin(nextPen, nextTheme, nextRatio) {
      if (nextTheme !== theme || nextRatio !== ratio) sprites.clear();
      pen = nextPen;
      theme = nextTheme;
      ratio = nextRatio;
    },
    mark(kind, x, y, r, state) {
      if (state.focus || state.cursor || state.gathered || state.pinned || state.due) return false;
      const near = Math.round(r / STEP) * STEP;
      const key = `${kind} ${String(near)}${state.possible ? ' possible' : ''}`;
      const side = near * 2 + 4;
      const sprite = spriteOf(key, { width: side, height: side }, (own, colours) =>
        paintMark(own, colours, kind, side / 2, side / 2, near, state),
      );
      put(sprite, x - side / 2, y - side / 2, 1);
      return true;
    },
    name({ concept, lines, side, left, top, style, full }) {
      const key = `${String(concept)} ${String(side)}${style.strong ? ' strong' : ''}`;
      const sprite = spriteOf(key, full, (own, colours) =>
        paintName(own, colours, lines, side, 0, 0, { ...style, ...full }),
      );
      put(sprite, left, top, style.size / full.size);
    },
  };
}
