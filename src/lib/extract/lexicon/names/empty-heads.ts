/** Heads that only say what the name before them is. Singular. Data only. */
export const EMPTY_HEADS: ReadonlySet<string> = new Set(
  'algorithm technique method methodology approach'.split(' '),
);

/** Behind a doing ("speech recognition system"): what does it has no other name. */
export const DOERS: ReadonlySet<string> = new Set('system service task job capability'.split(' '));

/** Behind a short form ("BMI score", "GDP metric", "GIF format"): what it is. */
export const SCORES: ReadonlySet<string> = new Set('score metric model format'.split(' '));

/** Nouns of one doing. */
export const SAME_DOINGS: ReadonlyMap<string, string> = new Map([
  ['creation', 'generation'],
  ['annotation', 'labeling'],
  ['labelling', 'labeling'],
  ['saving', 'reduction'],
]);

/** Heads that say the same of what stands before them ("encoder framework"), and different things alone. */
export const SAME_HEADS: ReadonlyMap<string, string> = new Map([
  ['framework', 'architecture'],
  ['connectivity', 'access'],
  ['app', 'application'],
  ['inquiry', 'query'],
  ['enquiry', 'query'],
]);

/** Adjectives that say the same of what stands behind them. */
export const SAME_QUALITIES: ReadonlyMap<string, string> = new Map([
  ['undesirable', 'unwanted'],
  ['undesired', 'unwanted'],
]);

/** Ends that only say that a thing is talked about or used: "privacy concern", "oil usage". */
export const EMPTY_ENDS: ReadonlySet<string> = new Set(['concern', 'issue', 'usage']);
