/**
 * A remark of the notes → the same, fit to stand behind the name that it speaks of, away from its page: "it sets a
 * share" → "sets a share", "is given the answer; here only a score" → "is given the answer".
 */

/** What the remark says of its own page, whose subject is another one; from here to its end. */
const HERE = /[;,] (?:while |but |and )?here\b/i;
/** A pronoun for the name that stands before it anyway. */
const PRONOUN = /^(?:[Ii]t|[Tt]hat one|[Tt]his one) (?!(?:and|or|of|in|with|to)\b)(?=\p{Ll})/u;
const BEING = /^(?:(?:that|this) )?is (?=(?:the|an?) )/i;

export function tidyRemark(remark: string): string {
  const last = Math.max(0, remark.lastIndexOf(';'));
  const here = remark.slice(last).search(HERE);
  const kept = here < 0 ? remark : remark.slice(0, last + here);
  return kept.replace(PRONOUN, '').replace(BEING, '');
}
