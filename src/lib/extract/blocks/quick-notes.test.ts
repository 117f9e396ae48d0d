import { describe, expect, it } from 'vitest';
import { documentOf, outlineOf } from './document-of.fixture.ts';

/** So wide that nobody wrapped the file. */
const WIDE = 'The oven is hot enough when the stone has taken up all of the heat that it can hold. '
  .repeat(2)
  .trim();
const below = (...lines: readonly string[]): string[] =>
  outlineOf(documentOf(WIDE, '', WIDE, '', WIDE, '', ...lines)).slice(3);

describe('quick notes, a thing a line', () => {
  it.each([
    [
      'open entries with small labels and arrows',
      ['rye: sour', 'spelt flour → nutty', 'oats - sweet'],
      ['- rye: sour', '- spelt flour → nutty', '- oats - sweet'],
    ],
    ['stand below a bold name', ['**RYE**', 'sour, dark'], ['# RYE', 'p sour, dark']],
    [
      'leave the list at the margin',
      ['- rye', '- oats', 'white flour', '- soft'],
      ['- rye', '- oats', 'p white flour', '- soft'],
    ],
    ['stay in the list where they are set in', ['- rye', '  and more of it'], ['- rye and more of it']],
    ['go on where the line above is open', ['- rye and', 'oats'], ['- rye and oats']],
  ])('%s', (_, lines, expected) => {
    expect(below(...lines)).toEqual(expected);
  });

  it('have headings in small bold letters', () => {
    expect(below('**the other flours, one line each**', '', '- oats')).toEqual([
      '# the other flours, one line each',
      '- oats',
    ]);
    expect(below('**never salt it: never.**', '', '- oats')[0]).toBe('p never salt it: never.');
  });
});

describe('lines of a quote', () => {
  const quoted = (...lines: readonly string[]): string[] =>
    outlineOf(documentOf('# Flour', '', ...lines)).slice(1);

  it('are entries as others are', () => {
    expect(quoted('> Rye: sour', '> Oats: mild. They are.', '> They are small', '> Corn: sweet')).toEqual([
      '- Rye: sour',
      '- Oats: mild. They are. They are small',
      '- Corn: sweet',
    ]);
  });

  it('stay in their item where they are set in', () => {
    expect(quoted('> - rye', '>   Made of: rye', '>   Kept in: jars')).toEqual([
      '- rye Made of: rye Kept in: jars',
    ]);
  });
});

describe('what leads to a list', () => {
  const leadOf = (...lines: readonly string[]): string | null => {
    const { blocks } = documentOf('# Flour', '', ...lines);
    const item = blocks.findLast(({ kind }) => kind === 'item' || kind === 'table');
    const id = item && 'leadIn' in item ? item.leadIn : null;
    const lead = blocks.find((block) => block.id === id);
    return lead && 'run' in lead ? lead.run.text : null;
  };

  it.each([
    ['Rye vs wheat: rye ferments faster', '- oats', null],
    ['You keep flour in a cool dry cellar and away from mice', '', '- oats', null],
    [
      'You keep flour in a cool dry cellar and away from mice',
      '- oats',
      'You keep flour in a cool dry cellar and away from mice',
    ],
    [
      'You bake with flours of many different grains and seeds',
      '',
      '- oats',
      'You bake with flours of many different grains and seeds',
    ],
    ['You bake with flours of many different grains and seeds', '', '| a | b |\n|---|---|\n| c | d |', null],
    ['You bake with flours of:', '', '| a | b |\n|---|---|\n| c | d |', 'You bake with flours of:'],
  ])('%s', (...given) => {
    const expected = given.at(-1) ?? null;
    expect(leadOf(...given.slice(0, -1).map((line) => line ?? ''))).toBe(expected);
  });
});
