/**
 * How the same concepts go from their places in one scene to those in the next: so that one sees where each went when
 * a lens arranges them, and where they go home to. Null where nothing moves.
 */
import { easeCubicOut } from 'd3';
import type { Scene } from './scene.ts';

/** Only boards move things, and boards are small; an atlas has too many to move and no need to. */
export function morphBetween(former: Scene, next: Scene): ((share: number) => void) | null {
  if (former.kind === 'atlas' && next.kind === 'atlas') return null;
  const ways: { thing: number; fromX: number; fromY: number; toX: number; toY: number }[] = [];
  const small = former.kind === 'board' ? former : next;
  for (let i = 0; i < small.count; i++) {
    const concept = small.concept[i] ?? 0;
    const before = former.thing.get(concept);
    const thing = next.thing.get(concept);
    if (before === undefined || thing === undefined) continue;
    const [fromX, fromY] = [former.x[before] ?? 0, former.y[before] ?? 0];
    const [toX, toY] = [next.x[thing] ?? 0, next.y[thing] ?? 0];
    if (fromX !== toX || fromY !== toY) ways.push({ thing, fromX, fromY, toX, toY });
  }
  if (ways.length === 0) return null;
  return (share) => {
    const done = share >= 1 ? 1 : easeCubicOut(Math.max(0, share));
    for (const { thing, fromX, fromY, toX, toY } of ways) {
      next.x[thing] = done === 1 ? toX : fromX + (toX - fromX) * done;
      next.y[thing] = done === 1 ? toY : fromY + (toY - fromY) * done;
    }
  };
}
