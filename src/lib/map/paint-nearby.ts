/** A veil over the map, and over the veil what is pointed at: its lines in their styles, its neighbours, the phrases. */
import { paintPhrase } from './paint-line.ts';
import { paintMark } from './paint-mark.ts';
import { toScreen } from './camera.ts';
import { dotRadius } from './measures.ts';
import { paintThing, strokeLine } from './paint-names.ts';
import type { NamesInput } from './paint-names.ts';
import type { Nearby } from './nearby.ts';
import type { Pen } from './pen.ts';

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
