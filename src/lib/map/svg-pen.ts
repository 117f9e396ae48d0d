/**
 * A pen that writes SVG instead of painting: what the painters draw on the screen comes out as shapes and real text.
 * It knows what the painters use of a canvas and no more.
 */
import type { Pen } from './pen.ts';

export interface SvgPen extends Pen {
  /** The whole picture; `title` and `description` are read out by screen readers. */
  finish(width: number, height: number, title: string, description: string): string;
}

export function createSvgPen(): SvgPen {
  const parts: string[] = [];
  let path = '';
  let dash: readonly number[] = [];

  const paintStyle = (kind: 'fill' | 'stroke', colour: string): string => {
    const seen = pen.globalAlpha < 1 ? ` ${kind}-opacity="${num(pen.globalAlpha)}"` : '';
    return ` ${kind}="${escape(colour)}"${seen}`;
  };
  const lineStyle = (): string => {
    const cap = pen.lineCap === 'butt' ? '' : ` stroke-linecap="${pen.lineCap}"`;
    const join = pen.lineJoin === 'miter' ? '' : ` stroke-linejoin="${pen.lineJoin}"`;
    const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.map(num).join(' ')}"` : '';
    return ` stroke-width="${num(pen.lineWidth)}"${cap}${join}${dashes}`;
  };
  const text = (words: string, x: number, y: number, style: string): void => {
    const font = /^(\d+) ([\d.]+)px (.*)$/.exec(pen.font);
    const anchor = pen.textAlign === 'center' ? 'middle' : pen.textAlign === 'right' ? 'end' : 'start';
    const spacing =
      pen.letterSpacing && pen.letterSpacing !== '0px' ? ` letter-spacing="${pen.letterSpacing}"` : '';
    parts.push(
      `<text x="${num(x)}" y="${num(y)}" text-anchor="${anchor}" dominant-baseline="central"` +
        ` font-family="${escape(font?.[3] ?? 'sans-serif')}" font-size="${font?.[2] ?? '12'}"` +
        ` font-weight="${font?.[1] ?? '400'}"${spacing}${style}>${escape(words)}</text>`,
    );
  };

  const pen: SvgPen = {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    globalAlpha: 1,
    font: '400 12px sans-serif',
    textAlign: 'left',
    textBaseline: 'alphabetic',
    letterSpacing: '0px',
    beginPath() {
      path = '';
    },
    moveTo(x, y) {
      path += `M${num(x)} ${num(y)}`;
    },
    lineTo(x, y) {
      path += `L${num(x)} ${num(y)}`;
    },
    quadraticCurveTo(cx, cy, x, y) {
      path += `Q${num(cx)} ${num(cy)} ${num(x)} ${num(y)}`;
    },
    /** The painters draw whole circles only, and move to their starts before. */
    arc(x, y, r) {
      path += `M${num(x + r)} ${num(y)}A${num(r)} ${num(r)} 0 1 1 ${num(x - r)} ${num(y)}A${num(r)} ${num(r)} 0 1 1 ${num(x + r)} ${num(y)}`;
    },
    closePath() {
      path += 'Z';
    },
    fill() {
      if (path !== '') parts.push(`<path d="${path}"${paintStyle('fill', String(pen.fillStyle))}/>`);
    },
    stroke() {
      if (path === '') return;
      parts.push(
        `<path d="${path}" fill="none"${paintStyle('stroke', String(pen.strokeStyle))}${lineStyle()}/>`,
      );
    },
    fillRect(x, y, width, height) {
      parts.push(
        `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}"${paintStyle('fill', String(pen.fillStyle))}/>`,
      );
    },
    setLineDash(next) {
      dash = [...next];
    },
    strokeText(words, x, y) {
      text(
        words,
        x,
        y,
        ` fill="none"${paintStyle('stroke', String(pen.strokeStyle))}${lineStyle()} aria-hidden="true"`,
      );
    },
    fillText(words, x, y) {
      text(words, x, y, paintStyle('fill', String(pen.fillStyle)));
    },
    finish(width, height, title, description) {
      return (
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${num(width)} ${num(height)}" width="${num(width)}"` +
        ` height="${num(height)}" role="img"><title>${escape(title)}</title><desc>${escape(description)}</desc>\n` +
        `${parts.join('\n')}\n</svg>\n`
      );
    },
  };
  return pen;
}

function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escape(words: string): string {
  // Control characters are not allowed in XML at all.
  return words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
