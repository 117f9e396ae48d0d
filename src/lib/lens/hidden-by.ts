/** What a filter hides, looked up in the slim map: the lists beside the map follow the same filter as the map. */
import type { MapData } from '#lib/map/map-data.ts';
import type { Filter } from './lens.ts';

/**
 * True where the filter hides the concept at `place` of the map's columns: by kind, by region, or because every file of
 * the notes that names it is switched off. What is merely possible is another matter: lists mark it, and do not hide it.
 */
export function hidesConcept(filter: Filter, data: MapData, place: number): boolean {
  const { kind, region, sources } = data.concepts;
  if (filter.kinds.has(kind[place] ?? '')) return true;
  if (filter.regions.has(data.regions[region[place] ?? -1]?.id ?? '')) return true;
  if (filter.sources.size === 0) return false;
  const own = sources[place] ?? [];
  return own.length > 0 && own.every((source) => filter.sources.has(data.sources[source]?.id ?? ''));
}
