/** A file of notes, ready to be shown: a small tree of plain text, so that no markup of the notes reaches the page. */
import type { FamilyId } from '#lib/graph/types.ts';

/** A stretch of text of one look. */
export interface Segment {
  readonly text: string;
  readonly concept?: string;
  readonly family?: FamilyId;
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
}

export type NoteText = readonly Segment[];

interface Lined {
  /** Lines in the file, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** Marks of lines (`L12-15`) that lead here, besides `L` and the first line. */
  readonly anchors: readonly string[];
}

export interface NoteHeading extends Lined {
  readonly kind: 'heading';
  /** 2 to 6: 1 is the page's own. */
  readonly level: number;
  readonly text: NoteText;
}

export interface NoteParagraph extends Lined {
  readonly kind: 'paragraph';
  readonly text: NoteText;
}

export interface NoteCode extends Lined {
  readonly kind: 'code';
  readonly text: string;
}

export interface NoteItem extends Lined {
  readonly number: number | null;
  readonly text: NoteText;
  readonly lists: readonly NoteList[];
}

export interface NoteList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly NoteItem[];
  readonly line: number;
}

export interface NoteRow extends Lined {
  readonly cells: readonly NoteText[];
}

export interface NoteTable extends Lined {
  readonly kind: 'table';
  readonly header: readonly NoteText[];
  readonly rows: readonly NoteRow[];
}

export interface NoteQuestion extends Lined {
  readonly kind: 'question';
  readonly form: 'choice' | 'ordering' | 'matching';
  readonly stem: NoteText;
  readonly options: readonly {
    readonly text: NoteText;
    readonly reason: NoteText;
    readonly correct: boolean;
  }[];
}

export type NoteBlock = NoteHeading | NoteParagraph | NoteCode | NoteList | NoteTable | NoteQuestion;

export interface NotePage {
  readonly id: string;
  readonly title: string;
  readonly topic: string;
  readonly domain: string;
  /** False where the file itself is not here: the blocks are then the passages that the atlas quotes. */
  readonly whole: boolean;
  readonly blocks: readonly NoteBlock[];
  /** Concepts that the page names, in reading order. */
  readonly concepts: readonly { readonly id: string; readonly label: string; readonly family: FamilyId }[];
  readonly previous: { readonly id: string; readonly title: string } | null;
  readonly next: { readonly id: string; readonly title: string } | null;
}
