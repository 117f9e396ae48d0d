/** Which line a pointer is on: the nearest of those in view, within a few px, off the marks at its ends. */
import type { Camera, Point, View } from './camera.ts';
import type { Scene } from './scene.ts';
import type { Sight } from './sight.ts';

const REACH = 5;
/** Share of a line at each end that belongs to the marks there. */
const ENDS = 0.06;

/** Number of the line, or -1. Only lines that are drawn in their own style can be pointed at. */
export function hitLine(scene: Scene, sight: Sight, camera: Camera, view: View, point: Point): number {
  if (!sight.styled) return -1;
  let best = -1;
  let least = REACH * REACH;
  for (const line of sight.lines) {
    const a = scene.lines.a[line] ?? 0;
    const b = scene.lines.b[line] ?? 0;
    const ax = ((scene.x[a] ?? 0) - camera.x) * camera.k + view.width / 2;
    const ay = ((scene.y[a] ?? 0) - camera.y) * camera.k + view.height / 2;
    const dx = ((scene.x[b] ?? 0) - (scene.x[a] ?? 0)) * camera.k;
    const dy = ((scene.y[b] ?? 0) - (scene.y[a] ?? 0)) * camera.k;
    const length = dx * dx + dy * dy;
    if (length === 0) continue;
    const along = ((point.x - ax) * dx + (point.y - ay) * dy) / length;
    if (along < ENDS || along > 1 - ENDS) continue;
    const offX = ax + dx * along - point.x;
    const offY = ay + dy * along - point.y;
    const distance = offX * offX + offY * offY;
    if (distance >= least) continue;
    least = distance;
    best = line;
  }
  return best;
}
