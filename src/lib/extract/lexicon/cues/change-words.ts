/** Words for how much there is of a thing, and that it changes. General English; data only. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "prices rise": the change itself, with nothing that it is done to. */
export const CHANGE_VERBS = words(
  'rise rises rose fall falls fell increase increases increased decrease decreases decreased drop drops dropped grow grows grew shrink shrinks shrank climb climbs climbed decline declines declined improve improves worsen worsens double doubles weaken weakens strengthen strengthens expand expands contract contracts slow slows deepen deepens change changes vary varies',
);

/** "a rise in prices" */
export const CHANGE_NOUNS = words(
  'rise fall increase decrease drop growth decline reduction change shift surge jump spike dip slump improvement loss gain rises falls increases decreases drops reductions changes shifts',
);

/** "lower prices": of two states of a thing, the one and the other. */
export const COMPARATIVES = words(
  'lower higher less more fewer greater smaller weaker stronger faster slower better worse',
);

/** "an effect of salt on dough" */
export const EFFECT_NOUNS = words('effect effects impact impacts influence');

/** "two kinds of bread: rye and wheat" */
export const SORT_NOUNS = words('types kinds sorts forms classes categories varieties species families');

/** "Studies show that …": what follows is what is said. */
export const REPORTING_VERBS = words(
  'show shows showed shown find finds found state states stated suggest suggests suggested mean means note notes noted say says said report reports reported prove proves proved',
);
/** The same with less belief. */
export const CLAIMING_VERBS = words(
  'argue argues argued claim claims claimed believe believes believed think thinks thought predict predicts predicted hold holds held propose proposes proposed assume assumes assumed',
);
