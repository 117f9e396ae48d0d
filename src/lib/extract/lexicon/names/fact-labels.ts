/**
 * Labels of facts as authors of notes write them outright ("- Used for: a, b"): what follows are names, separated by
 * commas. Lower case. Data only; what the labels mean is with the relations.
 */
export const FACT_LABELS: ReadonlySet<string> = new Set([
  'kind of',
  'part of',
  'made by',
  'gives access to',
  'uses',
  'works with',
  'used for',
  'needs',
  'comes before',
  'measures',
  'finds',
  'protects from',
  'leads to',
  'influences',
  'applies to',
  'covers',
  'redacts',
  'not to be confused with',
  'includes',
  'has parts',
  'makes',
  'available on',
  'used by',
  'done with',
  'needed by',
  'comes after',
  'measured by',
  'found by',
  'reduced by',
  'caused by',
  'influenced by',
  'governed by',
  'affects',
  'captures',
  'creates',
  'evaluates',
  'offers',
  'prevents',
  'protects',
  'provides',
  'reduces',
  'relies on',
  'reports on',
  'watches',
]);

/** Other names of the concept itself. */
export const ALIAS_LABELS: ReadonlySet<string> = new Set([
  'also called',
  'also known as',
  'aliases',
  'alias',
  'aka',
  'synonyms',
]);

/** Its kind, in plain words. */
export const SORT_LABELS: ReadonlySet<string> = new Set(['sort', 'kind']);
