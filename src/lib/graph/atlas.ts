/** The atlas in memory: concepts and relations in Maps, in which any string is a safe id. */
import type { AtlasAttributes, Concept, KindId, Relation } from './types.ts';

export interface Atlas {
  readonly attributes: AtlasAttributes;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** Relations that touch a concept, both directions, strongest first; read through `relationsOf`. */
  readonly links: ReadonlyMap<string, readonly Relation[]>;
}

/** A concept as a list or link names it. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly kind: KindId;
}

const NONE: readonly Relation[] = [];

/** All relations of a concept, both directions, strongest first; empty for an unknown id. */
export function relationsOf(atlas: Atlas, id: string): readonly Relation[] {
  return atlas.links.get(id) ?? NONE;
}

/** The concept at the other end. */
export function otherEnd(relation: Relation, id: string): string {
  return relation.subject === id ? relation.object : relation.subject;
}

export function named(concept: Concept): Named {
  return { id: concept.id, label: concept.label, kind: concept.kind };
}

/** True for what the atlas shows without being asked for what is merely possible. */
export function isShown(atlas: Atlas, item: { readonly confidence: number }): boolean {
  return item.confidence >= atlas.attributes.shownFrom;
}

/** Strongest first: confidence, then number of passages, then id. */
export function byStrength(a: Relation, b: Relation): number {
  return b.confidence - a.confidence || b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1);
}

/** Most important first, ties by id. */
export function byImportance(a: Concept, b: Concept): number {
  return b.importance - a.importance || (a.id < b.id ? -1 : 1);
}
