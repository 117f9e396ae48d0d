// Titles of the notes' files, in reading order.
import { getAtlas } from '#lib/server/atlas.ts';

export const prerender = true;

export function GET(): Response {
  return Response.json(getAtlas().attributes.sources.map(({ id, title }) => ({ id, title })));
}
