/** The view as a picture to keep: all that is on the screen, painted by the same painters in one go. */
import { freeView, offCentre } from './camera.ts';
import type { Camera, Inset, View } from './camera.ts';
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

/** The part of the view that nothing covers, as a view of its own: what a picture of it shows. */
export function cropped(camera: Camera, view: View, inset: Inset): { camera: Camera; view: View } {
  const free = freeView(view, inset);
  const off = offCentre(view, inset);
  return {
    camera: { x: camera.x - off.x / camera.k, y: camera.y - off.y / camera.k, k: camera.k },
    view: { width: Math.round(free.width), height: Math.round(free.height) },
  };
}

/** Paints the view on a canvas that is made as large as it has to be; false where there is no canvas to be had. */
export function paintCanvas(canvas: HTMLCanvasElement, input: PictureInput, ratio: number): boolean {
  canvas.width = input.view.width * ratio;
  canvas.height = input.view.height * ratio;
  const pen = canvas.getContext('2d');
  if (!pen) return false;
  pen.scale(ratio, ratio);
  paintPicture(pen, input, ratio);
  return true;
}

/** The view as a PNG; null where the browser makes none. */
export function pngPicture(input: PictureInput, ratio: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  if (!paintCanvas(canvas, input, ratio)) return Promise.resolve(null);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
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
