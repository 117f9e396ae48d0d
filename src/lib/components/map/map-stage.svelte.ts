/**
 * The stage as an attachment: made once with its element, told of changes by child effects, so that a new scene never
 * makes a new stage.
 */
import type { Attachment } from 'svelte/attachments';
import type { Camera, Inset } from '#lib/map/camera.ts';
import type { MarkState } from '#lib/map/paint-mark.ts';
import type { Scene } from '#lib/map/scene.ts';
import { createStage } from '#lib/map/stage.ts';
import type { Stage, StageEvents } from '#lib/map/stage.ts';

export interface StageInput {
  readonly scene: Scene;
  /** Changes when the lens does: then the camera flies to the new frame. */
  readonly lensKey: string;
  /** Changes with the filter, or what an arrangement has room for: then the camera fits what is there. */
  readonly frameKey: string;
  readonly camera: Camera | null;
  readonly inset: Inset;
  readonly cursor: number | null;
  readonly highlight: number | null;
  readonly stateOf: (thing: number) => MarkState;
}

export interface StageLife {
  readonly ready: (stage: Stage | null) => void;
  /** In the frame in which the first picture is drawn, after it. */
  readonly drawn: () => void;
}

export function mapStage(
  input: () => StageInput,
  events: StageEvents,
  { ready, drawn }: StageLife,
): Attachment<HTMLElement> {
  return (root) => {
    const part = (name: string): HTMLElement | null => root.querySelector(`.${name}`);
    const [hover, cursor, away] = [part('hover'), part('cursor'), part('away')];
    if (!hover || !cursor || !away) return;
    const stage = createStage(root, { hover, cursor, away }, events);
    let lensKey: string | null = null;
    let frameKey: string | null = null;
    let asked: Camera | null = null;
    $effect(() => stage.setInset(input().inset));
    $effect(() => stage.setStates(input().stateOf));
    $effect(() => {
      const { scene, camera, ...now } = input();
      const first = lensKey === null;
      const arrived = now.lensKey !== lensKey || camera !== asked;
      const changed = now.frameKey !== frameKey;
      lensKey = now.lensKey;
      frameKey = now.frameKey;
      asked = camera;
      if (arrived) stage.show(scene, { camera, fly: !first });
      else if (changed && camera === null) stage.show(scene, { camera: null });
      else stage.show(scene);
      // The stage has asked for the frame before.
      if (first) requestAnimationFrame(drawn);
    });
    $effect(() => stage.setCursor(input().cursor));
    $effect(() => stage.setHighlight(input().highlight));
    ready(stage);
    return () => {
      ready(null);
      stage.destroy();
    };
  };
}
