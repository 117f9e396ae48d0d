/**
 * A name in, its lines out: up to three lines of like width, broken at blanks. Short wide boxes leave more room for
 * other names than long thin ones. Nothing is cut.
 */
import { textWidth } from './text-width.ts';

/** Names up to this many characters stay on one line, up to the second number on two. */
const ONE_LINE = 16;
const TWO_LINES = 38;
/** Names of more words than this are broken by counting characters: there are too many ways to try. */
const MANY_WORDS = 16;

export function nameLines(name: string): string[] {
  const words = name.split(/\s/).filter((word) => word !== '');
  if (name.length <= ONE_LINE || words.length < 2) return [words.join(' ')];
  if (words.length > MANY_WORDS) return evenLines(words);
  return breakInto(words, Math.min(name.length > TWO_LINES ? 3 : 2, words.length));
}

/** Tries every way to break the words into so many lines and keeps the one whose widest line is narrowest. */
function breakInto(words: readonly string[], count: number): string[] {
  if (count <= 1) return [words.join(' ')];
  let best: string[] = [];
  let narrowest = Infinity;
  for (let first = 1; first <= words.length - (count - 1); first++) {
    const lines = [words.slice(0, first).join(' '), ...breakInto(words.slice(first), count - 1)];
    const widest = Math.max(...lines.map((line) => textWidth(line, 1)));
    if (widest < narrowest - 1e-9) {
      narrowest = widest;
      best = lines;
    }
  }
  return best;
}

function evenLines(words: readonly string[]): string[] {
  const third = words.join(' ').length / 3;
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && lines.length < 2 && line.length >= third) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
