/** The outline of each kind's mark: seven shapes of like area round a middle, told apart without colour. */
import { KINDS } from '#lib/graph/vocabulary.ts';
import type { KindId } from '#lib/graph/types.ts';
import type { Pen } from './pen.ts';

/** Adds the shape of a kind to the pen's path; `r` is the radius of a circle of the same weight. */
export function traceShape(pen: Pen, kind: KindId, x: number, y: number, r: number): void {
  switch (KINDS[kind].shape) {
    case 'square': {
      const s = r * 0.9;
      rounded(pen, x - s, y - s, s * 2, s * 2, r * 0.35);
      return;
    }
    case 'hexagon':
      polygon(pen, x, y, r * 1.08, 6, 0);
      return;
    case 'diamond':
      polygon(pen, x, y, r * 1.2, 4, 0);
      return;
    case 'triangle':
      polygon(pen, x, y + r * 0.14, r * 1.28, 3, -Math.PI / 2);
      return;
    case 'tag':
      tag(pen, x, y, r);
      return;
    default:
      pen.moveTo(x + r, y);
      pen.arc(x, y, r, 0, Math.PI * 2);
  }
}

/** How far a kind's shape reaches to its sides, as a share of its radius. */
export function spreadOf(kind: KindId): number {
  return SPREAD[KINDS[kind].shape] ?? 1;
}

const SPREAD: Readonly<Record<string, number>> = { hexagon: 1.08, diamond: 1.2, triangle: 1.11, tag: 1.12 };

/** True where the mark is an open ring instead of a filled shape. */
export function isRing(kind: KindId): boolean {
  return KINDS[kind].shape === 'ring';
}

function polygon(pen: Pen, x: number, y: number, r: number, corners: number, turn: number): void {
  for (let i = 0; i < corners; i++) {
    const angle = turn + (i / corners) * Math.PI * 2;
    const px = x + r * Math.cos(angle);
    const py = y + r * Math.sin(angle);
    if (i === 0) pen.moveTo(px, py);
    else pen.lineTo(px, py);
  }
  pen.closePath();
}

function rounded(pen: Pen, x: number, y: number, width: number, height: number, r: number): void {
  pen.moveTo(x + r, y);
  pen.lineTo(x + width - r, y);
  pen.quadraticCurveTo(x + width, y, x + width, y + r);
  pen.lineTo(x + width, y + height - r);
  pen.quadraticCurveTo(x + width, y + height, x + width - r, y + height);
  pen.lineTo(x + r, y + height);
  pen.quadraticCurveTo(x, y + height, x, y + height - r);
  pen.lineTo(x, y + r);
  pen.quadraticCurveTo(x, y, x + r, y);
  pen.closePath();
}

function tag(pen: Pen, x: number, y: number, r: number): void {
  const w = r * 1.12;
  const h = r * 0.8;
  pen.moveTo(x - w, y - h);
  pen.lineTo(x + w * 0.45, y - h);
  pen.lineTo(x + w * 1.1, y);
  pen.lineTo(x + w * 0.45, y + h);
  pen.lineTo(x - w, y + h);
  pen.closePath();
}
