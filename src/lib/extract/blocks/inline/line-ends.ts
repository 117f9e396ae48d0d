/**
 * Tells line ends that the author meant from those that come from wrapping: behind a meant one the next word would have
 * fitted on the line, or the line ends a sentence, or Markdown asks for a break.
 */
import type { Line } from './scan.ts';

/** Narrower than this nobody wraps. */
const NARROWEST = 55;
/** Wider than this nobody wraps, in characters. */
const WIDEST = 130;
/** So many lines, or one of so many, are wider in a file in which each thing has a line of its own. */
const FEW = 3;
const ONE_OF = 25;
/** Lines with a line of text below, from which on their widths tell, and the share of them that had room. */
const ENOUGH = 20;
const ROOMY = 0.8;
const MOSTLY_ROOMY = 0.5;
/** A line that is no text, or that begins anew. */
const OTHER = /^\s*(?:[|#>]|```|[-*+•]\s|\d{1,3}[.)]\s|$)/;
/** Lines of a paragraph, from which on its own width tells whether it was wrapped. */
const MANY = 4;

/**
 * Whether nobody wrapped the lines of a file: several are wider than anybody wraps, or most had room left for the first
 * word of the line below. Then each line end was meant.
 */
export function isUnwrapped(text: readonly string[]): boolean {
  let lines = 0;
  let wide = 0;
  const ends: { readonly length: number; readonly next: number }[] = [];
  text.forEach((line, i) => {
    if (line.trim() === '' || /^\s*\|/.test(line)) return;
    lines++;
    if (line.length > WIDEST) wide++;
    const next = text[i + 1] ?? '';
    if (OTHER.test(next) || /^\s*[#>]/.test(line)) return;
    ends.push({ length: line.trimEnd().length, next: firstWord(next.trimStart()) });
  });
  const isWide = wide >= FEW && wide * ONE_OF >= lines;
  if (ends.length < ENOUGH) return isWide;
  const lengths = ends.map(({ length }) => length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const roomy = ends.filter(({ length, next }) => length + 1 + next <= width).length;
  // Long items beside wrapped text do not make that text unwrapped.
  return roomy >= ends.length * (isWide ? MOSTLY_ROOMY : ROOMY);
}

/** Length of the first word. */
function firstWord(text: string): number {
  const end = text.slice(0, 40).search(/\s/);
  return end < 0 ? Math.min(text.length, 40) : end;
}

/** For each line whether its end was meant; the last one's always is. */
export function meantEnds(lines: readonly Line[], unwrapped = false): boolean[] {
  const widest = lines.slice(0, 40).reduce((most, { text }) => Math.max(most, text.length), 0);
  const width = Math.max(NARROWEST, widest * 0.8);
  const mayWrap = !unwrapped || isFilled(lines, widest);
  return lines.map((line, i) => {
    const next = lines[i + 1];
    if (!next || !mayWrap) return true;
    const word = next.text.slice(0, 40).search(/\s/);
    const fits = line.text.trimEnd().length + (word < 0 ? 10 : word) < width;
    return (
      fits || /[.!?:;]["”')\]*_`]{0,6}\s{0,4}$/.test(line.text.slice(-12)) || /(?: {2}|\\)$/.test(line.text)
    );
  });
}

/** A paragraph that was pasted as an editor wrapped it: no line of several had room for the next one's first word. */
function isFilled(lines: readonly Line[], widest: number): boolean {
  if (lines.length < MANY || widest > WIDEST) return false;
  return lines.every(({ text }, i) => {
    const next = lines[i + 1]?.text;
    if (next === undefined) return true;
    return text.trimEnd().length + 1 + firstWord(next) > widest * 0.9;
  });
}
