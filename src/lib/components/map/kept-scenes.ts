/** The last scenes of the atlas, which take longest to make, with the sides that their names took at first. */
import type { NamePlan } from '#lib/map/labels.ts';
import { makeScene } from '#lib/map/make-scene.ts';
import type { SceneInput } from '#lib/map/make-scene.ts';
import type { Scene } from '#lib/map/scene.ts';

const MOST = 4;

export interface KeptScene {
  readonly key: string;
  readonly scene: Scene;
  /** As they were when the scene was made: what is decided later hangs on how much time there was. */
  readonly sides: NamePlan;
}

export class KeptScenes {
  #kept: readonly KeptScene[] = [];

  of(key: string, input: SceneInput): KeptScene {
    const kept = this.#kept.find((entry) => entry.key === key && entry.scene.model === input.model);
    if (kept) return kept;
    const scene = makeScene(input);
    const sides = { level: scene.names.level.slice(), side: scene.names.side.slice() };
    const entry = { key, scene, sides };
    this.#kept = [entry, ...this.#kept].slice(0, MOST);
    return entry;
  }
}
