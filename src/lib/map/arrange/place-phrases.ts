/**
 * Where along its line each phrase of a board stands, at zoom 1: as far out as it can, where the lines have fanned out,
 * clear of marks, names and the phrases before it. In: boxes that are taken; out: a share of the way for each line.
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PhraseLine {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  /** Radii of the marks at its ends. */
  readonly ar: number;
  readonly br: number;
  readonly width: number;
  readonly height: number;
  /** True where the words should stand in the middle rather than at end b. */
  readonly middle: boolean;
}

const HEAD = 11;
const STEPS = 14;

export function placePhrases(lines: readonly PhraseLine[], taken: readonly Box[]): number[] {
  const boxes = [...taken];
  return lines.map((line) => {
    const dx = line.bx - line.ax;
    const dy = line.by - line.ay;
    const length = Math.max(1, Math.hypot(dx, dy));
    // How much of the line the box of the words covers, half of it on either side of its middle.
    const covered = Math.min(
      (line.width * length) / Math.max(1, Math.abs(dx)),
      (line.height * length) / Math.max(1, Math.abs(dy)),
    );
    const furthest = 1 - (line.br + HEAD + covered / 2) / length;
    const nearest = Math.min(furthest, (line.ar + 6 + covered / 2) / length);
    const start = line.middle ? (furthest + nearest) / 2 : furthest;
    for (let step = 0; step <= STEPS; step++) {
      for (const way of line.middle ? [1, -1] : [-1]) {
        const along = start + (way * step * (furthest - nearest)) / (line.middle ? STEPS * 2 : STEPS);
        const box = around(line.ax + dx * along, line.ay + dy * along, line.width + 2, line.height + 2);
        if (!boxes.every((other) => apart(other, box))) continue;
        boxes.push(box);
        return along;
      }
    }
    return Math.max(0.3, start);
  });
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function apart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}
