/**
 * What the first picture of the whole atlas is painted from, as far as a window can see of it: a small part of the
 * scene, decided at the build, that comes within the page. Things are counted anew, in the order of the concepts.
 */
export interface FirstView {
  /** Last step of zoom for which it holds. */
  readonly level: number;
  readonly things: {
    /** World places in tenths. */
    readonly x: readonly number[];
    readonly y: readonly number[];
    /** In thousandths. */
    readonly importance: readonly number[];
    /** Numbers into KIND_IDS. */
    readonly kind: readonly number[];
    /** Step of zoom from which each is drawn. */
    readonly dots: readonly number[];
  };
  readonly names: readonly FirstName[];
  readonly titles: readonly FirstTitle[];
  readonly lines: {
    /** How many lines each thing has, and the other ends, those of the first thing first. */
    readonly each: readonly number[];
    readonly to: readonly number[];
    /** By line, sorted by its ends: how much its number in the whole atlas is higher than that of the line before. */
    readonly step: readonly number[];
    /** Share of the lines between bare dots that is drawn, by step of zoom. */
    readonly share: readonly number[];
  };
  /** Shores: two exact points, then how much each point is further than the one before, x and y in turn. */
  readonly rings: readonly (readonly number[])[];
}

/** Thing, step of zoom, number into SIDES, size, width and height in px, lines. */
export type FirstName = readonly [number, number, number, number, number, number, ...string[]];

/** World place, size, width and height in px, step of zoom, lines. */
export type FirstTitle = readonly [number, number, number, number, number, number, ...string[]];
