/** The layer over the lands: titles, lines in their styles where there are few, phrases, marks and names in view. */
import { toScreen } from './camera.ts';
import type { Camera, View } from './camera.ts';
import { SIDES } from './labels.ts';
import { namedRadius } from './measures.ts';
import { nameAt } from './name-at.ts';
import { paintPhrase, paintStroke } from './paint-line.ts';
import { namePlace } from './paint-mark.ts';
import type { MarkState } from './paint-mark.ts';
import type { Pen } from './pen.ts';
import { ROLE } from './scene.ts';
import type { Scene } from './scene.ts';
import { spreadOf } from './shapes.ts';
import type { Sight } from './sight.ts';
import { stampableMark, stampableName, stampableTitle } from './stampable.ts';
import type { Stampable, Stamps } from './stamps.ts';
import type { Theme } from './theme.ts';
import { titleScale } from './titles.ts';

export interface NamesInput {
  readonly scene: Scene;
  readonly sight: Sight;
  readonly camera: Camera;
  readonly view: View;
  readonly theme: Theme;
  readonly stateOf: (thing: number) => MarkState;
  /** How marks and names are painted where the same ones are painted again and again. */
  readonly stamps?: Stamps;
}

/** Room that the sign of a state takes beyond the mark, px; within the air that the plan leaves round names. */
const RING_ROOM = 3;

export function paintNames(pen: Pen, input: NamesInput): void {
  paintTitles(pen, input);
  if (input.sight.styled) paintLines(pen, input);
  for (const i of input.sight.named) paintThing(pen, input, i);
}

/** One thing with its mark and name, as it stands in the plan. */
export function paintThing(
  pen: Pen,
  input: NamesInput,
  i: number,
  side = input.scene.names.side[i] ?? 0,
): void {
  const { scene, camera, view, theme } = input;
  const concept = scene.concept[i] ?? 0;
  const { kind, importance } = scene.model.data.concepts;
  const word = kind[concept];
  if (!word) return;
  const at = toScreen(camera, view, { x: scene.x[i] ?? 0, y: scene.y[i] ?? 0 });
  const r = namedRadius(importance[concept] ?? 0, camera.k);
  const state = input.stateOf(i);
  put(pen, input, stampableMark(theme, word, r, state), at.x, at.y);
  const name = nameAt(scene.model, concept, camera.k);
  // Clear of the ring or the corners round the mark.
  const beside = SIDES[side] === 'right' || SIDES[side] === 'left';
  const ring = state.focus || state.gathered ? RING_ROOM : 0;
  const clear = ring + (beside ? (spreadOf(word) - 1) * (r + ring) : 0);
  const place = namePlace(side, at.x, at.y, r + clear, name.width, name.height);
  const { size, width, height } = name;
  const strong = scene.role[i] === ROLE.focus || (importance[concept] ?? 0) > 0.6;
  const lines = scene.model.names.lines[concept];
  if (lines)
    put(
      pen,
      input,
      stampableName(theme, lines, side, { size, width, height, strong }),
      place.left,
      place.top,
    );
}

function put(pen: Pen, { stamps }: NamesInput, one: Stampable, x: number, y: number): void {
  if (stamps) stamps.put(pen, one, x, y);
  else one.draw(pen, x, y);
}

function paintTitles(pen: Pen, input: NamesInput): void {
  const { scene, sight, camera, view, theme } = input;
  for (const title of scene.titles) {
    if (title.level > sight.level) continue;
    const at = toScreen(camera, view, title);
    if (at.x < -title.width || at.x > view.width + title.width) continue;
    if (at.y < -title.height || at.y > view.height + title.height) continue;
    const size = title.size * titleScale(title.size, camera.k);
    put(pen, input, stampableTitle(theme, title, size), at.x, at.y);
  }
}

function paintLines(pen: Pen, input: NamesInput): void {
  const { scene, sight } = input;
  const shown = new Set([...sight.named, ...sight.dots]);
  const leaves = (line: number): boolean =>
    scene.kind === 'atlas' && !(shown.has(scene.lines.a[line] ?? -1) && shown.has(scene.lines.b[line] ?? -1));
  // What leads out of view says little: it is drawn first, and faintly.
  strokeLeaving(pen, input, sight.lines.filter(leaves));
  for (const line of sight.lines) if (!leaves(line)) strokeLine(pen, input, line, 1, false);
  const inSight = new Set(sight.lines);
  for (let i = 0; i < scene.phrases.length; i++) {
    const phrase = scene.phrases[i];
    if (!phrase || (scene.phraseLevel[i] ?? 255) > sight.level || !inSight.has(phrase.line)) continue;
    if (leaves(phrase.line)) continue;
    const a = scene.lines.a[phrase.line] ?? 0;
    const b = scene.lines.b[phrase.line] ?? 0;
    const x = (scene.x[a] ?? 0) + ((scene.x[b] ?? 0) - (scene.x[a] ?? 0)) * phrase.along;
    const y = (scene.y[a] ?? 0) + ((scene.y[b] ?? 0) - (scene.y[a] ?? 0)) * phrase.along;
    const at = toScreen(input.camera, input.view, { x, y });
    paintPhrase(pen, input.theme, phrase.text, at.x, at.y, phrase.width, false, scene.kind === 'atlas');
  }
}

/** Lines with an end out of view, as hairlines. */
function strokeLeaving(pen: Pen, { scene, camera, view, theme }: NamesInput, lines: readonly number[]): void {
  pen.beginPath();
  for (const line of lines) {
    for (const [i, to] of [scene.lines.a, scene.lines.b].entries()) {
      const end = to[line] ?? 0;
      const at = toScreen(camera, view, { x: scene.x[end] ?? 0, y: scene.y[end] ?? 0 });
      if (i === 0) pen.moveTo(at.x, at.y);
      else pen.lineTo(at.x, at.y);
    }
  }
  pen.setLineDash([]);
  pen.strokeStyle = theme.line;
  pen.globalAlpha = 0.7;
  pen.lineWidth = 1;
  pen.stroke();
  pen.globalAlpha = 1;
}

/** A line of the scene in its own style, from rim to rim, pointing as its relation reads. */
export function strokeLine(pen: Pen, input: NamesInput, line: number, width: number, strong: boolean): void {
  const { scene, camera, view, theme } = input;
  const { relations, concepts, shownFrom } = scene.model.data;
  const lead = scene.lines.lead[line] ?? -1;
  const relation = relations.relation[lead];
  if (!relation) return;
  let from = scene.lines.a[line] ?? 0;
  let to = scene.lines.b[line] ?? 0;
  if (relations.subject[lead] !== scene.concept[from]) [from, to] = [to, from];
  const p = toScreen(camera, view, { x: scene.x[from] ?? 0, y: scene.y[from] ?? 0 });
  const q = toScreen(camera, view, { x: scene.x[to] ?? 0, y: scene.y[to] ?? 0 });
  const length = Math.hypot(q.x - p.x, q.y - p.y);
  const rimP = namedRadius(concepts.importance[scene.concept[from] ?? 0] ?? 0, camera.k) + 3;
  const rimQ = namedRadius(concepts.importance[scene.concept[to] ?? 0] ?? 0, camera.k) + 4;
  if (length < rimP + rimQ + 3) return;
  const ux = (q.x - p.x) / length;
  const uy = (q.y - p.y) / length;
  paintStroke(pen, theme, {
    relation,
    x1: p.x + ux * rimP,
    y1: p.y + uy * rimP,
    x2: q.x - ux * rimQ,
    y2: q.y - uy * rimQ,
    width,
    strong,
    possible: (relations.confidence[lead] ?? 1) < shownFrom,
  });
}
