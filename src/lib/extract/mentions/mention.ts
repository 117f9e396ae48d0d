import type { Evidence } from '#lib/graph/types.ts';

/** What layout says about a mention, strongest first. */
export type MentionRole =
  | 'stated' // an author's outright statement: front-matter alias, wiki link, `Used for:` value
  | 'term' // before the separator of a gloss
  | 'heading'
  | 'column' // head of a table column
  | 'row' // head of a table row
  | 'cell' // an entry of a list in a table cell
  | 'item' // a whole list item
  | 'option' // a whole option of a question
  | 'bold'
  | 'code'
  | 'quoted'
  | 'acronym' // with its long form beside it
  | 'name' // a known or well-formed name inside running text
  | 'task' // a verb phrase that names a task ("converts text into speech" → text-to-speech)
  | 'phrase'; // a noun phrase inside running text

/** A place where the notes name a concept. */
export interface Mention {
  /** Id of the `TextRun`. */
  readonly run: number;
  /** Block that holds the run. */
  readonly block: number;
  /** Offsets into the run's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand, or the name that a task phrase is given. */
  readonly surface: string;
  /** `surface` in one spelling for all its variants. */
  readonly key: string;
  readonly role: MentionRole;
  /** Its `rule` names the finder that read it. */
  readonly evidence: Evidence;
  /** Key of the name that this one stands for by its place: the long form beside an acronym, the subject of "Also called". */
  readonly standsFor?: string;
  /** True where the notes say right here what it is: a gloss with a body, "X is a …". */
  readonly defined?: boolean;
  /** What an author's `Sort:` says it is. */
  readonly sort?: string;
  /** Parts of speech of its words. */
  readonly tags?: readonly string[];
}
