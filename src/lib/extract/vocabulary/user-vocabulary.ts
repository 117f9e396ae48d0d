/**
 * What a person may correct in a file beside the notes. It survives every new extraction: names are matched by
 * `nameKey`, passages by their words, never by number or place.
 */
import type { KindId, RelationId } from '#lib/graph/types.ts';

/** A concept that the person names; what is left out stays as the extractor read it. */
export interface NamedConcept {
  /** The preferred label. */
  readonly name: string;
  readonly kind: KindId | null;
  readonly aliases: readonly string[];
  readonly line: number;
}

/** Several names for one idea; `names` may hold labels or aliases. */
export interface Merge {
  readonly into: string;
  readonly names: readonly string[];
  readonly line: number;
}

/** One name for several ideas, told apart by the headings under which it stands. */
export interface Split {
  readonly name: string;
  readonly senses: readonly {
    readonly label: string;
    readonly kind: KindId | null;
    /** Words of a heading above the mention; a mention that fits none goes to the first sense. */
    readonly sections: readonly string[];
  }[];
  readonly line: number;
}

export interface AddedRelation {
  readonly subject: string;
  readonly relation: RelationId;
  readonly object: string;
  readonly phrase: string | null;
  /** Words of the notes that say it; the extractor looks them up. */
  readonly passage: string;
  readonly line: number;
}

export interface DroppedRelation {
  readonly subject: string;
  /** Null drops every relation between the two. */
  readonly relation: RelationId | null;
  readonly object: string;
  readonly line: number;
}

export interface UserVocabulary {
  readonly path: string;
  /** Confidence from which concepts and relations are shown; null for the extractor's own. */
  readonly shownFrom: number | null;
  readonly concepts: readonly NamedConcept[];
  readonly merges: readonly Merge[];
  readonly splits: readonly Split[];
  /** Names that are no concept. */
  readonly ignore: readonly { readonly name: string; readonly line: number }[];
  readonly relations: { readonly add: readonly AddedRelation[]; readonly drop: readonly DroppedRelation[] };
}
