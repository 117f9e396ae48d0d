/**
 * What goes into the index, one document a concept, a passage, a question, and what is kept beside it to show a hit
 * without the graph. Columns, to stay small.
 */
import type { KindId } from '#lib/graph/types.ts';

export interface SearchDocument {
  /** Place: concepts first, then passages, then questions. */
  readonly id: number;
  /** Names of a concept. */
  readonly name: string;
  /** Explanation of a concept; text of a passage; stem of a question. */
  readonly text: string;
  /** What a concept is linked to, with the phrases; right answers and reasons of a question. */
  readonly links: string;
}

export interface SearchTable {
  readonly version: 1;
  readonly concepts: {
    readonly id: readonly string[];
    readonly label: readonly string[];
    readonly kind: readonly KindId[];
    readonly aliases: readonly (readonly string[])[];
    readonly importance: readonly number[];
    readonly gist: readonly string[];
  };
  /** Shown relations: places of subject and object, place of the phrase and of its inverse. */
  readonly relations: {
    readonly subject: readonly number[];
    readonly object: readonly number[];
    readonly phrase: readonly number[];
    readonly inverse: readonly number[];
  };
  readonly phrases: readonly string[];
  readonly passages: {
    readonly text: readonly string[];
    /** Place in `sources`. */
    readonly source: readonly number[];
    readonly line: readonly number[];
    /** Places of the concepts that it names. */
    readonly concepts: readonly (readonly number[])[];
  };
  readonly sources: readonly string[];
  readonly questions: {
    readonly id: readonly string[];
    readonly stem: readonly string[];
    readonly source: readonly number[];
    readonly line: readonly number[];
    /** Places of the concepts of the right options, then those of the stem. */
    readonly right: readonly (readonly number[])[];
    readonly concepts: readonly (readonly number[])[];
  };
}
