/** The first thing that a schema objects to, as one clear `AtlasError`. */
import * as v from 'valibot';
import { AtlasError } from './atlas-error.ts';

/** `file` stands for the place when the whole value is wrong. */
export function firstIssue(
  issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
  file: string,
  remedy: string,
): AtlasError {
  const issue = issues[0];
  const path = v.getDotPath(issue) ?? file;
  const own = issue.type === 'custom' || issue.type === 'non_empty' || issue.type === 'min_length';
  const what = own
    ? `${issue.received} ${issue.message}`
    : `Expected ${issue.expected ?? 'another value'}, found ${issue.received}`;
  return new AtlasError(what, path, remedy);
}
