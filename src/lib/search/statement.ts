/** A piece of text that says something of concepts, on its way into the index. */
export interface Statement {
  readonly text: string;
  /** Ids of the concepts that it names, what it is about first. */
  readonly concepts: readonly string[];
  /** It sets concepts apart: what it says of one holds for another. */
  readonly contrasting: boolean;
}
