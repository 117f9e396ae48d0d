/** What the extraction gives: a graphology export (`Graph.from` reads it) whose attributes are the atlas's own types. */
import type { AtlasAttributes, Concept, Evidence, Relation, RelationId } from '#lib/graph/types.ts';

/** A relation as the rules and the scorer leave it. */
export interface JudgedRelation {
  readonly subject: string;
  readonly object: string;
  readonly relation: RelationId;
  readonly phrase: string;
  /** 0..1, calibrated. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface AtlasNode {
  readonly key: string;
  readonly attributes: Omit<Concept, 'id'>;
}

export interface AtlasEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: Omit<Relation, 'id' | 'subject' | 'object'>;
}

export interface AtlasExport {
  readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: true };
  readonly attributes: AtlasAttributes;
  /** Sorted by key. */
  readonly nodes: readonly AtlasNode[];
  /** Sorted by key. */
  readonly edges: readonly AtlasEdge[];
}
