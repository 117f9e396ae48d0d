import { describe, expect, it } from 'vitest';
import type { NoteFile } from '../blocks/block.ts';
import { extract } from '../index.ts';
import { readFormerMap, type FormerMap } from './former-map.ts';

/** Notes of six topics, each with a word of its own for what belongs to it. */
const WORDS = ['soil', 'stone', 'river', 'cloud', 'forest', 'desert'];
const PARTS = ['layer', 'grain', 'edge', 'pattern', 'survey', 'season', 'border', 'sample'];

function notes(withTopics: boolean): NoteFile[] {
  return WORDS.map((word) => {
    const front = withTopics ? `---\ntopic: About ${word}s\n---\n\n` : '';
    const sections = PARTS.map(
      (part) => `## ${word} ${part}\n\nA ${word} ${part} is a part of a **${word} system**.\n`,
    );
    return { path: `${word}.md`, text: `${front}# About ${word}s\n\n${sections.join('\n')}` };
  });
}

function lay(files: readonly NoteFile[], former: FormerMap | null) {
  return extract(files, { title: 'T', former, hash: () => '' }).graph;
}

const more = (files: readonly NoteFile[]): NoteFile[] =>
  files.map((file, i) =>
    i === 2 ? { ...file, text: `${file.text}\n## River ferry\n\nA river ferry uses a river edge.\n` } : file,
  );

describe.each([
  ['topics', true],
  ['communities', false],
])('layRegions with %s as regions', (_, withTopics) => {
  const files = notes(withTopics);
  const before = lay(files, null);
  const former = readFormerMap(JSON.parse(JSON.stringify(before)));

  it('finds regions to keep', () => {
    expect(before.attributes.regions.length).toBeGreaterThan(3);
  });

  it('gives the same graph over its own', () => {
    expect(lay(files, former)).toEqual(before);
  });

  it('keeps places and regions when a concept is added, and puts it into the region of what it is tied to', () => {
    const after = lay(more(files), former);
    const places = [...(former?.places.values() ?? [])].map(({ x }) => x);
    const width = Math.max(...places) - Math.min(...places);
    const shifts: number[] = [];
    for (const { key, attributes } of after.nodes) {
      const was = former?.places.get(key);
      if (!was) continue;
      expect(attributes.region).toBe(was.region);
      shifts.push(Math.hypot(attributes.x - was.x, attributes.y - was.y) / width);
    }
    // Marks and names have other sizes as soon as the most important concept has another link, so some make room.
    shifts.sort((one, two) => one - two);
    expect(shifts[Math.floor(shifts.length / 2)]).toBeLessThan(0.002);
    expect(shifts[Math.floor(shifts.length * 0.9)]).toBeLessThan(0.01);
    const regionOf = (key: string) => after.nodes.find((node) => node.key === key)?.attributes.region;
    expect(regionOf('river-ferry')).toBeDefined();
    expect(regionOf('river-ferry')).toBe(regionOf('river-edge'));
  });

  it('takes no places from a map of other notes', () => {
    const other = readFormerMap({
      attributes: { regions: [{ id: 'x', label: 'X' }] },
      nodes: Array.from({ length: 500 }, (_, i) => ({
        key: i === 0 ? 'river-edge' : `other-${String(i)}`,
        attributes: { x: i, y: 7, region: 'x' },
      })),
    });
    expect(lay(files, other)).toEqual(before);
  });
});
