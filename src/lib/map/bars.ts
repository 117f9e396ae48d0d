/** What the map's own bars cover of it, CSS px. */
import type { Inset } from './camera.ts';

/** Heights of the bar below, of the strip above where something is arranged, and of the air where nothing is. */
const BAR = 56;
const STRIP = 50;
const AIR = 8;

/** What the panel covers, and the bars. */
export function withBars({ right, bottom }: Inset, arranged: boolean): Inset {
  return { right, bottom: bottom + BAR, top: arranged ? STRIP : AIR };
}
