/**
 * What the scorers learn from: one example is one thing to be judged, told by named numbers.
 * A name that is absent counts as 0. Names are ours ("rule:items"), never words of the notes. A map and no record: where
 * each thing has names of its own, records have hidden classes of their own, and nothing that reads them is ever fast.
 */
export type Features = ReadonlyMap<string, number>;

/** What features are written to, each name once: a map, or at once what a scorer reads. */
export interface FeatureSheet {
  set(name: string, value: number): unknown;
}

export interface Example {
  readonly features: Features;
  /** 1 right, 0 wrong. */
  readonly label: number;
  /** How much it counts; 1 is usual. */
  readonly weight: number;
  /** Examples of one group (a section of the notes) are never split between training and judging. */
  readonly group: string;
}

/** A feature and the examples that have it, in rising order. */
export interface SparseColumn {
  readonly name: string;
  readonly rows: readonly number[];
  /** None is 0. */
  readonly values: readonly number[];
}

/**
 * All features that at least `minCount` examples name, sorted by name, so that training does not depend on the order of
 * insertion.
 */
export function sparseColumns(examples: readonly Example[], minCount = 1): SparseColumn[] {
  const found = new Map<string, { count: number; rows: number[]; values: number[] }>();
  examples.forEach(({ features }, row) => {
    for (const [name, value] of features) {
      let column = found.get(name);
      if (!column) found.set(name, (column = { count: 0, rows: [], values: [] }));
      column.count++;
      if (value === 0) continue;
      column.rows.push(row);
      column.values.push(value);
    }
  });
  return [...found]
    .filter(([, { count }]) => count >= minCount)
    .map(([name, { rows, values }]) => ({ name, rows, values }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
