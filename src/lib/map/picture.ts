/** The view as a picture to keep: all that is on the screen, painted by the same painters in one go. */
import type { Camera, View } from './camera.ts';
import { paintBase } from './paint-base.ts';
import { paintNames } from './paint-names.ts';
import type { MarkState } from './paint-mark.ts';
import type { Pen } from './pen.ts';
import type { Scene } from './scene.ts';
import { sightOf } from './sight.ts';
import { createSvgPen } from './svg-pen.ts';
import type { Theme } from './theme.ts';

export interface PictureInput {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly view: View;
  readonly theme: Theme;
  readonly stateOf: (thing: number) => MarkState;
}

/** Paints the view on a pen; `ratio`: device px a CSS px. */
export function paintPicture(
  pen: Pen,
  { scene, camera, view, theme, stateOf }: PictureInput,
  ratio: number,
): void {
  pen.fillStyle = theme.ground;
  pen.fillRect(0, 0, view.width, view.height);
  const sight = sightOf(scene, camera, view, 40);
  for (const step of paintBase(pen, { scene, sight, camera, view, theme, ratio })) void step;
  paintNames(pen, { scene, sight, camera, view, theme, stateOf });
}

export function svgPicture(input: PictureInput): string {
  const pen = createSvgPen();
  paintPicture(pen, input, 1);
  const { data } = input.scene.model;
  const sight = sightOf(input.scene, input.camera, input.view, 0);
  const names = [...sight.named]
    .reverse()
    .slice(0, 40)
    .map((i) => data.concepts.label[input.scene.concept[i] ?? 0] ?? '');
  return pen.finish(
    input.view.width,
    input.view.height,
    data.title,
    `A map of concepts, among them ${names.join(', ')}.`,
  );
}
