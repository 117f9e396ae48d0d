/** A passage → the mark of its lines in the address of the notes (`L12`, `L12-15`), and back. */
import type { Evidence } from '#lib/graph/types.ts';

export interface LineRange {
  readonly line: number;
  readonly endLine: number;
}

export function lineMark({ line, endLine }: Pick<Evidence, 'line' | 'endLine'>): string {
  return endLine > line ? `L${line}-${endLine}` : `L${line}`;
}

/** Reads `#L12`, `#L12-15` (also `#L12-L15`); null for anything else. */
export function readLineMark(hash: string): LineRange | null {
  const found = /^#?L(\d{1,7})(?:-L?(\d{1,7}))?$/.exec(hash);
  if (!found) return null;
  const line = Number(found[1]);
  const endLine = Number(found[2] ?? found[1]);
  return line > 0 ? { line, endLine: Math.max(line, endLine) } : null;
}

/** "line 12", "lines 12–15". */
export function lineWords({ line, endLine }: LineRange): string {
  return endLine > line ? `lines ${line}–${endLine}` : `line ${line}`;
}
