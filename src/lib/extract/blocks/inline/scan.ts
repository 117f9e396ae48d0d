/**
 * The state of reading one run: source characters go in from the left, characters that a reader sees come out with
 * their place in the file. Constructs (`constructs.ts`) move `at` forward and push; emphasis is resolved afterwards.
 */
import type { Mark } from '../block.ts';

/** A line, or a part of one, without the markup that makes it a block; `text` stands in the file at `offset`. */
export interface Line {
  readonly offset: number;
  readonly text: string;
}

/** A mark whose ends are indices into `Scan.chars`; `from` and `to` are offsets into the file. */
export type ScanMark = Required<Mark>;

/** A run of `*`, `_`, `~` or `=` that may open or close emphasis. */
export interface Delimiter {
  readonly char: string;
  /** Index into `chars` of its first character. */
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

export interface Bracket {
  readonly at: number;
  readonly image: boolean;
  readonly marks: number;
  readonly delimiters: number;
}

export interface Scan {
  readonly source: string;
  /** Offset in the file of each character of `source`. */
  readonly places: Int32Array;
  /** Where the next construct begins in `source`. */
  at: number;
  /** UTF-16 units that a reader sees; `\n` for a line end. */
  readonly chars: string[];
  readonly origin: number[];
  readonly marks: ScanMark[];
  readonly delimiters: Delimiter[];
  readonly brackets: Bracket[];
  /** Starts of the runs of backticks by their length, rising; `codeNext` is how many of each are used up. */
  readonly backticks: ReadonlyMap<number, readonly number[]>;
  readonly backticksUsed: Map<number, number>;
}

export function startScan(lines: readonly Line[]): Scan {
  const source = lines.map((line) => line.text).join('\n');
  const places = new Int32Array(source.length + 1);
  let at = 0;
  for (const line of lines) {
    for (let i = 0; i <= line.text.length; i++) places[at++] = line.offset + i;
  }
  return {
    source,
    places,
    at: 0,
    chars: [],
    origin: [],
    marks: [],
    delimiters: [],
    brackets: [],
    backticks: findBackticks(source),
    backticksUsed: new Map(),
  };
}

/** Where in the file the character at `at` of the source stands. */
export function placeOf(scan: Scan, at: number): number {
  return scan.places[at] ?? 0;
}

/** Lets a reader see `text`, which stands in the source at `at`. */
export function push(scan: Scan, text: string, at: number): void {
  const place = placeOf(scan, at);
  for (let i = 0; i < text.length; i++) {
    scan.chars.push(text.charAt(i));
    scan.origin.push(place);
  }
}

/** Lets a reader see the source from `start` to `end` as it is. */
export function pushSource(scan: Scan, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    scan.chars.push(scan.source.charAt(i));
    scan.origin.push(placeOf(scan, i));
  }
}

function findBackticks(source: string): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (let i = source.indexOf('`'); i >= 0; i = source.indexOf('`', i)) {
    let end = i;
    while (source.charAt(end) === '`') end++;
    const list = found.get(end - i);
    if (list) list.push(i);
    else found.set(end - i, [i]);
    i = end;
  }
  return found;
}
