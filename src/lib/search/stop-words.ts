/** Words of questions and of grammar that say nothing of what is sought. General English only. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and any are as at be been being but by can could did do does for from get gets give had has have having how i if in ' +
    'into is it its just like lot make makes may me might mine more most much must my need needs no nor not of off on one only or ' +
    'other our out over own same she should so some such than that the their them then there these they this those through to ' +
    'too under until up us very was we were what when where which while who whom whose why will with without would you your'
  ).split(' '),
);
