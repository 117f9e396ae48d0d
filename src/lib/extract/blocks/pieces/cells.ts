/** Cuts a table row into its cells: `| a \| b | c |` → "a \| b", "c"; "a<Tab>b" → "a", "b". */
import type { Line } from '../inline/scan.ts';

export function pipeCells(line: Line): Line[] {
  const cells = cut(line, (text, i) => text.charAt(i) === '|' && !isEscaped(text, i));
  if (cells.length > 1 && cells[0]?.text.trim() === '') cells.shift();
  if (cells.length > 1 && cells.at(-1)?.text.trim() === '') cells.pop();
  return cells.map(trim);
}

export function tabCells(line: Line): Line[] {
  const cells = cut(line, (text, i) => text.charAt(i) === '\t').map(trim);
  while (cells.length > 1 && cells.at(-1)?.text === '') cells.pop();
  return cells;
}

/** `width` cells: what is too much is joined to the last, what is missing is empty. */
export function fitCells(cells: readonly Line[], width: number, line: Line): Line[] {
  const fitted = cells.slice(0, width);
  const last = fitted.at(-1);
  const rest = cells.at(-1);
  if (cells.length > width && last && rest) {
    const start = last.offset - line.offset;
    fitted[width - 1] = {
      offset: last.offset,
      text: line.text.slice(start, rest.offset - line.offset + rest.text.length),
    };
  }
  while (fitted.length < width) fitted.push({ offset: line.offset + line.text.length, text: '' });
  return fitted;
}

function cut(line: Line, isEdge: (text: string, i: number) => boolean): Line[] {
  const cells: Line[] = [];
  let start = 0;
  for (let i = 0; i <= line.text.length; i++) {
    if (i < line.text.length && !isEdge(line.text, i)) continue;
    cells.push({ offset: line.offset + start, text: line.text.slice(start, i) });
    start = i + 1;
  }
  return cells;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charAt(at - 1 - slashes) === '\\') slashes++;
  return slashes % 2 === 1;
}

function trim(line: Line): Line {
  const start = line.text.length - line.text.trimStart().length;
  return { offset: line.offset + start, text: line.text.trim() };
}
