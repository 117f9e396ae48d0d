import type { KindId, Region, RelationId } from '#lib/graph/types.ts';

/**
 * The slim map: all that the browser needs to draw, filter, walk and find its way; evidence comes with the concept
 * that is opened. Served as `map.json`, in columns to keep it small.
 */
export interface MapData {
  readonly title: string;
  readonly shownFrom: number;
  readonly regions: readonly Region[];
  /** Ids of the sources, as `concepts.sources` counts them. */
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly concepts: {
    readonly id: readonly string[];
    readonly label: readonly string[];
    readonly kind: readonly KindId[];
    readonly importance: readonly number[];
    readonly confidence: readonly number[];
    /** Index into `regions`. */
    readonly region: readonly number[];
    readonly x: readonly number[];
    readonly y: readonly number[];
    /** Indices into `sources`. */
    readonly sources: readonly (readonly number[])[];
  };
  readonly relations: {
    /** Indices into `concepts`. */
    readonly subject: readonly number[];
    readonly object: readonly number[];
    readonly relation: readonly RelationId[];
    readonly phrase: readonly string[];
    readonly confidence: readonly number[];
  };
}
