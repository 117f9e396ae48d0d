/**
 * What goes into the index, one document a concept, a passage, an option of a question, and what is kept beside it to rank and show a
 * hit without the graph. Columns, to stay small; places are positions in these columns.
 */
import type { KindId } from '#lib/graph/types.ts';

export interface SearchDocument {
  /** Concepts first, then passages, then options. */
  readonly id: number;
  /** Names of a concept. */
  readonly name: string;
  /** Explanation of a concept; text of a passage; what a question says of an option. */
  readonly text: string;
  /** What a concept is linked to, with the phrases. */
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
    /** 1 when shown without being asked for, else below 1. */
    readonly confidence: readonly number[];
    readonly gist: readonly string[];
  };
  /** Words that many names share, and in how many. */
  readonly common: readonly (readonly [string, number])[];
  /** Shown relations: places of subject, object, phrase, and phrase read from the object. */
  readonly relations: {
    readonly subject: readonly number[];
    readonly object: readonly number[];
    readonly phrase: readonly number[];
    readonly inverse: readonly number[];
  };
  readonly phrases: readonly string[];
  readonly passages: {
    readonly text: readonly string[];
    readonly source: readonly number[];
    readonly line: readonly number[];
    /** The concepts that it names, what it is about first. */
    readonly concepts: readonly (readonly number[])[];
  };
  readonly sources: readonly string[];
  readonly questions: {
    readonly id: readonly string[];
    readonly stem: readonly string[];
    readonly source: readonly number[];
    readonly line: readonly number[];
    /** All concepts that it names, those of the right options first. */
    readonly concepts: readonly (readonly number[])[];
  };
  /** What questions say of their options: one an option that names concepts. */
  readonly options: {
    readonly question: readonly number[];
    readonly concepts: readonly (readonly number[])[];
  };
}
