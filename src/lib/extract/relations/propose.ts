/** Makes proposals: evidence from the place where something was read, direction from the cue, features gathered. */
import type { Block, Document, TextRun } from '#lib/extract/blocks/block.ts';
import { evidenceOf, linesOf, sectionOf } from '#lib/extract/evidence.ts';
import type { Evidence, RelationId } from '#lib/graph/types.ts';
import type { Proposal } from './proposal.ts';

export interface Passage {
  readonly document: Document;
  readonly block: Block;
  readonly run: TextRun;
  /** Range in the run; null for the whole run. */
  readonly range: { readonly start: number; readonly end: number } | null;
  /** Quote the whole lines of the run: a table row, whose parts are runs of their own. */
  readonly lines?: boolean;
  /** Quote the whole lines from this run, which names the other end, to `run`. */
  readonly through?: TextRun;
}

export interface Draft {
  readonly subject: string;
  readonly object: string;
  readonly relation: RelationId;
  /** True swaps the ends. */
  readonly reverse?: boolean;
  readonly phrase?: string | null;
  readonly rule: string;
  readonly stated?: boolean;
  /** 0..1: how often the rule is right in such a case, by the look of it. */
  readonly prior: number;
  readonly passage: Passage;
  readonly features?: Readonly<Record<string, number>>;
}

/** Null where both ends are one concept. */
export function propose(draft: Draft): Proposal | null {
  if (draft.subject === draft.object) return null;
  const { subject, object } = draft.reverse
    ? { subject: draft.object, object: draft.subject }
    : { subject: draft.subject, object: draft.object };
  return {
    subject,
    object,
    relation: draft.relation,
    phrase: draft.reverse ? null : (draft.phrase ?? null),
    rule: draft.rule,
    stated: draft.stated ?? false,
    evidence: evidenceFor(draft.passage, draft.rule),
    features: { prior: draft.prior, [`rule:${draft.rule}`]: 1, ...draft.features },
  };
}

function evidenceFor(passage: Passage, rule: string): Evidence {
  const { document, block, run, range } = passage;
  const { through } = passage;
  if (through) {
    const [line, endLine] = [Math.min(through.line, run.line), Math.max(through.endLine, run.endLine)];
    const quote = linesOf(document, line, endLine);
    return { source: document.source, line, endLine, quote, section: sectionOf(document, block), rule };
  }
  if (!passage.lines) return evidenceOf(document, block, run, range, rule);
  return {
    source: document.source,
    line: run.line,
    endLine: run.endLine,
    quote: linesOf(document, run.line, run.endLine),
    section: sectionOf(document, block),
    rule,
  };
}
