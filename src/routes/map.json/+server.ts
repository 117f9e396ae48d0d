// The slim map that the browser draws from.
import { makeMapData } from '#lib/graph/map-data.ts';
import { getAtlas } from '#lib/server/atlas.ts';

export const prerender = true;

export function GET(): Response {
  return Response.json(makeMapData(getAtlas()));
}
