import type { RelationId } from '#lib/graph/types.ts';

/** What a word or phrase says about a topic and the things listed for it. */
export interface Cue {
  readonly relation: RelationId;
  /** True where the listed thing is the subject ("types of T: A" → A is a T), false where the topic is. */
  readonly reverse: boolean;
  /** 0..1: how seldom the cue means anything else. */
  readonly strength: number;
}
