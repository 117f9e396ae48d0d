/**
 * What each source of votes is worth before anything is learned, in log-odds: an author's own words most, what stands
 * around a name in running text least. Training moves these only as far as its examples demand. Sources that are not
 * listed are worth 1.
 */
export const PRIOR_TRUST: Readonly<Record<string, number>> = {
  // The name itself.
  counted: 4,
  head: 2,
  'head-alone': 2,
  'head-named': 1.5,
  object: 0.2,
  'doing-object': 1,
  modifier: 1.5,
  vendor: 3,
  // What the notes say it is.
  'class-is': 5,
  class: 3.5,
  'bare-class': 0.5,
  'named-class': 2,
  managed: 2,
  fact: 3,
  example: 2,
  'bracket-example': 1.5,
  stem: 2,
  'told-verb': 0.7,
  'verb-before': 0.7,
  'verb-behind': 0.7,
  preposition: 0.4,
  // What stands above it.
  column: 3,
  'heading-list': 4,
  'heading-list-of': 1.5,
  'heading-list-2': 0.5,
  heading: 0.7,
  'heading-of': 0,
  'heading-of-text-of': 0,
  'heading-of-text-list-of': 0.2,
  'heading-word': 0.3,
  'heading-2-word': 0.2,
  'heading-list-word': 0.3,
  'heading-list-2-word': 0.2,
  'heading-of-text': 0.3,
  'heading-of-text-2': 0.2,
  'heading-of-text-list': 0.4,
  'heading-of-text-list-2': 0.2,
  'heading-of-text-word': 0.1,
  'heading-of-text-2-word': 0,
  'heading-of-text-list-word': 0.1,
  'heading-of-text-list-2-word': 0,
  'lead-in': 3,
  step: 1.5,
  numbered: 0.7,
  // What stands beside it.
  'siblings:list': 2,
  'siblings:items': 2,
  'siblings:column': 3,
  'siblings:breath': 2,
};
