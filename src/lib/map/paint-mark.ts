/** A concept's mark with its outline, glyph and states, and its name; in screen px. */
import { familyOf, KINDS } from '#lib/graph/vocabulary.ts';
import type { KindId } from '#lib/graph/types.ts';
import { SIDES } from './labels.ts';
import { LINE_HEIGHT, NAME_GAP } from './measures.ts';
import type { Pen } from './pen.ts';
import { isRing, traceShape } from './shapes.ts';
import type { Theme } from './theme.ts';

/** From this radius on a mark shows its glyph; smaller ones do where there are few, on a board. */
const GLYPH_FROM = 8.5;
const GLYPH_FROM_ON_BOARD = 5.5;

const CORNERS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

export interface MarkState {
  readonly focus?: boolean;
  readonly cursor?: boolean;
  readonly gathered?: boolean;
  readonly pinned?: boolean;
  readonly due?: boolean;
  readonly possible?: boolean;
  /** One of the few on a board. */
  readonly board?: boolean;
}

export function paintMark(
  pen: Pen,
  theme: Theme,
  kind: KindId,
  x: number,
  y: number,
  r: number,
  state: MarkState = {},
): void {
  const colour = theme.family[familyOf(kind)];
  const stroke = Math.min(2.5, Math.max(1.5, r * 0.17));
  const lettered = r >= (state.board ? GLYPH_FROM_ON_BOARD : GLYPH_FROM);
  pen.setLineDash([]);
  // A rim of ground keeps the mark clear of lines.
  pen.beginPath();
  traceShape(pen, kind, x, y, r + 2);
  pen.fillStyle = theme.ground;
  pen.fill();
  pen.beginPath();
  traceShape(pen, kind, x, y, r - stroke / 2);
  if (!theme.forced && !state.possible) {
    pen.fillStyle = colour;
    pen.globalAlpha = !lettered ? 0.85 : theme.dark ? 0.3 : 0.22;
    pen.fill();
    pen.globalAlpha = 1;
  }
  pen.lineWidth = stroke;
  pen.strokeStyle = colour;
  if (state.possible) pen.setLineDash([2.5, 2]);
  pen.stroke();
  pen.setLineDash([]);
  if (lettered) paintGlyph(pen, theme, kind, x, y, r);
  if (state.focus) ring(pen, kind, x, y, r + 3.25, theme.ink, 2);
  if (state.gathered) paintCorners(pen, theme, x, y, r + 5);
  if (state.pinned) paintPin(pen, theme, x + r * 0.9, y - r * 0.9);
  if (state.due) paintDue(pen, theme, x - r * 0.95, y - r * 0.95);
  if (state.cursor) {
    ring(pen, kind, x, y, r + 5, theme.ground, 5);
    ring(pen, kind, x, y, r + 5, theme.accent, 3);
  }
}

function paintGlyph(pen: Pen, theme: Theme, kind: KindId, x: number, y: number, r: number): void {
  if (isRing(kind)) {
    pen.beginPath();
    pen.moveTo(x + r * 0.45, y);
    pen.arc(x, y, r * 0.45, 0, Math.PI * 2);
    pen.strokeStyle = theme.family[familyOf(kind)];
    pen.lineWidth = Math.max(1.25, r * 0.13);
    pen.stroke();
    return;
  }
  pen.font = `700 ${String(Math.round(r * 1.05))}px ${theme.font}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = theme.ink;
  // Letters without descenders sit a little high on the middle line; triangles have their weight below.
  const drop = KINDS[kind].shape === 'triangle' ? r * 0.22 : r * 0.06;
  const shift = KINDS[kind].shape === 'tag' ? -r * 0.12 : 0;
  pen.fillText(KINDS[kind].glyph, x + shift, y + drop);
}

function ring(pen: Pen, kind: KindId, x: number, y: number, r: number, colour: string, width: number): void {
  pen.beginPath();
  traceShape(pen, kind, x, y, r);
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
}

/** Gathered to compare: four corners round the mark. */
function paintCorners(pen: Pen, theme: Theme, x: number, y: number, r: number): void {
  const leg = Math.max(4, r * 0.42);
  for (const [colour, width] of [
    [theme.ground, 5],
    [theme.accent, 2.5],
  ] as const) {
    pen.beginPath();
    for (const [sx, sy] of CORNERS) {
      pen.moveTo(x + sx * r, y + sy * (r - leg));
      pen.lineTo(x + sx * r, y + sy * r);
      pen.lineTo(x + sx * (r - leg), y + sy * r);
    }
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.stroke();
  }
}

/** A pin: a dot on a short stem. */
function paintPin(pen: Pen, theme: Theme, x: number, y: number): void {
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + 3, y - 5);
  pen.strokeStyle = theme.ink;
  pen.lineWidth = 1.5;
  pen.stroke();
  pen.beginPath();
  pen.moveTo(x + 6.5, y - 6);
  pen.arc(x + 3.5, y - 6, 3, 0, Math.PI * 2);
  pen.fillStyle = theme.ink;
  pen.fill();
}

/** Due for practice: a small filled corner with a rim. */
function paintDue(pen: Pen, theme: Theme, x: number, y: number): void {
  pen.beginPath();
  pen.moveTo(x - 4, y + 3);
  pen.lineTo(x, y - 4.5);
  pen.lineTo(x + 4, y + 3);
  pen.closePath();
  pen.fillStyle = theme.accent;
  pen.fill();
  pen.strokeStyle = theme.ground;
  pen.lineWidth = 1;
  pen.stroke();
}

export interface NameStyle {
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly strong?: boolean;
  readonly soft?: boolean;
}

/** Where a name stands whose mark is at x, y: its top left corner, px. */
export function namePlace(
  side: number,
  x: number,
  y: number,
  r: number,
  width: number,
  height: number,
): { left: number; top: number } {
  switch (SIDES[side]) {
    case 'right':
      return { left: x + r + NAME_GAP + 2, top: y - height / 2 };
    case 'left':
      return { left: x - r - NAME_GAP - 2 - width, top: y - height / 2 };
    case 'above':
      return { left: x - width / 2, top: y - r - NAME_GAP - height };
    case 'centre':
      return { left: x - width / 2, top: y - height / 2 };
    default:
      return { left: x - width / 2, top: y + r + NAME_GAP };
  }
}

export function paintName(
  pen: Pen,
  theme: Theme,
  lines: readonly string[],
  side: number,
  left: number,
  top: number,
  style: NameStyle,
): void {
  const word = SIDES[side];
  pen.font = `${style.strong ? '650' : '480'} ${style.size.toFixed(1)}px ${theme.font}`;
  pen.textAlign = word === 'right' ? 'left' : word === 'left' ? 'right' : 'center';
  pen.textBaseline = 'middle';
  const x = word === 'right' ? left : word === 'left' ? left + style.width : left + style.width / 2;
  const step = style.size * LINE_HEIGHT;
  pen.lineJoin = 'round';
  pen.strokeStyle = theme.ground;
  pen.lineWidth = 3.5;
  pen.fillStyle = style.soft ? theme.inkSoft : theme.ink;
  lines.forEach((line, i) => {
    const y = top + step * (i + 0.5);
    pen.strokeText(line, x, y, style.width + 2);
  });
  lines.forEach((line, i) => {
    const y = top + step * (i + 0.5);
    pen.fillText(line, x, y, style.width + 2);
  });
}
