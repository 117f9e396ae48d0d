/**
 * Lines of a pasted table whose first cell has grown together with the second: "Sea BassFish of the coast" under
 * "HaddockCousin of the cod". Where most lines of a paragraph look so, each is a title and its text.
 */
import type { TextRun } from '../block.ts';

export interface GluedLine {
  readonly start: number;
  /** Where the title ends and its text begins. */
  readonly cut: number;
  readonly end: number;
}

/** In: a paragraph, and the words of all notes with how often each stands there. Out: its lines, or null. */
export function gluedLines(
  run: TextRun,
  counts: () => ReadonlyMap<string, number>,
): readonly GluedLine[] | null {
  if (run.breaks.length + 1 < FEWEST) return null;
  const starts = [0, ...run.breaks.map((at) => at + 1)];
  const lines = starts.flatMap((start, i) => {
    const end = run.breaks[i] ?? run.text.length;
    const title = titleLength(run.text.slice(start, end));
    return title === null ? [] : [{ start, cut: start + title, end }];
  });
  if (lines.length < starts.length) return null;
  const words = counts();
  // A name that stands elsewhere too ("RiverBank") has not grown together.
  const isWhole = lines.some(({ start, end }) => (words.get(tokenOf(run.text.slice(start, end))) ?? 0) > 1);
  const known = lines.filter(({ start, cut }) => {
    const last = run.text.slice(start, cut).split(' ').at(-1) ?? '';
    return words.has(last) || words.has(`${last}s`) || words.has(last.replace(/y$/, 'ies'));
  });
  return !isWhole && known.length * 2 >= lines.length ? lines : null;
}

const FEWEST = 3;

/** "LockBox is made of tin" is a sentence about it. */
const TELLS = /^(?:is|are|was|has|have|can|may|must|does|will)\b/;

/** "Sea BassFish of": up to the last capital within the first word that has one; null where none has. */
function titleLength(line: string): number | null {
  let at = 0;
  for (const word of line.split(' ').slice(0, MOST_WORDS)) {
    if (!/^\p{Lu}[\p{L}\p{N}]*$/u.test(word)) return null;
    const hump = lastHump(word);
    if (hump !== null) return TELLS.test(line.slice(at + word.length + 1)) ? null : at + hump;
    at += word.length + 1;
  }
  return null;
}

/** The word that has grown together. */
const tokenOf = (line: string): string => line.split(' ').find((word) => lastHump(word) !== null) ?? '';

const MOST_WORDS = 4;

function lastHump(word: string): number | null {
  for (let at = word.length - 2; at > 0; at--) {
    const [before = '', here = '', next = ''] = [word.charAt(at - 1), word.charAt(at), word.charAt(at + 1)];
    const isUpper = /\p{Lu}/u.test(here);
    if (isUpper && (/[\p{Ll}\p{N}]/u.test(before) || (/\p{Lu}/u.test(before) && /\p{Ll}/u.test(next))))
      return at;
  }
  return null;
}
