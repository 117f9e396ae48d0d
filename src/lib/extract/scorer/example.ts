/**
 * What the scorers learn from: one example is one thing to be judged, told by named numbers.
 * A name that is absent counts as 0. Names are ours ("rule:items"), never words of the notes.
 */
export type Features = Readonly<Record<string, number>>;

export interface Example {
  readonly features: Features;
  /** 1 right, 0 wrong. */
  readonly label: number;
  /** How much it counts; 1 is usual. */
  readonly weight: number;
  /** Examples of one group (a section of the notes) are never split between training and judging. */
  readonly group: string;
}

/** All feature names of the examples, sorted, so that training does not depend on the order of insertion. */
export function featureNames(examples: readonly Example[], minCount = 1): string[] {
  const counts = new Map<string, number>();
  for (const example of examples) {
    for (const name of Object.keys(example.features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= minCount)
    .map(([name]) => name)
    .sort();
}
