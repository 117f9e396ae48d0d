/**
 * A note file, taken apart by layout: what every later stage reads.
 * In: the text of a file. Out: `Document`. Nothing of the text is lost, and every run of text knows its place.
 */

/** One note file as it was read; `text` has LF line ends and no byte-order mark. */
export interface NoteFile {
  /** Path relative to the notes' folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Emphasis inside a run, as offsets into `TextRun.text` (end exclusive). */
export interface Mark {
  readonly kind: 'bold' | 'italic' | 'code' | 'quoted' | 'underline' | 'link' | 'wiki';
  readonly start: number;
  readonly end: number;
  /** The same with its markers, as offsets into the file's text. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * A stretch of text as a reader sees it: markup removed, white space folded, images and bare addresses left out.
 * `origin[i]` is the offset in the file's text of the character `text[i]`; it never decreases.
 */
export interface TextRun {
  /** Unique in the whole extraction, rising in reading order; a `RunPart` has the id of its whole. */
  readonly id: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly origin: readonly number[];
  /** Offsets of the blanks in `text` that stand for a line end that the author meant, rising. */
  readonly breaks: readonly number[];
  /** First and last line in the file, from 1. */
  readonly line: number;
  readonly endLine: number;
}

/** A stretch of a run: same `id`, and `whole.text.slice(offset, offset + text.length) === text`. */
export interface RunPart extends TextRun {
  readonly offset: number;
}

/**
 * "Term: description", "**Term** - description", "term --> description", "term == description". Both are parts of the
 * block's `run`: mentions are kept for the whole run, so `offset` takes an offset of the part to the whole.
 */
export interface Gloss {
  readonly term: RunPart;
  /** Null where nothing follows the separator. */
  readonly body: RunPart | null;
  readonly separator: ':' | '-' | '->' | '=' | '(';
}

interface Base {
  /** Unique in the whole extraction, rising in reading order. */
  readonly id: number;
  /** Id of the source. */
  readonly source: string;
  readonly line: number;
  readonly endLine: number;
  /** Ids of the heading blocks above, outermost first. */
  readonly headings: readonly number[];
}

export interface HeadingBlock extends Base {
  readonly kind: 'heading';
  /** 1 is the outermost. For bare headings of pasted text it is estimated. */
  readonly level: number;
  readonly run: TextRun;
  /** "3." or "Stage 3" before the title. */
  readonly number: number | null;
}

export interface ParagraphBlock extends Base {
  readonly kind: 'paragraph';
  readonly run: TextRun;
  readonly gloss: Gloss | null;
}

export interface ItemBlock extends Base {
  readonly kind: 'item';
  readonly run: TextRun;
  readonly gloss: Gloss | null;
  /** 0 is the outermost list. */
  readonly depth: number;
  /** Block id of the item that this one is nested in. */
  readonly parent: number | null;
  /** Block id of the paragraph, gloss or heading that introduces the list ("Benefits of X:"); it may be an item. */
  readonly leadIn: number | null;
  /** Shared by the items of one list. */
  readonly list: number;
  readonly number: number | null;
}

export interface TableBlock extends Base {
  readonly kind: 'table';
  readonly header: readonly TextRun[];
  /** As many cells a row as the header has. */
  readonly rows: readonly (readonly TextRun[])[];
  readonly leadIn: number | null;
  /** True for a table of contents (titles and page numbers): it says what the notes hold, and nothing about it. */
  readonly contents: boolean;
}

export interface OptionBlock {
  readonly run: TextRun;
  readonly reason: TextRun | null;
  readonly correct: boolean;
  readonly line: number;
}

export interface QuestionBlock extends Base {
  readonly kind: 'question';
  readonly form: 'choice' | 'ordering' | 'matching';
  readonly stem: TextRun;
  readonly negated: boolean;
  readonly options: readonly OptionBlock[];
}

export interface CodeBlock extends Base {
  readonly kind: 'code';
  readonly run: TextRun;
}

export type Block = HeadingBlock | ParagraphBlock | ItemBlock | TableBlock | QuestionBlock | CodeBlock;

/** A list of blocks in order that the notes give as steps in time ("1. Collect data 2. Train"). */
export interface Sequence {
  readonly source: string;
  /** Block ids of the headings or items, first step first. */
  readonly steps: readonly number[];
  /** Block id of what the steps belong to, where there is one. */
  readonly whole: number | null;
}

export interface FrontMatter {
  readonly title?: string;
  readonly topic?: string;
  readonly domain?: string;
  readonly order?: number;
  readonly aliases?: readonly string[];
  /** The focus question that the topic answers. */
  readonly question?: string;
}

/** What went wrong, or was not understood, at a place. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'note';
  readonly path: string;
  /** From 1; 0 for the whole file. */
  readonly line: number;
  readonly message: string;
}

export interface Document {
  readonly source: string;
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly Block[];
  readonly sequences: readonly Sequence[];
  readonly diagnostics: readonly Diagnostic[];
}
