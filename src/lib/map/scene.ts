/**
 * What is to be drawn, whatever the camera: things at places (concepts, at home on the atlas or arranged for a lens),
 * the lines between them, and at which zoom each name, phrase and title shows. A pure value; the painters read it.
 */
import type { Bounds } from './camera.ts';
import type { Ground } from './grounds.ts';
import type { Advance, NamePlan } from './labels.ts';
import type { MapModel } from './map-model.ts';
import type { Tiers } from './tiers.ts';

/** How a thing stands out. */
export const ROLE = { faint: 0, plain: 1, forward: 2, focus: 3 } as const;

export interface Scene {
  readonly kind: 'atlas' | 'board';
  readonly model: MapModel;
  readonly count: number;
  /** Number of the concept, by thing. */
  readonly concept: Int32Array;
  /** Thing by concept, for those that are drawn. */
  readonly thing: ReadonlyMap<number, number>;
  /** World places, by thing. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly role: Uint8Array;
  /** Things that are drawn, the most important first. */
  readonly order: Int32Array;
  /** Step of zoom from which a thing is drawn at all. */
  readonly dots: Uint8Array;
  /** Step and side of the names, by thing. */
  readonly names: NamePlan;
  /** Calls back for the things that are drawn at a step of zoom and may be in a part of the world, each once. */
  readonly within: (bounds: Bounds, level: number, visit: (thing: number) => void) => void;
  readonly tiers: Tiers;
  /** Share of the lines between bare dots that is drawn, by step of zoom: of very many, fewer. */
  readonly lineShare: Float32Array;
  readonly lines: Lines;
  readonly phrases: readonly Phrase[];
  /** Step of zoom from which a phrase shows, by number in `phrases`. */
  readonly phraseLevel: Uint8Array;
  readonly titles: readonly Title[];
  readonly grounds: readonly Ground[];
  /** What the camera frames. */
  readonly frame: Bounds;
  /** Everything that is drawn. */
  readonly bounds: Bounds;
  /** True where the filter leaves a relation: a pair says only these. */
  readonly shows: (relation: number) => boolean;
  /** What had no room, to be said and to be had at a click; null where all is there. */
  readonly more: More | null;
  /**
   * Decides the next so many names and phrases. The important ones are decided when the scene is made; what follows
   * only ever adds, so it can wait for idle moments.
   */
  readonly refine: (count: number) => Advance;
}

export interface Lines {
  readonly count: number;
  /** Things at the ends. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Number of the relation that the line is drawn for; -1: not drawn. */
  readonly lead: Int32Array;
  /** Number of the pair in the model. */
  readonly pair: Int32Array;
  /** Lines of a thing: `of[start[i]]` to `of[start[i + 1] - 1]`, the important first. */
  readonly start: Uint32Array;
  readonly of: Uint32Array;
}

/** Words on a line. */
export interface Phrase {
  readonly line: number;
  /** Share of the way from end a to end b. */
  readonly along: number;
  readonly text: string;
  readonly width: number;
}

/** The name of a region, or of a sector. */
export interface Title {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly level: number;
  readonly region: number;
}

export interface More {
  readonly count: number;
  /** Where to go on; null where it is not to be had on the map. */
  readonly next: Page | null;
}

/** From which neighbour on, and from which of each neighbour's own, a neighbourhood is shown. */
export interface Page {
  readonly first: number;
  readonly twigs: number;
}

export const FIRST_PAGE: Page = { first: 0, twigs: 0 };

/** The relations that a line stands for, strongest first. */
export function relationsOn({ model, lines, shows }: Scene, line: number): number[] {
  return (model.pairs.relations[lines.pair[line] ?? -1] ?? []).filter(shows);
}

/** Calls back for the lines of a thing that are drawn. */
export function forLinesOf(
  lines: Lines,
  thing: number,
  visit: (line: number, other: number) => boolean | undefined,
): void {
  for (let at = lines.start[thing] ?? 0; at < (lines.start[thing + 1] ?? 0); at++) {
    const line = lines.of[at] ?? 0;
    if ((lines.lead[line] ?? -1) < 0) continue;
    const a = lines.a[line] ?? 0;
    if (visit(line, a === thing ? (lines.b[line] ?? 0) : a) === false) return;
  }
}
