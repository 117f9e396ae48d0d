/**
 * Tells line ends that the author meant from those that come from wrapping: behind a meant one the next word would have
 * fitted on the line, or the line ends a sentence, or Markdown asks for a break.
 */
import type { Line } from './scan.ts';

/** Narrower than this nobody wraps. */
const NARROWEST = 55;

/** For each line whether its end was meant; the last one's always is. */
export function meantEnds(lines: readonly Line[]): boolean[] {
  const width = Math.max(NARROWEST, ...lines.slice(0, 40).map((line) => line.text.length * 0.8));
  return lines.map((line, i) => {
    const next = lines[i + 1];
    if (!next) return true;
    const word = next.text.slice(0, 40).search(/\s/);
    const fits = line.text.trimEnd().length + (word < 0 ? 10 : word) < width;
    return (
      fits || /[.!?:;]["”')\]*_`]{0,6}\s{0,4}$/.test(line.text.slice(-12)) || /(?: {2}|\\)$/.test(line.text)
    );
  });
}
