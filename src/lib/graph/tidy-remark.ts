/**
 * A remark of the notes → the same, fit to stand behind the name that it speaks of, away from its page: "it sets a
 * share" → "sets a share", "is given the answer; here only a score" → "is given the answer".
 */

/** What the remark says of its own page, whose subject is another one. */
const HERE = /[;,] (?:while |but |and )?here\b[^;]*$/i;
/** A pronoun for the name that stands before it anyway. */
const PRONOUN = /^(?:[Ii]t|[Tt]hat one|[Tt]his one) (?!(?:and|or|of|in|with|to)\b)(?=\p{Ll})/u;
const BEING = /^(?:(?:that|this) )?is (?=(?:the|an?) )/i;

export function tidyRemark(remark: string): string {
  const kept = remark.replace(HERE, '');
  return kept.replace(PRONOUN, '').replace(BEING, '');
}
