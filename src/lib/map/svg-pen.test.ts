import { describe, expect, it } from 'vitest';
import { plantGraph } from '#lib/layout/planted-graph.ts';
import { atlasLens } from '#lib/lens/atlas-lens.ts';
import { NO_FILTER } from './legend.ts';
import { makeScene } from './make-scene.ts';
import { readMap } from './map-model.ts';
import { svgPicture } from './picture.ts';
import { sampleMap } from './sample-map.ts';
import { sightOf } from './sight.ts';
import { createSvgPen } from './svg-pen.ts';
import { plainTheme } from './theme.ts';

describe('the pen that writes SVG', () => {
  it('writes paths, text and rectangles with their styles', () => {
    const pen = createSvgPen();
    pen.fillStyle = '#123456';
    pen.globalAlpha = 0.5;
    pen.fillRect(0, 0, 10, 5);
    pen.globalAlpha = 1;
    pen.beginPath();
    pen.moveTo(1, 2);
    pen.lineTo(3.333333, 4);
    pen.setLineDash([2, 1]);
    pen.stroke();
    pen.font = '600 14px "A font", sans-serif';
    pen.textAlign = 'center';
    pen.fillText('a < b & "c"\u0000', 5, 6);
    const svg = pen.finish(20, 10, 'T', 'D');
    expect(svg).toContain('<rect x="0" y="0" width="10" height="5" fill="#123456" fill-opacity="0.5"/>');
    expect(svg).toContain(
      '<path d="M1 2L3.33 4" fill="none" stroke="#000" stroke-width="1" stroke-dasharray="2 1"/>',
    );
    expect(svg).toContain('text-anchor="middle"');
    expect(svg).toContain('font-family="&quot;A font&quot;, sans-serif" font-size="14" font-weight="600"');
    expect(svg).toContain('>a &lt; b &amp; &quot;c&quot;</text>');
    expect(svg).toContain('<title>T</title><desc>D</desc>');
  });
});

describe('svgPicture', () => {
  it('holds the names that are on the screen as text', () => {
    const model = readMap(sampleMap(plantGraph({ nodes: 80, links: 150, communities: 3, seed: 2 })));
    const lens = atlasLens();
    const view = { width: 800, height: 600 };
    const scene = makeScene({ model, filter: NO_FILTER, lens, room: view });
    const camera = { x: 0, y: 0, k: 0.9 };
    const svg = svgPicture({ scene, camera, view, theme: plainTheme(false), stateOf: () => ({}) });
    const { named } = sightOf(scene, camera, view, 0);
    expect(named.length).toBeGreaterThan(5);
    for (const i of named) {
      for (const line of model.names.lines[i] ?? []) expect(svg).toContain(`>${line}</text>`);
    }
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(svg).not.toContain('NaN');
  });
});
