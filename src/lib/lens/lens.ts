/**
 * What a route brings forward on the map: which concepts, how arranged, and what the camera frames.
 * Made by pure functions from route, parameters and graph; read by the map.
 */
export interface Lens {
  readonly kind:
    'atlas' | 'concept' | 'compare' | 'path' | 'matrix' | 'search' | 'practice' | 'notes' | 'yours';
  /** Concepts that the view is about: one for a concept, two to four for a comparison, the ends of a path. */
  readonly focus: readonly string[];
  /** Concepts brought forward besides the focus; null is the whole atlas. */
  readonly shown: readonly string[] | null;
  /** Relations (ids) brought forward; null is all between what is shown. */
  readonly links: readonly string[] | null;
  /**
   * `place`: everything stays where the atlas has it, what is not shown fades.
   * `focus`: the neighbours stand in sectors by relation around the one focus.
   * `compare`: shared neighbours between the compared, own ones outside.
   * `path`: the concepts of each path in a row.
   */
  readonly arrangement: 'place' | 'focus' | 'compare' | 'path';
  /** For `focus`: how far the neighbourhood reaches. */
  readonly hops: 1 | 2 | 3;
  /** For `path`: each path as concept ids from start to end. */
  readonly paths: readonly (readonly string[])[];
  /** What the camera frames when the lens opens. */
  readonly frame: 'all' | readonly string[];
}

/** What filters and legend switch off. Empty sets: everything is shown. */
export interface Filter {
  readonly kinds: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** True: concepts and relations below the threshold are drawn too, marked as possible. */
  readonly possible: boolean;
}
