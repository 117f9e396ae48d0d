/** What lies between the lines of a file and its blocks: stretches of lines with their shape, before any reading of sense. */
import type { TextRun } from '../block.ts';
import type { Line } from '../inline/scan.ts';
import type { QuestionPiece } from '../questions/question-piece.ts';

interface PieceBase {
  /** First and last line in the file, from 1. */
  readonly line: number;
  readonly endLine: number;
}

export interface HeadingPiece extends PieceBase {
  readonly kind: 'heading';
  readonly level: number;
  readonly run: TextRun;
  readonly number: number | null;
}

export interface TextPiece extends PieceBase {
  readonly kind: 'text';
  readonly run: TextRun;
  /** True for a further paragraph of a list item. */
  readonly inItem: boolean;
  /** True of a title that had grown together with the text of its line. */
  readonly isTitle?: boolean;
}

export interface ItemPiece extends PieceBase {
  readonly kind: 'item';
  readonly run: TextRun;
  /** Nesting as Markdown sees it, 0 outermost, and the column of the marker: notes often mean more than Markdown sees. */
  readonly nesting: number;
  readonly column: number;
  /** One a Markdown list. */
  readonly list: number;
  /** `-`, `*`, `.`, `)`, or the letter of an option (`A`). */
  readonly marker: string;
  readonly number: number | null;
  /** `[x]` is true, `[ ]` false, no box null. */
  readonly checked: boolean | null;
}

export interface TablePiece extends PieceBase {
  readonly kind: 'table';
  readonly rows: readonly (readonly TextRun[])[];
}

export interface CodePiece extends PieceBase {
  readonly kind: 'code';
  readonly run: TextRun;
}

export type Piece = HeadingPiece | TextPiece | ItemPiece | TablePiece | CodePiece | QuestionPiece;

/** The lines of a file, with the offset of each. */
export interface FileLines {
  readonly text: readonly string[];
  readonly offsets: readonly number[];
  /** Nobody wrapped them: each line end was meant. */
  readonly unwrapped: boolean;
}

/** The run ids are given when the blocks are made; until then every run has this one. */
export const NO_ID = 0;

export type { Line };
