/**
 * What the painters need of a drawing surface. A canvas has it; so has the recorder that writes SVG (svg-pen.ts), so
 * that an exported picture is the picture on the screen.
 */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'closePath'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineCap'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'quadraticCurveTo'
  | 'setLineDash'
  | 'stroke'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
  | 'textBaseline'
> & { letterSpacing?: string };

/** Sets letters apart where the surface can. */
export function spaceLetters(pen: Pen, px: number): void {
  if ('letterSpacing' in pen) pen.letterSpacing = `${String(px)}px`;
}
