/** What is pointed at, over a veil that sets the rest back: a thing with its neighbours, a line alone; and drawn frames. */
import { paintPhrase } from './paint-line.ts';
import { paintMark } from './paint-mark.ts';
import { toScreen } from './camera.ts';
import type { Point } from './camera.ts';
import { dotRadius } from './measures.ts';
import { paintThing, strokeLine } from './paint-names.ts';
import type { NamesInput } from './paint-names.ts';
import type { Nearby } from './nearby.ts';
import type { Pen } from './pen.ts';
import type { Theme } from './theme.ts';

export const VEIL = 0.82;

export function paintNearby(pen: Pen, input: NamesInput, nearby: Nearby, veil = VEIL): void {
  const { scene, camera, view, theme } = input;
  pen.globalAlpha = veil;
  pen.fillStyle = theme.ground;
  pen.fillRect(0, 0, view.width, view.height);
  pen.globalAlpha = 1;
  for (const line of nearby.lines) strokeLine(pen, input, line, 1.25, true);
  for (const phrase of nearby.phrases) {
    paintPhrase(pen, theme, phrase.text, phrase.x, phrase.y, phrase.width, true);
  }
  for (const { thing, side } of nearby.things) {
    if (side >= 0) {
      paintThing(pen, input, thing, side);
      continue;
    }
    const concept = scene.concept[thing] ?? 0;
    const kind = scene.model.data.concepts.kind[concept];
    const at = toScreen(camera, view, { x: scene.x[thing] ?? 0, y: scene.y[thing] ?? 0 });
    const r = 1.5 + dotRadius(scene.model.data.concepts.importance[concept] ?? 0, camera.k);
    if (kind) paintMark(pen, theme, kind, at.x, at.y, r, input.stateOf(thing));
  }
}

/** A line that is pointed at, with its ends and its words. */
export function paintLineAlone(pen: Pen, input: NamesInput, line: number): void {
  const { scene, camera, view, theme } = input;
  strokeLine(pen, input, line, 2, true);
  const i = scene.phrases.findIndex((phrase) => phrase.line === line);
  const phrase = scene.phrases[i];
  if (phrase && (scene.phraseLevel[i] ?? 255) <= input.sight.level) {
    const a = scene.lines.a[line] ?? 0;
    const b = scene.lines.b[line] ?? 0;
    const x = (scene.x[a] ?? 0) + ((scene.x[b] ?? 0) - (scene.x[a] ?? 0)) * phrase.along;
    const y = (scene.y[a] ?? 0) + ((scene.y[b] ?? 0) - (scene.y[a] ?? 0)) * phrase.along;
    const at = toScreen(camera, view, { x, y });
    paintPhrase(pen, theme, phrase.text, at.x, at.y, phrase.width, true);
  }
}

/** The frame that is drawn round things to gather them, px. */
export function paintFrame(pen: Pen, theme: Theme, from: Point, to: Point): void {
  pen.globalAlpha = 0.12;
  pen.fillStyle = theme.accent;
  pen.fillRect(
    Math.min(from.x, to.x),
    Math.min(from.y, to.y),
    Math.abs(to.x - from.x),
    Math.abs(to.y - from.y),
  );
  pen.globalAlpha = 1;
  pen.strokeStyle = theme.accent;
  pen.lineWidth = 1.5;
  pen.setLineDash([5, 3]);
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.lineTo(from.x, to.y);
  pen.closePath();
  pen.stroke();
  pen.setLineDash([]);
}
