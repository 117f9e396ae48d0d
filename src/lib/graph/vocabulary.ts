/**
 * The words of the graph as typed records: kinds, families, relations, groups. They are data under
 * `graph-data/vocabulary/`; this is the one place that reads them, so that nothing else lists them.
 */
import families from '#data/vocabulary/families.json' with { type: 'json' };
import groups from '#data/vocabulary/groups.json' with { type: 'json' };
import kinds from '#data/vocabulary/kinds.json' with { type: 'json' };
import relations from '#data/vocabulary/relations.json' with { type: 'json' };
import type { FamilyId, GroupId, KindId, RelationId } from './types.ts';

export interface Family {
  readonly label: string;
  /** Colour on a light and on a dark ground, `#rrggbb`. */
  readonly light: string;
  readonly dark: string;
}

export interface Kind {
  readonly family: FamilyId;
  readonly label: string;
  readonly plural: string;
  readonly glyph: string;
  readonly shape: string;
  readonly means: string;
}

export interface RelationWord {
  /** Read from subject to object. */
  readonly phrase: string;
  /** Read from object to subject. */
  readonly inverse: string;
  readonly symmetric: boolean;
  readonly group: GroupId;
}

export interface Group {
  readonly label: string;
  readonly line: string;
  readonly end: string;
}

export const FAMILIES: Readonly<Record<FamilyId, Family>> = families;
export const KINDS: Readonly<Record<KindId, Kind>> = kinds as Readonly<Record<KindId, Kind>>;
export const RELATIONS: Readonly<Record<RelationId, RelationWord>> = relations as Readonly<
  Record<RelationId, RelationWord>
>;
export const GROUPS: Readonly<Record<GroupId, Group>> = groups;

/** Ids in the order of the data files, which is the order in which lists and legends show them. */
export const FAMILY_IDS = Object.keys(FAMILIES) as readonly FamilyId[];
export const KIND_IDS = Object.keys(KINDS) as readonly KindId[];
export const RELATION_IDS = Object.keys(RELATIONS) as readonly RelationId[];
export const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[];

export function familyOf(kind: KindId): FamilyId {
  return KINDS[kind].family;
}

export function groupOf(relation: RelationId): GroupId {
  return RELATIONS[relation].group;
}

/** The linking phrase read from object to subject. */
export function inversePhrase(relation: RelationId): string {
  return RELATIONS[relation].inverse;
}

/**
 * A linking phrase read from object to subject. What holds both ways keeps its words, except for a loose tie told by a verb
 * of the notes, which reads one way only: "stabilizes" is "is related to" from the other end.
 */
export function phraseBack(relation: RelationId, phrase: string): string {
  return RELATIONS[relation].symmetric && relation !== 'related-to' ? phrase : inversePhrase(relation);
}

export function isKind(x: unknown): x is KindId {
  return typeof x === 'string' && Object.hasOwn(KINDS, x);
}

export function isRelation(x: unknown): x is RelationId {
  return typeof x === 'string' && Object.hasOwn(RELATIONS, x);
}
