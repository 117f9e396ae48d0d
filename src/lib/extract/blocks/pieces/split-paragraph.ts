/**
 * A paragraph as Markdown sees it → the pieces that notes mean by it: tab-separated tables, bullets that are no Markdown
 * bullets (`• one`), lettered options (`A) one`), and what is left as text.
 */
import { isContents } from '../headings/contents.ts';
import { readRun } from '../inline/read-run.ts';
import { fitCells, tabCells } from './cells.ts';
import { isLabelled, startsOfParts } from './part-lines.ts';
import { NO_ID, type ItemPiece, type Line, type Piece } from './piece.ts';

/** The list item that the paragraph opens. */
export type ItemShape = Pick<ItemPiece, 'marker' | 'number' | 'list' | 'nesting'>;

const BULLET = /^(?:[•◦▪●‣■□➢➤✓✔]\s*|[·–—]\s+)(?=\S)/;
/** Markdown takes a list that is set in by four blanks or a tab, right below a line of text, for more of that text. */
const INDENTED = /^[-*+]\s+(?=\S)/;
const SENTENCE = /^[*_]{0,3}[\p{Lu}\p{N}]/u;
/** A hollow bullet, as word processors paste it. */
const CIRCLE = /^o\s+(?=\S)/;
const INNER_SIGNS: ReadonlySet<string> = new Set(['o', '◦', '▪', '■', '□', '‣']);
/** Page numbers and the signs of callouts say nothing. */
const FURNITURE = /^(?:page\s)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/i;
const PAGE = /^page\s\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/i;
const CALLOUT = /^\[!\w{2,20}\][+-]?\s{0,4}/;
const LETTERED = /^\(?([A-Ha-h])[.)]\s+(?=\S)/;
const ANSWER = /^\W{0,4}(?:correct )?answers?\b/i;
const BOX = /^\[([ xX✓✔])\]\s+/;

export interface ParagraphPlace {
  readonly shape: ItemShape | null;
  readonly inList: boolean;
  /** In a file whose lines nobody wrapped. */
  readonly unwrapped: boolean;
}

export function splitParagraph(
  lines: readonly Line[],
  raw: readonly string[],
  line: number,
  { shape, inList, unwrapped }: ParagraphPlace,
): Piece[] {
  const pieces: Piece[] = [];
  const letters = isLettered(lines);
  const bullets = lines.filter(({ text }) => BULLET.test(text)).length;
  const circles = lines.filter(({ text }) => CIRCLE.test(text)).length >= (inList || bullets > 0 ? 1 : 2);
  let item = shape;
  let setIn = false;
  let group: Line[] = [];
  let groupLine = line;
  const flush = () => {
    const starts =
      group.length > 0
        ? startsOfParts(group, {
            inItem: item !== null,
            unwrapped,
            isSetIn: (k) => isSetIn(raw[groupLine - line + k] ?? ''),
            columnAt: (k) => columnOf(raw[groupLine - line + k] ?? ''),
            inList,
          })
        : [];
    const labelled = starts.map((start) => isLabelled(group[start]?.text ?? '', unwrapped));
    const areEntries = labelled.filter(Boolean).length > 1;
    starts.forEach((start, k) => {
      const at = groupLine + start;
      const part = group.slice(start, starts[k + 1]);
      const entry =
        labelled[k] === true && areEntries && (!inList || isOutside(raw, at - line))
          ? { marker: '', number: null, list: -line, nesting: 0 }
          : null;
      const of = k === 0 ? (item ?? entry) : entry;
      pieces.push(
        ...textPiece(part, at, of, raw[at - line] ?? '', {
          inList: inList && (of !== null || !isOutside(raw, at - line)),
          unwrapped,
        }),
      );
    });
    if (group.length > 0) item = null;
    group = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const given = lines[i];
    if (!given) continue;
    const current = withoutCallout(given);
    const table = tableAt(lines, i);
    if (table > 0) {
      flush();
      pieces.push(tablePiece(lines.slice(i, i + table), raw.slice(i, i + table), line + i));
      i += table - 1;
      continue;
    }
    if (PAGE.test(current.text)) {
      flush();
      continue;
    }
    const indented = i > 0 && !isOutside(raw, i) ? INDENTED.exec(current.text) : null;
    const bullet = BULLET.exec(current.text) ?? (circles ? CIRCLE.exec(current.text) : null) ?? indented;
    const letter = letters ? LETTERED.exec(current.text) : null;
    if (bullet || letter) {
      flush();
      setIn = indented !== null;
      const length = (bullet ?? letter)?.[0].length ?? 0;
      const marker = letter?.[1]?.toUpperCase() ?? bulletSign(current.text);
      const stray = shape && bullets === 1 && marker === '•' && isOutside(raw, 0) && isOutside(raw, i);
      item = stray
        ? { ...shape, marker }
        : { marker, number: null, list: -line, nesting: shape ? shape.nesting + 1 : 0 };
      groupLine = line + i;
      group = [{ offset: current.offset + length, text: current.text.slice(length) }];
      continue;
    }
    const isBehindList = setIn && isOutside(raw, i) && SENTENCE.test(current.text);
    if (isBehindList || (letters && ANSWER.test(current.text))) {
      flush();
      item = null;
      setIn = false;
    }
    if (group.length === 0) groupLine = line + i;
    group.push(current);
  }
  flush();
  return pieces;
}

/** The sign of a bullet that word processors use for inner lists; `•` for all others. */
function bulletSign(text: string): string {
  const sign = text.charAt(0);
  return INNER_SIGNS.has(sign) ? sign : '•';
}

function withoutCallout(line: Line): Line {
  const sign = CALLOUT.exec(line.text)?.[0];
  return sign === undefined
    ? line
    : { offset: line.offset + sign.length, text: line.text.slice(sign.length) };
}

function textPiece(
  lines: readonly Line[],
  line: number,
  item: ItemShape | null,
  raw: string,
  { inList, unwrapped }: Omit<ParagraphPlace, 'shape'>,
): Piece[] {
  const box = item ? BOX.exec(lines[0]?.text ?? '') : null;
  const first = lines[0];
  const read =
    box && first
      ? [{ offset: first.offset + box[0].length, text: first.text.slice(box[0].length) }, ...lines.slice(1)]
      : lines;
  const run = readRun(read, NO_ID, line, { unwrapped });
  if (run.text === '' || (!item && FURNITURE.test(run.text))) return [];
  const place = { run, line, endLine: line + lines.length - 1 };
  if (!item) return [{ kind: 'text', ...place, inItem: inList }];
  const checked = box ? box[1] !== ' ' : null;
  return [{ kind: 'item', ...place, ...item, column: columnOf(raw), checked }];
}

/** A line that is not indented does not belong to the list above it, whatever Markdown says. */
function isOutside(raw: readonly string[], at: number): boolean {
  return /^\S/.test(raw[at] ?? '');
}

/** Blanks before the text, but for the one behind a quote sign. */
const isSetIn = (raw: string): boolean => /^\s/.test(raw.replace(/^(?:> ?)+/, ''));

/** Column of the first sign of a line that is no quote sign; a tab counts as four. */
function columnOf(raw: string): number {
  let column = 0;
  for (let i = 0; i < raw.length; i++) {
    const char = raw.charAt(i);
    if (char === '\t') column += 4;
    else if (char === ' ' || char === '>') column++;
    else break;
  }
  return column;
}

/** "A. …", "B. …": at least two lines, in alphabetical order. */
function isLettered(lines: readonly Line[]): boolean {
  const letters = lines.flatMap((line) => LETTERED.exec(line.text)?.[1]?.toUpperCase() ?? []);
  return letters.length >= 2 && letters[0] === 'A' && letters[1] === 'B';
}

const hasTab = (line: Line | undefined) => line !== undefined && line.text.includes('\t');

/** How many lines from `start` on are rows of one tab-separated table: at least two with a tab inside. */
function tableAt(lines: readonly Line[], start: number): number {
  if (!hasTab(lines[start]) || !(hasTab(lines[start + 1]) || hasTab(lines[start + 2]))) return 0;
  let end = start;
  let last = start;
  while (end < lines.length) {
    if (hasTab(lines[end])) last = end;
    // A row without a tab is a title between the rows, if rows go on below it.
    else if (!hasTab(lines[end + 1]) && !hasTab(lines[end + 2])) break;
    end++;
  }
  return last - start + 1;
}

function tablePiece(lines: readonly Line[], raw: readonly string[], line: number): Piece {
  const given = lines.map((row, i) => tabRow(row, raw[i] ?? ''));
  const widest = given.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const rows = given.map(({ row, cells, indented }) => {
    const isShort = indented && cells.length < widest;
    return { row, cells: isShort ? [{ offset: row.offset, text: '' }, ...cells] : cells };
  });
  const headless = isHeadless(rows.map(({ cells }) => cells.map(({ text }) => text)));
  const width = (headless ? widest : rows[0]?.cells.length) ?? 0;
  const runs = rows.map(({ row, cells }, i) =>
    fitCells(cells, width, row).map((cell) => readRun([cell], NO_ID, line + i)),
  );
  const [first] = rows;
  const table = { kind: 'table', rows: runs, line, endLine: line + lines.length - 1 } as const;
  if (headless && first && !isContents(table)) {
    const offset = first.row.offset;
    runs.unshift(first.cells.map(() => readRun([{ offset, text: '' }], NO_ID, line)));
  }
  return table;
}

/** The cells of a row; `indented` where the line begins with a tab, and its first cell may be empty. */
function tabRow(row: Line, raw: string): { row: Line; cells: readonly Line[]; indented: boolean } {
  return { row, cells: tabCells(row), indented: /^\s*\t/.test(raw) };
}

/**
 * True where the first row is one of the rows and names no columns: it has a number above numbers, a value that stands in
 * its column again, or a list or a sentence where the rows below have one too.
 */
function isHeadless(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows;
  const below = rest.filter((cells) => cells.length > 1);
  if (below.length === 0 || first[0] === '') return false;
  if (rest.length === 1 && [first, ...below].every(isExplained)) return true;
  if (isExplained(first) && DOES.test(first[1] ?? '') && below.filter(isExplained).length * 2 >= below.length)
    return true;
  return first.some((cell, column) => {
    if (column === 0 || cell === '') return false;
    const others = below.map((cells) => cells[column] ?? '');
    if (/^\d/.test(cell)) {
      const named = first.length === 2 || first.some((one, i) => i > 0 && !/^\d/.test(one));
      return named && others.every((other) => /^\d/.test(other));
    }
    if (others.includes(cell) || cell.split(/[,;]\s/).length > 2) return true;
    return isTelling(cell) && others.filter(isTelling).length * 2 >= others.length;
  });
}

/** "Oven thermometer<Tab>Tells how hot it is inside": a name and what it is; of two such rows none is a head. */
const isExplained = ([name = '', told = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  name.split(/\s+/).length < told.split(/\s+/).length - 1 &&
  told.split(/\s+/).length > 3 &&
  !/^(?:what|where|when|how|who|why|which|used|use|best)\b/i.test(told);

/** "Tells how hot it is", but not "Notes on the oven". */
const DOES = /^\p{Lu}?\p{Ll}+s (?!(?:of|for|on|about|from|in|to|and|or|per|by|with)\b)/u;

/** A list or a sentence, as no head of a column is one. */
const isTelling = (cell: string): boolean =>
  /[^,;.]{2}[,;.](?:\s|$)/.test(cell) && cell.split(/\s+/).length >= 3;
