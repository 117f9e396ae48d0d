/** A lens → the scene that shows it: at home on the atlas, or arranged on a board of its own. */
import type { Filter, Lens } from '#lib/lens/lens.ts';
import { atlasScene } from './atlas-scene.ts';
import type { View } from './camera.ts';
import type { MapModel } from './map-model.ts';
import type { Scene } from './scene.ts';

export interface SceneInput {
  readonly model: MapModel;
  readonly filter: Filter;
  readonly lens: Lens;
  /** The part of the window that is free for the map, px; arrangements fit themselves to it. */
  readonly room: View;
}

export function makeScene({ model, filter, lens }: SceneInput): Scene {
  return atlasScene({ model, filter, lens });
}
