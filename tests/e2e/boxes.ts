/** Boxes of words, turned or not: do two of them meet, does one reach beyond an area. */
import type { DrawnText } from './drawn-text.ts';

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Pairs whose boxes share more than `slack` px, named for a message. */
export function meetings(texts: readonly DrawnText[], slack = 0.5): string[] {
  const found: string[] = [];
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) if (depth(a, b) > slack) found.push(`“${a.text}” and “${b.text}”`);
  });
  return found;
}

/** Texts that reach beyond the area by more than `slack` px. */
export function beyond(texts: readonly DrawnText[], area: Area, slack = 0.5): DrawnText[] {
  return texts.filter((text) => {
    const corners = cornersOf(text);
    const inside = (corner: Corner): boolean =>
      corner.x >= area.left - slack &&
      corner.x <= area.right + slack &&
      corner.y >= area.top - slack &&
      corner.y <= area.bottom + slack;
    return !corners.every(inside);
  });
}

/** How far two boxes reach into each other, px; not above 0 where they are apart (separating axes). */
function depth(a: DrawnText, b: DrawnText): number {
  // Far apart: most pairs.
  const reach = (a.width + a.height + b.width + b.height) / 2;
  if (Math.abs(a.x - b.x) > reach || Math.abs(a.y - b.y) > reach) return 0;
  let least = Infinity;
  for (const angle of [a.angle, a.angle + Math.PI / 2, b.angle, b.angle + Math.PI / 2]) {
    const [lowA, highA] = shadow(cornersOf(a), angle);
    const [lowB, highB] = shadow(cornersOf(b), angle);
    least = Math.min(least, Math.min(highA, highB) - Math.max(lowA, lowB));
  }
  return least;
}

function shadow(corners: readonly Corner[], angle: number): readonly [number, number] {
  const along = corners.map(({ x, y }) => x * Math.cos(angle) + y * Math.sin(angle));
  return [Math.min(...along), Math.max(...along)];
}

function cornersOf({ x, y, width, height, angle }: DrawnText): Corner[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([h = 0, v = 0]) => ({
    x: x + (h * width * cos) / 2 - (v * height * sin) / 2,
    y: y + (h * width * sin) / 2 + (v * height * cos) / 2,
  }));
}
