/** The name of a region on its land; x, y is its middle. In screen px. */
import { LINE_HEIGHT } from './measures.ts';
import { spaceLetters } from './pen.ts';
import type { Pen } from './pen.ts';
import type { Title } from './scene.ts';
import type { Theme } from './theme.ts';
import { TITLE_SPACING } from './titles.ts';

export function paintTitle(pen: Pen, theme: Theme, title: Title, size: number, x: number, y: number): void {
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = theme.ink;
  pen.strokeStyle = theme.ground;
  pen.lineWidth = 4;
  pen.lineJoin = 'round';
  pen.font = `600 ${size.toFixed(1)}px ${theme.font}`;
  spaceLetters(pen, size * TITLE_SPACING);
  title.lines.forEach((line, i) => {
    const middle = y + (i - (title.lines.length - 1) / 2) * size * LINE_HEIGHT;
    // Set back, and yet readable over dots.
    pen.globalAlpha = 0.8;
    pen.strokeText(line, x, middle, title.width);
    pen.globalAlpha = theme.forced ? 1 : 0.6;
    pen.fillText(line, x, middle, title.width);
  });
  pen.globalAlpha = 1;
  spaceLetters(pen, 0);
}
