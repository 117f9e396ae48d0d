/**
 * Pairs runs of `*`, `_`, `~~`, `==` as CommonMark does (spec 0.31, "An algorithm for parsing nested emphasis"), in linear
 * time, then, more leniently, what is left of `**`: `** bold **` is a slip, not a star that a reader should see.
 */
import type { Delimiter, Scan } from './scan.ts';

interface Open extends Delimiter {
  /** How many characters are not used yet. */
  left: number;
  /** First unused character, for closers. */
  from: number;
}

/** Adds the marks to `scan.marks` and empties the markers' characters. */
export function resolveEmphasis(scan: Scan): void {
  const leftOver: Open[] = [];
  const stacks = new Map<string, Open[]>();
  for (const delimiter of scan.delimiters) {
    const current: Open = { left: delimiter.length, from: delimiter.at, ...delimiter };
    const stack = stacks.get(delimiter.char) ?? [];
    stacks.set(delimiter.char, stack);
    if (delimiter.closes) close(scan, stack, current);
    if (current.left === 0) continue;
    if (delimiter.opens) stack.push(current);
    else if (current.left >= 2 && delimiter.char === '*') leftOver.push(current);
  }
  for (const open of stacks.get('*') ?? []) if (open.left >= 2) leftOver.push(open);
  pairLeftOver(
    scan,
    leftOver.sort((a, b) => a.at - b.at),
  );
}

function close(scan: Scan, stack: Open[], closer: Open): void {
  while (closer.left > 0) {
    const opener = stack.at(-1);
    if (!opener) return;
    // "Multiple of three" rule: `**a*b**` does not pair a single star with one of the double.
    const odd =
      (opener.closes || closer.opens) && (opener.length + closer.length) % 3 === 0 && closer.length % 3 !== 0;
    if (odd) return;
    const used = Math.min(opener.left, closer.left, 2);
    if (closer.char === '=' || closer.char === '~') {
      if (used < 2) return;
    }
    mark(scan, opener.at + opener.left - used, closer.from, used, closer.char);
    opener.left -= used;
    closer.left -= used;
    closer.from += used;
    if (opener.left === 0) stack.pop();
  }
}

function mark(scan: Scan, open: number, close: number, length: number, char: string): void {
  const from = scan.origin[open] ?? 0;
  const to = (scan.origin[close + length - 1] ?? 0) + 1;
  for (let i = 0; i < length; i++) {
    scan.chars[open + i] = '';
    scan.chars[close + i] = '';
  }
  if (char === '~') return;
  const kind = length === 2 ? 'bold' : 'italic';
  scan.marks.push({ kind, start: open + length, end: close, from, to });
}

function pairLeftOver(scan: Scan, rest: readonly Open[]): void {
  for (let i = 0; i < rest.length; i++) {
    const open = rest[i];
    const next = rest[i + 1];
    if (!open) continue;
    if (next) {
      mark(scan, open.from, next.from, 2, '*');
      i++;
    } else {
      for (let k = 0; k < open.left; k++) scan.chars[open.from + k] = '';
    }
  }
}
