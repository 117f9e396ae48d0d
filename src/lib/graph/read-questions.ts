/** `questions.json` in, checked questions out. */
import * as v from 'valibot';
import { firstIssue } from './first-issue.ts';
import { questionsSchema } from './schema.ts';
import type { Question } from './types.ts';

/** Throws `AtlasError` for anything that is not a list of questions. */
export function readQuestions(json: unknown): Question[] {
  const parsed = v.safeParse(questionsSchema, json, { abortEarly: true });
  if (!parsed.success)
    throw firstIssue(parsed.issues, 'questions.json', 'Make the file anew with: npm run extract.');
  return parsed.output;
}
