import { describe, expect, it } from 'vitest';
import type { Evidence } from '#lib/graph/types.ts';
import { checkEvidence } from './check-evidence.ts';
import { notesOf } from './graph.fixture.ts';

const TEXT = [
  '# Fertilizer', // 1
  '',
  'Compost feeds the soil. It also loosens clay.', // 3
  '',
  'Good for:', // 5
  '',
  '- **Roses:** in spring', // 7
  '- tulips', // 8
  '',
  '| Plant | Needs | Hates |', // 10
  '|---|---|---|',
  '| Cactus | sand | water |', // 12
  '',
  'Access control logs are kept.', // 14
].join('\n');
const { places } = notesOf(
  [TEXT],
  [
    'fertilizer',
    'compost',
    'soil',
    'clay',
    'roses',
    'tulips',
    'plant',
    'cactus',
    'sand',
    'water',
    'needs',
    'hates',
    'access control',
  ],
);

function check(line: number, quote: string, subject: string, object: string) {
  const evidence: Evidence = { source: 'n0', line, endLine: line, quote, section: [], rule: 'r' };
  const checked = checkEvidence(places, evidence, subject, object);
  return typeof checked === 'string'
    ? checked
    : `${String(checked.line)}-${String(checked.endLine)} ${checked.quote}`;
}

describe('checkEvidence', () => {
  it.each([
    ['names both ends', 3, 'Compost feeds the soil.', 'compost', 'soil', '3-3 Compost feeds the soil.'],
    [
      'a heading gives the other',
      3,
      'Compost feeds the soil.',
      'compost',
      'fertilizer',
      '3-3 Compost feeds the soil.',
    ],
    [
      'widened to the subject',
      3,
      'It also loosens clay.',
      'compost',
      'clay',
      '3-3 Compost feeds the soil. It also loosens clay.',
    ],
    ['over items of a list', 8, 'tulips', 'tulips', 'roses', '7-8 **Roses:** in spring - tulips'],
    ['the head of a column', 12, 'sand', 'sand', 'needs', '12-12 sand'],
    ['the row of a cell', 12, 'water', 'cactus', 'water', '12-12 water'],
    ['not the head of another column', 12, 'sand', 'sand', 'hates', 'an end is not named'],
    ['not at its line', 5, 'Compost feeds the soil.', 'compost', 'soil', 'quote does not stand at its lines'],
    [
      'not to the letter',
      3,
      'compost feeds the soil.',
      'compost',
      'soil',
      'quote does not stand at its lines',
    ],
    ['names neither', 14, 'logs are kept.', 'cactus', 'tulips', 'an end is not named'],
  ])('%s', (_why, line, quote, subject, object, expected) => {
    expect(check(line, quote, subject, object)).toBe(expected);
  });
});
