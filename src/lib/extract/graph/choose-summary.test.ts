import { describe, expect, it } from 'vitest';
import { chooseSummary, nextBlocks } from './choose-summary.ts';
import { notesOf } from './graph.fixture.ts';

function summary(lines: readonly string[], ...names: readonly (string | readonly string[])[]): string | null {
  const { documents, index, places } = notesOf([lines.join('\n')], names);
  const next = nextBlocks(documents.flatMap(({ blocks }) => blocks));
  const concept = index.concepts[0];
  return concept ? (chooseSummary(places, next, concept)?.quote ?? null) : null;
}

describe('chooseSummary', () => {
  it.each([
    [
      'the first paragraph under its heading',
      ['Some like loam a lot.', '', '## Loam', '', 'Loam is a soil of three parts. It is rich.'],
      'Loam is a soil of three parts. It is rich.',
    ],
    [
      'what says what it is, before what only begins with it',
      ['Loam grows roses.', '', 'Loam is a mixed soil.'],
      'Loam is a mixed soil.',
    ],
    [
      'the body of a gloss',
      ['We buy loam often here.', '', '- **Loam:** soil of sand, silt and clay'],
      '**Loam:** soil of sand, silt and clay',
    ],
    [
      'a row of a table',
      ['| Soil | Description |', '|---|---|', '| Loam | A soil that mixes three others. |'],
      'A soil that mixes three others.',
    ],
    [
      'the definition of its column',
      [
        '| Aspect | Loam | Clay |',
        '|---|---|---|',
        '| Definition | A soil that mixes three others. | Fine soil. |',
      ],
      'A soil that mixes three others.',
    ],
    [
      'a labelled definition',
      ['## Loam', '', '- **Definition:** Loam is a soil that mixes others.', '- **Use:** beds'],
      'Loam is a soil that mixes others.',
    ],
    [
      'not a long form',
      ['LOAM = light organic active mix', '', 'For beds we always take loam from here.'],
      'For beds we always take loam from here.',
    ],
    [
      'not what leans on something before',
      ['It is said that loam is good.', '', 'Gardeners prefer loam for their beds.'],
      'Gardeners prefer loam for their beds.',
    ],
    ['not a passive', ['Loam is sold in bags.', '', 'Loam is a mixed soil.'], 'Loam is a mixed soil.'],
    ['nothing, where it is only named', ['- sand', '- loam'], null],
  ])('takes %s', (_what, lines, expected) => {
    expect(summary(lines, 'loam')).toBe(expected);
  });
});
