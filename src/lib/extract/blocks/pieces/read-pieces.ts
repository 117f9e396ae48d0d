/**
 * The lines of a note → its pieces in order. Markdown's block structure comes from markdown-it (tokens with line ranges);
 * what pasted text has instead of it is found in the paragraphs (`split-paragraph.ts`).
 */
import MarkdownIt, { type Token } from 'markdown-it';
import { readRun } from '../inline/read-run.ts';
import { pipeCells, fitCells } from './cells.ts';
import { NO_ID, type FileLines, type ItemPiece, type Line, type Piece } from './piece.ts';
import { splitParagraph } from './split-paragraph.ts';

const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.enableOnly(['normalize', 'block']);
// Indented text in notes is a nested thought or a paste, hardly ever code.
markdown.block.ruler.disable('code');

interface State {
  readonly file: FileLines;
  readonly first: number;
  readonly pieces: Piece[];
  /** Open lists; the item of each waits for its first paragraph. */
  readonly lists: { id: number; item: Pick<ItemPiece, 'marker' | 'number'> | null }[];
  lastList: number;
  table: Piece | null;
}

/** `first` is the index of the line where the notes begin, behind the front matter. */
export function readPieces(file: FileLines, first: number): Piece[] {
  const tokens = markdown.parse(file.text.slice(first).join('\n'), {});
  const state: State = { file, first, pieces: [], lists: [], lastList: 0, table: null };
  tokens.forEach((token, i) => {
    readToken(state, token, tokens[i - 1]);
  });
  return state.pieces;
}

function readToken(state: State, token: Token, before: Token | undefined): void {
  switch (token.type) {
    case 'bullet_list_open':
    case 'ordered_list_open':
      state.lists.push({ id: ++state.lastList, item: null });
      break;
    case 'bullet_list_close':
    case 'ordered_list_close':
      state.lists.pop();
      break;
    case 'list_item_open': {
      const list = state.lists.at(-1);
      if (list) list.item = { marker: token.markup, number: token.info === '' ? null : Number(token.info) };
      break;
    }
    case 'table_open':
      readTable(state, token);
      break;
    case 'fence':
      readCode(state, token);
      break;
    case 'html_block':
      if (!/^\s*<(?:!--|script|style|\?)/i.test(token.content)) readText(state, token);
      break;
    case 'inline':
      if (before?.type === 'heading_open') readHeading(state, token, before);
      else if (before?.type === 'paragraph_open') readText(state, token);
  }
}

/** Where the lines of a token stand in the file: markdown-it has taken their indentation and quote signs off. */
function linesOf(state: State, token: Token): { lines: Line[]; start: number } {
  const start = (token.map?.[0] ?? 0) + state.first;
  const lines = token.content.split('\n').map((content, i): Line => {
    const raw = state.file.text[start + i] ?? '';
    const text = content.trim();
    const at = Math.max(0, raw.lastIndexOf(text));
    return { offset: (state.file.offsets[start + i] ?? 0) + at, text: raw.slice(at, at + text.length) };
  });
  while (lines.length > 1 && lines.at(-1)?.text === '') lines.pop();
  return { lines, start };
}

function readHeading(state: State, token: Token, open: Token): void {
  const { lines, start } = linesOf(state, token);
  const setext = open.markup === '-' || open.markup === '=';
  const run = readRun(lines, NO_ID, start + 1);
  // A sentence above a rule of dashes is no heading.
  if (setext && (lines.length > 1 || /[.;,]$/.test(run.text) || run.text.length > 90)) {
    readText(state, token);
    return;
  }
  if (run.text === '') return;
  const level = Number(open.tag.slice(1));
  state.pieces.push({
    kind: 'heading',
    level,
    run,
    number: null,
    line: start + 1,
    endLine: start + lines.length,
  });
}

function readText(state: State, token: Token): void {
  const { lines, start } = linesOf(state, token);
  const list = state.lists.at(-1);
  const item = list?.item ?? null;
  if (list) list.item = null;
  const shape = item && list ? { list: list.id, nesting: state.lists.length - 1, ...item } : null;
  const raw = state.file.text.slice(start, start + lines.length);
  const { unwrapped } = state.file;
  for (const piece of splitParagraph(lines, raw, start + 1, { shape, inList: list !== undefined, unwrapped }))
    state.pieces.push(piece);
}

function readCode(state: State, token: Token): void {
  const start = (token.map?.[0] ?? 0) + state.first;
  const count = token.content.split('\n').length - 1;
  if (count < 1) return;
  const lines: Line[] = [];
  for (let i = 1; i <= count; i++) {
    lines.push({ offset: state.file.offsets[start + i] ?? 0, text: state.file.text[start + i] ?? '' });
  }
  const run = readRun(lines, NO_ID, start + 2, { plain: true });
  state.pieces.push({ kind: 'code', run, line: start + 2, endLine: start + 1 + count });
}

function readTable(state: State, token: Token): void {
  const start = (token.map?.[0] ?? 0) + state.first;
  const end = (token.map?.[1] ?? 0) + state.first;
  const rows: Line[][] = [];
  let width = 0;
  for (let i = start; i < end; i++) {
    if (i === start + 1) continue;
    const raw = state.file.text[i] ?? '';
    const prefix = raw.length - raw.replace(/^[\s>]+/, '').length;
    const line = { offset: (state.file.offsets[i] ?? 0) + prefix, text: raw.slice(prefix).trimEnd() };
    const cells = pipeCells(line);
    if (width === 0) width = cells.length;
    rows.push(fitCells(cells, width, line));
  }
  const runs = rows.map((cells, i) => {
    const line = start + 1 + (i === 0 ? 0 : i + 1);
    return cells.map((cell) => readRun([cell], NO_ID, line));
  });
  state.pieces.push({ kind: 'table', rows: runs, line: start + 1, endLine: end });
}
