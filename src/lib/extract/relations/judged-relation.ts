import type { Evidence, RelationId } from '#lib/graph/types.ts';

/** A relation as the rules and the scorers leave it. */
export interface JudgedRelation {
  readonly subject: string;
  readonly object: string;
  readonly relation: RelationId;
  readonly phrase: string;
  /** 0..1, calibrated. */
  readonly confidence: number;
  /** Best first. */
  readonly evidence: readonly Evidence[];
  /** Names of the rules that read it or another relation of the two. */
  readonly rules: readonly string[];
}
