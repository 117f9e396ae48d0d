/**
 * The legend's rows with live counts: what each switch holds of what the other switches leave. Pure; the component only
 * shows it.
 */
import {
  FAMILIES,
  FAMILY_IDS,
  GROUP_IDS,
  GROUPS,
  groupOf,
  KIND_IDS,
  KINDS,
  RELATION_IDS,
  RELATIONS,
} from '#lib/graph/vocabulary.ts';
import type { FamilyId, GroupId, KindId, RelationId } from '#lib/graph/types.ts';
import type { Filter } from '#lib/lens/lens.ts';
import type { MapModel } from './map-model.ts';

export interface Row<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
  readonly on: boolean;
}

export interface FamilyRows {
  readonly id: FamilyId;
  readonly label: string;
  readonly count: number;
  readonly kinds: readonly Row<KindId>[];
}

export interface GroupRows {
  readonly id: GroupId;
  readonly label: string;
  readonly count: number;
  readonly relations: readonly Row<RelationId>[];
}

export interface Legend {
  readonly families: readonly FamilyRows[];
  readonly groups: readonly GroupRows[];
  readonly regions: readonly Row[];
  readonly sources: readonly Row[];
  /** Concepts and relations below the threshold. */
  readonly possible: number;
}

export function makeLegend(model: MapModel, filter: Filter): Legend {
  const { concepts, relations, regions, sources, shownFrom } = model.data;
  const kindCounts = new Map<string, number>();
  const regionCounts = new Map<string, number>();
  const sourceCounts = new Map<string, number>();
  const relationCounts = new Map<string, number>();
  const passes = new Uint8Array(model.count);
  let possible = 0;
  for (let i = 0; i < model.count; i++) {
    const sure = (concepts.confidence[i] ?? 0) >= shownFrom;
    if (!sure) possible++;
    if (!sure && !filter.possible) continue;
    const kind = concepts.kind[i] ?? '';
    const region = regions[concepts.region[i] ?? -1]?.id ?? '';
    const named = (concepts.sources[i] ?? []).map((s) => sources[s]?.id ?? '');
    const kindOn = !filter.kinds.has(kind);
    const regionOn = !filter.regions.has(region);
    const sourceOn = named.length === 0 || named.some((id) => !filter.sources.has(id));
    if (regionOn && sourceOn) bump(kindCounts, kind);
    if (kindOn && sourceOn) bump(regionCounts, region);
    if (kindOn && regionOn) for (const id of new Set(named)) bump(sourceCounts, id);
    if (kindOn && regionOn && sourceOn) passes[i] = 1;
  }
  for (let r = 0; r < relations.relation.length; r++) {
    const sure = (relations.confidence[r] ?? 0) >= shownFrom;
    if (!sure) possible++;
    if (!sure && !filter.possible) continue;
    if (passes[relations.subject[r] ?? -1] && passes[relations.object[r] ?? -1]) {
      bump(relationCounts, relations.relation[r] ?? '');
    }
  }
  return {
    families: FAMILY_IDS.flatMap((id) => familyRows(id, model, filter, kindCounts)),
    groups: GROUP_IDS.flatMap((id) => groupRows(id, model, filter, relationCounts)),
    regions: regions.map(({ id, label }) => row(id, label, regionCounts, filter.regions)),
    sources: sources.map(({ id, title }) => row(id, title, sourceCounts, filter.sources)),
    possible,
  };
}

/** The filter with some ids of one sort switched on or off. */
export function switchIds(
  filter: Filter,
  sort: 'kinds' | 'relations' | 'regions' | 'sources',
  ids: readonly string[],
  on: boolean,
): Filter {
  const next = new Set(filter[sort]);
  for (const id of ids) {
    if (on) next.delete(id);
    else next.add(id);
  }
  return { ...filter, [sort]: next };
}

/** The filter that leaves only these ids of one sort. */
export function onlyIds(
  filter: Filter,
  sort: 'kinds' | 'relations' | 'regions' | 'sources',
  all: readonly string[],
  ids: readonly string[],
): Filter {
  return { ...filter, [sort]: new Set(all.filter((id) => !ids.includes(id))) };
}

export const NO_FILTER: Filter = {
  kinds: new Set(),
  relations: new Set(),
  regions: new Set(),
  sources: new Set(),
  possible: false,
};

export function isFiltered(filter: Filter): boolean {
  return (
    filter.possible ||
    filter.kinds.size + filter.relations.size + filter.regions.size + filter.sources.size > 0
  );
}

function familyRows(
  id: FamilyId,
  model: MapModel,
  filter: Filter,
  counts: ReadonlyMap<string, number>,
): FamilyRows[] {
  const present = new Set(model.data.concepts.kind);
  const kinds = KIND_IDS.filter((kind) => KINDS[kind].family === id && present.has(kind)).map((kind) =>
    row(kind, KINDS[kind].plural, counts, filter.kinds),
  );
  if (kinds.length === 0) return [];
  const count = kinds.reduce((sum, kind) => sum + (kind.on ? kind.count : 0), 0);
  return [{ id, label: FAMILIES[id].label, count, kinds }];
}

function groupRows(
  id: GroupId,
  model: MapModel,
  filter: Filter,
  counts: ReadonlyMap<string, number>,
): GroupRows[] {
  const present = new Set(model.data.relations.relation);
  const rows = RELATION_IDS.filter((word) => groupOf(word) === id && present.has(word)).map((word) =>
    row(word, RELATIONS[word].phrase, counts, filter.relations),
  );
  if (rows.length === 0) return [];
  const count = rows.reduce((sum, word) => sum + (word.on ? word.count : 0), 0);
  return [{ id, label: GROUPS[id].label, count, relations: rows }];
}

function row<Id extends string>(
  id: Id,
  label: string,
  counts: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
): Row<Id> {
  return { id, label, count: counts.get(id) ?? 0, on: !hidden.has(id) };
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
