/**
 * What goes into the index, and the table that is kept beside it to rank and show a hit without the graph. Columns, to
 * stay small; places are positions in these columns.
 */
import type { KindId } from '#lib/graph/types.ts';

/** One for each concept, then one for each statement. */
export interface SearchDocument {
  readonly id: number;
  /** Names of a concept. */
  readonly name: string;
  /** Explanation of a concept; text of a statement. */
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
    readonly gist: readonly string[];
    /** 1 when shown without being asked for, else below 1. */
    readonly confidence: readonly number[];
  };
  /** Words that many names share, and in how many. */
  readonly common: readonly (readonly [string, number])[];
  /** Shown relations but contrasts: places of subject, object, phrase, and phrase read from the object. */
  readonly relations: {
    readonly subject: readonly number[];
    readonly object: readonly number[];
    readonly phrase: readonly number[];
    readonly inverse: readonly number[];
  };
  readonly phrases: readonly string[];
  readonly sources: readonly string[];
  readonly passages: {
    readonly text: readonly string[];
    readonly source: readonly number[];
    readonly line: readonly number[];
  };
  readonly questions: {
    readonly id: readonly string[];
    readonly stem: readonly string[];
    readonly source: readonly number[];
    readonly line: readonly number[];
  };
  /** What passages and questions say of concepts: a passage, a remark in it, or an option with its reason. */
  readonly statements: {
    /** Place of the passage; questions come after the passages. */
    readonly from: readonly number[];
    /** The concepts that it names, what it is about first. */
    readonly concepts: readonly (readonly number[])[];
    /** Those that set concepts apart: what they say of one holds for another. */
    readonly contrasting: readonly number[];
  };
}
