import { describe, expect, it } from 'vitest';
import { readAtlas } from '#lib/graph/read-atlas.ts';
import type { JudgedRelation } from './atlas-export.ts';
import { buildGraph } from './build-graph.ts';
import { notesOf } from './graph.fixture.ts';
import { keepLikelyConcepts, keepLikelyRelations } from './keep-likely.ts';
import { linkQuestions } from './link-questions.ts';
import { nameRegion, type Member } from './name-region.ts';
import { readMatrices } from './read-matrices.ts';
import { slug, uniqueIds } from './slug.ts';

const TEXT = [
  '# Soils',
  '',
  'Loam holds water. Clay holds water as well.',
  '',
  '| Aspect | Loam | Clay |',
  '|---|---|---|',
  '| Use | beds | |',
  '| Drains | well | badly |',
  '',
  '## Questions',
  '',
  '1. Which soil is NOT heavy?',
  '   - [ ] Clay – it is',
  '   - [x] Loam',
].join('\n');
const notes = notesOf([TEXT], ['loam', 'clay', 'water', 'beds']);
const evidence = {
  source: 'n0',
  line: 3,
  endLine: 3,
  quote: 'Loam holds water.',
  section: ['Soils'],
  rule: 'r',
};
const relation: JudgedRelation = {
  subject: 'loam',
  object: 'water',
  relation: 'uses',
  phrase: 'holds',
  confidence: 0.9,
  evidence: [evidence, evidence],
};

function build(...relations: readonly JudgedRelation[]) {
  const { documents, index, places } = notes;
  const sources = [{ id: 'n0', title: 'Soils', path: 'n0.md', sha256: '' }];
  return buildGraph({ title: 'T', shownFrom: 0.5, documents, sources, places, concepts: index, relations });
}

describe('buildGraph', () => {
  it('makes an atlas that can be read, with each passage once', () => {
    const { graph, diagnostics } = build(relation);
    const atlas = readAtlas(JSON.parse(JSON.stringify(graph)));
    expect(atlas.relations.get('loam~uses~water')?.evidence).toEqual([evidence]);
    expect(atlas.concepts.get('loam')?.mentions.map(({ line }) => line)).toEqual([3, 5, 14]);
    expect(Math.max(...[...atlas.concepts.values()].map(({ importance }) => importance))).toBe(1);
    expect(diagnostics).toEqual([]);
  });

  it('refuses what the notes do not say, and says so', () => {
    const invented = { ...relation, evidence: [{ ...evidence, quote: 'Loam hates water.' }] };
    const { graph, diagnostics } = build(
      invented,
      { ...relation, object: 'loam' },
      { ...relation, object: 'nothing' },
    );
    expect(graph.edges).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: 'note', line: 3 }]);
  });
});

describe('readMatrices', () => {
  it('reads a comparison table with its empty cells', () => {
    const [matrix] = readMatrices(notes.places, notes.documents);
    expect(matrix).toMatchObject({ id: 'soils', label: 'Soils', corner: 'Aspect' });
    expect(matrix?.columns.map(({ concept }) => concept)).toEqual(['loam', 'clay']);
    expect(matrix?.cells.map((row) => row.map((cell) => cell && cell.text))).toEqual([
      ['beds', null],
      ['well', 'badly'],
    ]);
    expect(matrix?.cells[0]?.[0]?.concepts).toEqual(['beds']);
  });
});

describe('linkQuestions', () => {
  it('links options to the concepts that they name', () => {
    const { questions } = linkQuestions(notes.places, notes.documents);
    expect(questions).toMatchObject([
      {
        id: 'n0-12',
        negated: true,
        options: [
          { text: 'Clay', reason: 'it is', correct: false, concepts: ['clay'] },
          { text: 'Loam', correct: true, concepts: ['loam'], line: 14 },
        ],
      },
    ]);
  });
});

describe('keepLikely', () => {
  it('drops what is hardly likely, and holds relations to their ends', () => {
    const [first, ...rest] = notes.index.concepts;
    const weak = { ...notes.index, concepts: [...rest, ...(first ? [{ ...first, confidence: 0.05 }] : [])] };
    expect(keepLikelyConcepts(weak, 0.1).concepts.map(({ id }) => id)).toEqual(['clay', 'loam', 'water']);
    const unsure = {
      ...notes.index,
      byId: new Map([...notes.index.byId].map(([id, c]) => [id, { ...c, confidence: 0.4 }])),
    };
    expect(keepLikelyRelations([relation], unsure, 0.1)[0]?.confidence).toBe(0.4);
    expect(keepLikelyRelations([relation], unsure, 0.5)).toEqual([]);
  });
});

describe('nameRegion', () => {
  const member = (
    label: string,
    importance: number,
    sections: readonly string[],
    kind: Member['kind'] = 'concept',
  ): Member => ({ id: label, label, kind, importance, home: { topic: null, sections } });

  it.each([
    [
      'the section of most',
      [
        member('Top K', 1, ['Prompts', '3. Inference parameters']),
        member('Top P', 0.9, ['Prompts', '3. Inference parameters']),
      ],
      [],
      'Inference parameters',
    ],
    [
      'the hub, where they come from everywhere',
      [member('Loam', 1, ['A']), member('Clay', 0.9, ['B']), member('Silt', 0.9, ['C'])],
      [],
      'Loam',
    ],
    ['no hollow title', [member('Loam', 1, ['Overview']), member('Clay', 0.9, ['Overview'])], [], 'Loam'],
    [
      'no name twice',
      [member('Loam', 1, ['Soils']), member('Clay', 0.9, ['Soils'])],
      ['Soils', 'Loam'],
      'Clay',
    ],
  ])('takes %s', (_what, members, taken, expected) => {
    const { label, question } = nameRegion(members, new Set(taken), null);
    expect(label).toBe(expected);
    expect(question).toMatch(/^[A-Z].*\?$/);
  });
});

describe('slug', () => {
  it.each([
    ['Amazon Q (Business)', 'amazon-q-business'],
    ['Über-Größe', 'uber-große'],
    ['../..', 'x'],
    ['a'.repeat(500), 'a'.repeat(60)],
  ])('%j → %j', (text, expected) => {
    expect(slug(text, 'x')).toBe(expected);
  });

  it('gives each its own', () => {
    const unique = uniqueIds();
    expect(['a', 'a', 'a-2', 'a'].map(unique)).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
  });
});
