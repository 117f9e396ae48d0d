/**
 * A line that reads as a term with an explanation behind an arrow, and is a clause with what comes of it:
 * "Levees: break in winter -> flood". The label of the clause, or where it has none its first letter.
 */
import type { ItemBlock, ParagraphBlock } from '#lib/extract/blocks/block.ts';

export interface ArrowClause {
  /** Range of the label in the run; null where there is none. */
  readonly label: { readonly start: number; readonly end: number } | null;
  /** Where the clause begins. */
  readonly start: number;
}

/** In whatever signs an author writes it. */
export const ARROW = /→|⇒|➔|➜|->|=>/u;

/** In: whether the term is a name. Null where the line is an explanation of a name, or none. */
export function arrowClause({ run, gloss }: ItemBlock | ParagraphBlock, isName: boolean): ArrowClause | null {
  if (!gloss?.body) return null;
  const { offset, text } = gloss.term;
  if (!ARROW.test(run.text.slice(offset + text.length, gloss.body.offset))) return null;
  const colon = text.indexOf(': ');
  if (colon > 0) return { label: { start: offset, end: offset + colon }, start: offset + colon + 2 };
  return isName ? null : { label: null, start: offset };
}
