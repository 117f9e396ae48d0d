// All practice questions.
import { getQuestions } from '#lib/server/atlas.ts';

export const prerender = true;

export function GET(): Response {
  return Response.json(getQuestions());
}
