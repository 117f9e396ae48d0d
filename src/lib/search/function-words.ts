/**
 * Words of grammar and of asking, which say nothing of what is sought. General English only. Words that turn a meaning
 * ("no", "not", "without", "only", "same", "more") are not among them.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a about an and any are as at be been being but by can could did do does doing for from get gets had has have having ' +
    'how i if in into is it its just like me must my of off on or our out over should show so some such that the their ' +
    'them then there these they thing things this those through to up us very want was we were what when where which ' +
    'while who whom whose why will with would you your'
  ).split(' '),
);
