/** The atlas → the slim map that the browser loads first: columns, no evidence. */
import type { MapData } from '#lib/map/map-data.ts';
import type { Atlas } from './atlas.ts';

export function makeMapData(atlas: Atlas): MapData {
  const { title, shownFrom, regions, sources } = atlas.attributes;
  const concepts = [...atlas.concepts.values()];
  const relations = [...atlas.relations.values()];
  const place = new Map(concepts.map(({ id }, i) => [id, i]));
  const regionPlace = new Map(regions.map(({ id }, i) => [id, i]));
  const sourcePlace = new Map(sources.map(({ id }, i) => [id, i]));
  const at = (id: string): number => place.get(id) ?? -1;
  return {
    title,
    shownFrom,
    regions,
    sources: sources.map((source) => ({ id: source.id, title: source.title })),
    concepts: {
      id: concepts.map((c) => c.id),
      label: concepts.map((c) => c.label),
      kind: concepts.map((c) => c.kind),
      importance: concepts.map((c) => rounded(c.importance, 3)),
      confidence: concepts.map((c) => rounded(c.confidence, 3)),
      region: concepts.map((c) => regionPlace.get(c.region) ?? -1),
      x: concepts.map((c) => rounded(c.x, 1)),
      y: concepts.map((c) => rounded(c.y, 1)),
      sources: concepts.map((c) => {
        const named = new Set(c.mentions.map((mention) => sourcePlace.get(mention.source) ?? -1));
        return [...named].filter((i) => i >= 0).sort((a, b) => a - b);
      }),
    },
    relations: {
      subject: relations.map((r) => at(r.subject)),
      object: relations.map((r) => at(r.object)),
      relation: relations.map((r) => r.relation),
      phrase: relations.map((r) => r.phrase),
      confidence: relations.map((r) => rounded(r.confidence, 3)),
    },
  };
}

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
