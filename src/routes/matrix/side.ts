/**
 * One side of a crossed table, as it stands in the address: a kind (`service`), a family (`family.trust`), a region
 * (`region.storage`), or concepts of the reader's choice (`set.amazon-s3,aws-lambda`).
 */
import { conceptsOfKinds } from '#lib/graph/cross-matrix.ts';
import { FAMILIES, FAMILY_IDS, familyOf, isKind, KIND_IDS, KINDS } from '#lib/graph/vocabulary.ts';
import type { MapData } from '#lib/map/map-data.ts';

export interface Side {
  /** For headings and messages: "Services". */
  readonly label: string;
  /** Most important first. */
  readonly ids: readonly string[];
}

/** Null for what means nothing in this atlas. */
export function readSide(data: MapData, value: string): Side | null {
  if (isKind(value)) return { label: KINDS[value].plural, ids: conceptsOfKinds(data, [value]) };
  const dot = value.indexOf('.');
  const rest = value.slice(dot + 1);
  switch (value.slice(0, dot)) {
    case 'family': {
      const family = FAMILY_IDS.find((id) => id === rest);
      if (!family) return null;
      const kinds = KIND_IDS.filter((kind) => familyOf(kind) === family);
      return { label: FAMILIES[family].label, ids: conceptsOfKinds(data, kinds) };
    }
    case 'region': {
      const region = data.regions.find(({ id }) => id === rest);
      const place = data.regions.findIndex(({ id }) => id === rest);
      if (!region) return null;
      const members = new Set(data.concepts.id.filter((_, i) => data.concepts.region[i] === place));
      return { label: region.label, ids: conceptsOfKinds(data, KIND_IDS).filter((id) => members.has(id)) };
    }
    case 'set': {
      const known = new Set(data.concepts.id);
      const ids = rest.split(',').filter((id) => known.has(id));
      return ids.length > 0 ? { label: 'Your choice', ids } : null;
    }
    default:
      return null;
  }
}

export function writeSet(ids: readonly string[]): string {
  return `set.${ids.join(',')}`;
}
