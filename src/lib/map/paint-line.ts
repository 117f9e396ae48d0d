/**
 * A line that says what it means: five styles by group of relation, with the arrowhead on the end that the proposition
 * reads to; and the words on it. In screen px.
 */
import { GROUPS, groupOf, RELATIONS } from '#lib/graph/vocabulary.ts';
import type { RelationId } from '#lib/graph/types.ts';
import { LINE_HEIGHT } from './measures.ts';
import type { Pen } from './pen.ts';
import { PHRASE_SIZE } from './phrases.ts';
import type { Theme } from './theme.ts';

export interface Stroke {
  readonly relation: RelationId;
  /** From subject to object, at the rims of their marks. */
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly strong: boolean;
  readonly possible: boolean;
}

export function paintStroke(pen: Pen, theme: Theme, stroke: Stroke): void {
  const group = GROUPS[groupOf(stroke.relation)];
  const { x1, y1, x2, y2, width } = stroke;
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 2) return;
  const ux = (x2 - x1) / length;
  const uy = (y2 - y1) / length;
  const colour = lineColour(theme, stroke.relation, stroke.strong);
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineWidth = group.line === 'thin' ? width * 0.8 : width;
  pen.lineCap = group.line === 'dotted' ? 'round' : 'butt';
  pen.globalAlpha = stroke.possible ? 0.6 : 1;
  pen.setLineDash(group.line === 'dotted' ? [0.1, width * 2.6] : group.line === 'dashed' ? [6, 4] : []);
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
  pen.setLineDash([]);
  pen.lineCap = 'butt';
  const head = 4 + width * 1.6;
  if (length > head * 2) paintEnd(pen, group.end, RELATIONS[stroke.relation].symmetric, stroke, ux, uy, head);
  pen.globalAlpha = 1;
}

/** Contrasts have the colour of trust, which no other line has; all others are ink. */
export function lineColour(theme: Theme, relation: RelationId, strong: boolean): string {
  if (groupOf(relation) === 'contrasts') return theme.family.trust;
  return strong ? theme.ink : theme.inkSoft;
}

function paintEnd(
  pen: Pen,
  end: string,
  symmetric: boolean,
  { x1, y1, x2, y2, width }: Stroke,
  ux: number,
  uy: number,
  head: number,
): void {
  if (end === 'bars') {
    bar(pen, x1 + ux * 2, y1 + uy * 2, ux, uy, head);
    bar(pen, x2 - ux * 2, y2 - uy * 2, ux, uy, head);
    return;
  }
  if (symmetric) return;
  if (end === 'chevron') {
    // On the way, past the words.
    const x = x1 + (x2 - x1) * 0.8;
    const y = y1 + (y2 - y1) * 0.8;
    arrow(pen, x, y, ux, uy, head * 1.15, false, width);
    return;
  }
  arrow(pen, x2, y2, ux, uy, head, end === 'arrow', width);
}

function arrow(
  pen: Pen,
  x: number,
  y: number,
  ux: number,
  uy: number,
  head: number,
  filled: boolean,
  width: number,
): void {
  const half = head * 0.45;
  pen.beginPath();
  pen.moveTo(x - ux * head - uy * half, y - uy * head + ux * half);
  pen.lineTo(x, y);
  pen.lineTo(x - ux * head + uy * half, y - uy * head - ux * half);
  if (filled) {
    pen.closePath();
    pen.fill();
  } else {
    pen.lineWidth = Math.max(1.25, width * 0.9);
    pen.stroke();
  }
}

function bar(pen: Pen, x: number, y: number, ux: number, uy: number, head: number): void {
  pen.beginPath();
  pen.moveTo(x - uy * head * 0.55, y + ux * head * 0.55);
  pen.lineTo(x + uy * head * 0.55, y - ux * head * 0.55);
  pen.stroke();
}

/** The words of a line, upright, on a patch of ground, or with a `rim` of it over lands; x, y is their middle. */
export function paintPhrase(
  pen: Pen,
  theme: Theme,
  text: string,
  x: number,
  y: number,
  width: number,
  strong: boolean,
  rim = false,
): void {
  const height = PHRASE_SIZE * LINE_HEIGHT;
  pen.font = `400 ${String(PHRASE_SIZE)}px ${theme.font}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  if (rim) {
    pen.lineJoin = 'round';
    pen.strokeStyle = theme.ground;
    pen.lineWidth = 4;
    pen.strokeText(text, x, y, width + 4);
  } else {
    pen.fillStyle = theme.ground;
    pen.globalAlpha = 0.9;
    pen.fillRect(x - width / 2 - 3, y - height / 2, width + 6, height);
    pen.globalAlpha = 1;
  }
  pen.fillStyle = strong ? theme.ink : theme.inkSoft;
  pen.fillText(text, x, y, width + 4);
}
