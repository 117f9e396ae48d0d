const BEHIND_NOUN = /\p{L}s (?:behind|within|inside|around|against|under) (?:the |an? )?$/iu;

/** "Fittings behind doors": what stands below are fittings, and no kinds of door. In: the text before the name. */
export const isBehindNoun = (before: string): boolean => BEHIND_NOUN.test(before);
