import type { Evidence, RelationId } from '#lib/graph/types.ts';

/** What one rule reads from one passage: subject — phrase — object, not yet judged. */
export interface Proposal {
  /** Ids of concepts. */
  readonly subject: string;
  readonly object: string;
  readonly relation: RelationId;
  /** The notes' own verb ("redacts"), or null for the relation's phrase. */
  readonly phrase: string | null;
  readonly rule: string;
  /** True for what the author says outright ("Used for: …"): believed as it stands. */
  readonly stated: boolean;
  readonly evidence: Evidence;
  /** What the scorer looks at: structure and cue, never words of the subject. */
  readonly features: Readonly<Record<string, number>>;
}
