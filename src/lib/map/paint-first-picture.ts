/** The first picture of the whole atlas on a canvas of its own, until the map itself is there. */
import { frameScene } from './frame-scene.ts';
import type { FirstView } from './first-view.ts';
import { firstScene, holdsFor } from './first-scene.ts';
import type { Inset } from './camera.ts';
import { paintBase } from './paint-base.ts';
import { paintNames } from './paint-names.ts';
import { sightOf } from './sight.ts';
import { unstamped } from './stamps.ts';
import { readTheme, watchTheme } from './theme.ts';
import { watchSize } from './watch-size.ts';

/** Words wait so long for their letters before they are drawn in those that stand in, ms. */
const LETTERS_MS = 300;
/** So far beyond the edge a line may begin that is seen, px; as the map has it. */
const EDGE = 40;

/**
 * Paints into a canvas inside of `root`, and again when the window or the colours change, as long as the canvas is there:
 * who takes it away ends it. Words are painted once their letters are there. `inset`: what covers the map now. A window
 * that would show more than the view holds stays empty.
 */
export function paintFirstPicture(root: HTMLElement, view: FirstView, inset: () => Inset): void {
  const scene = firstScene(view);
  let theme = readTheme(root);
  // Of the fonts only the first is asked for: those that stand in need not be there at all.
  const font = `480 12px ${theme.font.split(',', 1)[0] ?? ''}`;
  let lettered = document.fonts.check(font);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return;
  canvas.setAttribute('aria-hidden', 'true');
  root.append(canvas);

  function paint(): void {
    if (!canvas.isConnected || !pen) return stop();
    const window = { width: Math.max(1, root.clientWidth), height: Math.max(1, root.clientHeight) };
    const ratio = devicePixelRatio || 1;
    canvas.width = Math.round(window.width * ratio);
    canvas.height = Math.round(window.height * ratio);
    Object.assign(canvas.style, { width: `${String(window.width)}px`, height: `${String(window.height)}px` });
    const covered = inset();
    if (!holdsFor(view, scene, window, covered)) return;
    const camera = frameScene(scene, window, covered);
    const sight = sightOf(scene, camera, window, EDGE);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (const step of paintBase(pen, { scene, sight, camera, view: window, theme, ratio })) void step;
    if (!lettered) return;
    const stamps = unstamped(ratio);
    paintNames(pen, { scene, sight, camera, view: window, theme, stateOf: () => ({}), stamps });
  }

  function retheme(): void {
    const next = readTheme(root);
    if (JSON.stringify(next) === JSON.stringify(theme)) return;
    theme = next;
    paint();
  }

  function resize(): void {
    const { width, height } = canvas;
    const ratio = devicePixelRatio || 1;
    // Who watches sizes is told of the first one, too.
    if (width === Math.round(root.clientWidth * ratio) && height === Math.round(root.clientHeight * ratio))
      return;
    paint();
  }

  const stops = [watchSize(root, resize), watchTheme(retheme)];
  function stop(): void {
    for (const end of stops) end();
  }
  function spell(): void {
    lettered = true;
    paint();
  }

  const letters = lettered ? null : document.fonts.load(font).then(spell, () => undefined);
  paint();
  if (!letters) return;
  // Letters that take long are drawn in those that stand in, and then once more.
  setTimeout(() => {
    if (!lettered) spell();
  }, LETTERS_MS);
}
