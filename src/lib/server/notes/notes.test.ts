/** The reading view, from text to tree: nothing is lost, every mark of evidence has its anchor, names are linked. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '#lib/extract/blocks/index.ts';
import { makeAtlas } from '#lib/graph/read-atlas.ts';
import type { Concept, Evidence } from '#lib/graph/types.ts';
import type { NoteBlock, NoteList } from '#lib/lens/note-page.ts';
import { lineAnchors } from './line-anchors.ts';
import { noteBlocks } from './note-blocks.ts';
import { noteText } from './note-text.ts';

const TEXT = `# Birds

## Owls

The **barn owl** hunts *mice*.
It hears a mouse under snow.

- hunts at night
  - with its ears
- rests by day

| Bird | Food |
|---|---|
| barn owl | mice |
| finch | seeds |

1. first
2. second
`;

const document = readDocument({ path: 'birds.md', text: TEXT }, ids());

function ids(): { next(): number } {
  let last = 0;
  return { next: () => ++last };
}

function at(line: number, endLine = line): Evidence {
  return { source: 'birds', line, endLine, quote: 'x', section: [], rule: 'test' };
}

function concept(id: string, label: string, mentions: Evidence[], aliases: string[] = []): Concept {
  const rest = {
    kind: 'concept',
    confidence: 1,
    importance: 0.5,
    region: '',
    x: 0,
    y: 0,
    summary: null,
  } as const;
  return { id, label, aliases, mentions, ...rest };
}

const atlas = makeAtlas(
  { schemaVersion: 1, title: 'Birds', shownFrom: 0.5, sources: [], regions: [], matrices: [] },
  new Map([
    ['barn-owl', concept('barn-owl', 'barn owl', [at(5, 6), at(14)])],
    ['mouse', concept('mouse', 'mouse', [at(5)], ['mice'])],
    ['seed', concept('seed', 'seed', [at(15)])],
  ]),
  new Map(),
);

const render = () =>
  noteBlocks(document.blocks, document.title, {
    text: (run) => noteText(atlas, 'birds', run),
    anchors: () => [],
  });

function textOf(block: NoteBlock): string {
  return JSON.stringify(block, (key, value) => (key === 'anchors' ? undefined : value));
}

describe('the reading view', () => {
  it('keeps every block in order and leaves out the title, which the page has', () => {
    expect(render().map((block) => block.kind)).toEqual(['heading', 'paragraph', 'list', 'table', 'list']);
  });

  it('nests lists again and knows which are numbered', () => {
    const [bullets, numbers] = render().filter((block): block is NoteList => block.kind === 'list');
    expect(bullets?.ordered).toBe(false);
    expect(bullets?.items.map((item) => item.lists.flatMap((list) => list.items).length)).toEqual([1, 0]);
    expect(numbers?.ordered).toBe(true);
    expect(numbers?.items.map((item) => item.number)).toEqual([1, 2]);
  });

  it('links names where the notes name them, and keeps the author’s emphasis', () => {
    const paragraph = render().find((block) => block.kind === 'paragraph');
    expect(paragraph?.kind === 'paragraph' && paragraph.text.slice(0, 5)).toEqual([
      { text: 'The ' },
      { text: 'barn owl', concept: 'barn-owl', family: 'ideas', bold: true },
      { text: ' hunts ' },
      { text: 'mice', concept: 'mouse', family: 'ideas', italic: true },
      { text: '. It hears a ' },
    ]);
  });

  it('does not cut a link where emphasis begins inside it', () => {
    const other = readDocument({ path: 'birds.md', text: '\n\n\n\nA barn **owl** sleeps.\n' }, ids());
    const [paragraph] = noteBlocks(other.blocks, '', {
      text: (run) => noteText(atlas, 'birds', run),
      anchors: () => [],
    });
    expect(paragraph?.kind === 'paragraph' && paragraph.text.map((segment) => segment.text)).toEqual([
      'A ',
      'barn owl',
      ' sleeps.',
    ]);
  });

  it('links a name only on lines where the extraction found it', () => {
    const table = render().find((block) => block.kind === 'table');
    const linked = textOf(table as NoteBlock);
    expect(linked).toContain('"concept":"barn-owl"');
    expect(linked).toContain('"concept":"seed"');
    // Line 14 names mice too, but no evidence says so.
    expect(linked).not.toContain('"concept":"mouse"');
  });

  it('gives each row of a table its own line', () => {
    const table = render().find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows.map((row) => row.line)).toEqual([14, 15]);
  });
});

describe('anchors', () => {
  it('sorts marks to the block that holds their first line, without the block’s own', () => {
    const anchors = lineAnchors(atlas, 'birds', [3, 5, 8, 12, 14, 15], ['L9', 'L14']);
    expect(Object.fromEntries(anchors)).toEqual({ 5: ['L5-6'], 8: ['L9'] });
  });

  it('leads a mark before the first block to that block', () => {
    expect(Object.fromEntries(lineAnchors(atlas, 'birds', [8]))).toEqual({ 8: ['L5-6', 'L14', 'L5', 'L15'] });
  });
});
