/** A lens → the scene that shows it: at home on the atlas, or arranged on a board of its own. */
import type { Filter, Lens } from '#lib/lens/lens.ts';
import { compareScene } from './arrange/compare.ts';
import { focusScene } from './arrange/focus.ts';
import { pathScene } from './arrange/path.ts';
import { atlasScene } from './atlas-scene.ts';
import type { Point, View } from './camera.ts';
import type { NamePlan } from './labels.ts';
import type { MapModel } from './map-model.ts';
import { FIRST_PAGE } from './scene.ts';
import type { Page, Scene } from './scene.ts';
import { sift } from './sift.ts';

export interface SceneInput {
  readonly model: MapModel;
  readonly filter: Filter;
  readonly lens: Lens;
  /** The part of the window that is free for the map, px; arrangements fit themselves to it. */
  readonly room: View;
  /** Where in a neighbourhood to begin. */
  readonly page?: Page;
  readonly expanded?: ReadonlySet<number>;
  /** For the atlas: sides on which names stand where nothing is filtered. */
  readonly sides?: NamePlan;
  /** Concepts that the reader has moved. */
  readonly moved?: ReadonlyMap<number, Point>;
}

export function makeScene(input: SceneInput): Scene {
  const {
    model,
    filter,
    lens,
    room,
    page = FIRST_PAGE,
    expanded = new Set(),
    moved = new Map<number, Point>(),
    sides,
  } = input;
  const known = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => {
      const concept = model.index.get(id);
      return concept === undefined ? [] : [concept];
    });
  const focus = known(lens.focus);
  // What a reader asked for by name is shown, whatever the filter says of it.
  const sifted = sift(model, filter, focus);
  const first = focus[0];
  if (lens.arrangement === 'focus' && first !== undefined) {
    return focusScene({ model, sifted, focus: first, hops: lens.hops, room, page, expanded, moved });
  }
  if (lens.arrangement === 'compare' && focus.length > 1) {
    return compareScene({ model, sifted, focus, room, moved });
  }
  const paths = lens.paths.map(known).filter((path) => path.length > 1);
  if (lens.arrangement === 'path' && paths.length > 0)
    return pathScene({ model, sifted, paths, room, moved });
  return atlasScene({ model, sifted, lens, moved, ...(sides ? { sides } : {}) });
}
