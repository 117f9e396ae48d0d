/** Which files of the notes hits belong to: a facet of the search. */
import type { MapData } from '#lib/map/map-data.ts';
import type { Hit } from '#lib/search/hit.ts';

const places = new WeakMap<MapData, ReadonlyMap<string, number>>();

export function topicsOf(hit: Hit, data: MapData | null): readonly string[] {
  if (hit.source !== undefined) return [hit.source];
  if (!data || hit.concept === null) return [];
  let known = places.get(data);
  if (!known) {
    known = new Map(data.concepts.id.map((id, place) => [id, place]));
    places.set(data, known);
  }
  const own = data.concepts.sources[known.get(hit.concept) ?? -1] ?? [];
  return own.flatMap((source) => data.sources[source]?.id ?? []);
}

/** Files of the notes with the number of hits in each, most hits first. */
export function countTopics(
  hits: readonly Hit[],
  data: MapData | null,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const hit of hits) for (const id of topicsOf(hit, data)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}
