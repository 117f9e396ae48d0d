import type { KindId } from '#lib/graph/types.ts';
import type { Mention } from '../mentions/mention.ts';

/** Mentions resolved: one entry an idea. Relations and graph read this. */
export interface ResolvedConcept {
  /** Stable, URL-safe, unique. */
  readonly id: string;
  readonly label: string;
  readonly kind: KindId;
  /** 0..1, how sure the kind is. */
  readonly kindConfidence: number;
  readonly aliases: readonly string[];
  /** 0..1, calibrated: that a careful reader would put it on the map. */
  readonly confidence: number;
  /** In reading order; never empty. */
  readonly mentions: readonly ResolvedMention[];
}

export interface ResolvedMention extends Mention {
  /** Id of the concept. */
  readonly concept: string;
}

export interface ConceptIndex {
  /** Sorted by id. */
  readonly concepts: readonly ResolvedConcept[];
  readonly byId: ReadonlyMap<string, ResolvedConcept>;
  /** Mentions of each run (by `TextRun.id`), sorted by start, none overlapping another. */
  readonly byRun: ReadonlyMap<number, readonly ResolvedMention[]>;
}
