// What hover cards say, apart from the map, so that the first picture does not wait for it.
import { gistOf } from '#lib/graph/gist.ts';
import { getAtlas } from '#lib/server/atlas.ts';

export const prerender = true;

export function GET(): Response {
  return Response.json([...getAtlas().concepts.values()].map(gistOf));
}
