/** The graph file itself, as `readAtlas` reads it. */
import type { Atlas } from '../atlas.ts';

export function toJson(atlas: Atlas): string {
  return JSON.stringify({
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes: atlas.attributes,
    nodes: Array.from(atlas.concepts.values(), ({ id, ...attributes }) => ({ key: id, attributes })),
    edges: Array.from(atlas.relations.values(), ({ id, subject, object, ...attributes }) => ({
      key: id,
      source: subject,
      target: object,
      attributes,
    })),
  });
}
