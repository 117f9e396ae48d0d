// The search index, made with the same options that the browser reads it with.
import { buildIndex } from '#lib/search/build-index.ts';
import { getAtlas, getQuestions } from '#lib/server/atlas.ts';

export const prerender = true;

export function GET(): Response {
  return new Response(buildIndex(getAtlas(), getQuestions()), {
    headers: { 'content-type': 'application/json' },
  });
}
