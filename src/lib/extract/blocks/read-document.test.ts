import { describe, expect, it } from 'vitest';
import type { ItemBlock } from './block.ts';
import { documentOf, outlineOf } from './document-of.fixture.ts';

const outline = (...lines: readonly string[]) => outlineOf(documentOf(...lines));

describe('Markdown', () => {
  it('reads headings, paragraphs, lists, tables and code', () => {
    expect(
      outline(
        '# Title',
        '',
        'Some *text*.',
        '',
        '- one',
        '  - inner',
        '1. step',
        '',
        '| a | b\\|c |',
        '|---|---|',
        '| `x` |',
        '',
        '```js',
        'code **here**',
        '```',
      ),
    ).toEqual(['# Title', 'p Some text.', '- one', '  - inner', '1 step', 't a|b|c / x|', 'c code **here**']);
  });

  it('takes one blank of indentation for nesting', () => {
    expect(outline('- **A:** x', ' - **A1:** y', '- **B:** z')).toEqual(['- A: x', '  - A1: y', '- B: z']);
  });

  it('nests bullets below numbered steps, and the numbers go on', () => {
    const document = documentOf('1. first thing to do', '', '- detail', '', '2. second thing to do');
    expect(outlineOf(document)).toEqual(['1 first thing to do', '  - detail', '2 second thing to do']);
    const items = document.blocks.filter((block): block is ItemBlock => block.kind === 'item');
    expect(items[2]?.list).toBe(items[0]?.list);
  });

  it('nests bold entries below the line that leads to them', () => {
    expect(outline('- Apply methods like:', '- **One:** a', '- **Two:** b')).toEqual([
      '- Apply methods like:',
      '  - One: a',
      '  - Two: b',
    ]);
  });

  it('reads bold lines and "What is" lines as headings below the open one', () => {
    expect(
      outline('# A', '', '**Session support**', '', 'It is there.', '', 'What is a token?', '', 'A piece.'),
    ).toEqual(['# A', '## Session support', 'p It is there.', '## What is a token?', 'p A piece.']);
  });

  it('puts a section without a number below the numbered one before it', () => {
    const lines = ['1: Alpha', '2: Beta', 'Templates', '3: Gamma', '4: Delta'].flatMap((name, i) => [
      `## ${i === 2 ? '' : 'Section '}${name}`,
      '',
      'Text.',
    ]);
    expect(outline(...lines).filter((line) => line.startsWith('#'))).toEqual([
      '## 1 Alpha',
      '## 2 Beta',
      '### Templates',
      '## 3 Gamma',
      '## 4 Delta',
    ]);
  });

  it('keeps no HTML, images or addresses', () => {
    expect(
      outline('<!-- hidden -->', '', '<div>', 'seen', '</div>', '', '![x](y.png)', '', 'https://a.b'),
    ).toEqual(['p seen']);
  });
});

describe('pasted text', () => {
  const pasted = [
    'Index',
    'Title\tPage',
    'Part one',
    'Storage\t3',
    'Compute\t4',
    'Network\t5',
    '',
    'Part one',
    '',
    'Storage',
    '',
    'What is a bucket?',
    '',
    'A bucket holds objects.',
    '',
    'Limits of buckets:',
    '',
    '1. Size:',
    '',
    '- **Large:** slow',
    '',
    '2. Names:',
    '',
    '- **Long:** odd',
    '',
    'Compute',
    '',
    'Size\tPrice\tUse',
    'small\t1\ttests',
    'large\t2',
    '',
    'These machines are rented:',
    '',
    '• by the hour',
    '• by the year',
  ];

  it('finds bare headings by the contents and by their shape', () => {
    expect(outline(...pasted).filter((line) => line.startsWith('#'))).toEqual([
      '# Part one',
      '## Storage',
      '### What is a bucket?',
      '#### Limits of buckets:',
      '##### 1 Size:',
      '##### 2 Names:',
      '## Compute',
    ]);
  });

  it('reads tab-separated tables and other bullets', () => {
    expect(outline(...pasted).slice(-4)).toEqual([
      't Size|Price|Use / small|1|tests / large|2|',
      'p These machines are rented:',
      '- by the hour',
      '- by the year',
    ]);
  });

  it('reads plain text that has no blank lines where Markdown needs them', () => {
    const lines = [
      '1. Cell Structure',
      '1.1 The Nucleus',
      'The nucleus holds the genes of the cell, and it is surrounded by',
      'a double membrane.',
      '1.2 Mitochondria',
      '- powerhouse',
      'o has its own genes',
      '',
      '2. Cell Division',
      '',
      'MITOSIS',
      'Mitosis is how a cell becomes two identical daughter cells in the end.',
      'Phases of mitosis:',
      '1) Prophase - they condense',
      '2) Anaphase - they part',
      '',
      'Mitosis: 2 cells',
      'Meiosis: 4 cells',
      '',
      'Page 2 of 5',
      '',
      'Enzyme',
      ': A protein.',
    ];
    expect(outline(...lines)).toEqual([
      '# 1 Cell Structure',
      '## 1 The Nucleus',
      'p The nucleus holds the genes of the cell, and it is surrounded by a double membrane.',
      '## 2 Mitochondria',
      '- powerhouse',
      '  - has its own genes',
      '# 2 Cell Division',
      '## MITOSIS',
      'p Mitosis is how a cell becomes two identical daughter cells in the end.',
      '### Phases of mitosis:',
      '1 Prophase - they condense',
      '2 Anaphase - they part',
      '- Mitosis: 2 cells',
      '- Meiosis: 4 cells',
      'p Enzyme : A protein.',
    ]);
  });

  it('parts a heading that is glued to the text above it', () => {
    const lines = [
      'Overview',
      '',
      'Text here.',
      '',
      'Interface points',
      '',
      '- They let traffic in. Gateway points',
      '- They route it.',
    ];
    expect(outline(...lines)).toEqual([
      '# Overview',
      'p Text here.',
      '# Interface points',
      '- They let traffic in.',
      '# Gateway points',
      '- They route it.',
    ]);
  });

  it('leaves an example, and what goes on about the sentence before, where it stands', () => {
    const told = (end: string) =>
      outline(
        'Overview',
        '',
        'Text here.',
        '',
        'Interface points',
        '',
        `- Traffic comes in, ${end}`,
        '- It goes out.',
        '- More points.',
      );
    for (const end of ['e.g. Gateway points', 'fast. Faster than points', 'safe. Helps against points'])
      expect(told(end)).toContain(`- Traffic comes in, ${end}`);
  });
});

describe('pasted text above Markdown of another hand', () => {
  const pasted = ['Bread', 'Flour', 'Ovens', 'Yeast', 'Crusts'].flatMap((title) => [
    title,
    '',
    `It is told here at some length what ${title.toLowerCase()} can be.`,
    '',
  ]);
  const markdown = [
    '# Course',
    '',
    '## Week 1',
    '',
    'Stones',
    '',
    'A text of its own.',
    '',
    '## Week 2',
    '',
    'x',
  ];

  it('has its titles, and the Markdown keeps to its own', () => {
    const lines = outline(...pasted, ...markdown);
    expect(lines).toContain('# Ovens');
    expect(lines).toContain('p Stones');
  });

  it('is no preface of a few lines', () => {
    expect(outline(...pasted.slice(0, 12), ...markdown)).toContain('p Ovens');
  });
});

describe('lines that name what they tell of', () => {
  const filler = ['Overview', '', 'Text here that fills a line.', '', 'Details', ''];
  const below = (...lines: readonly string[]) => outline(...filler, ...lines).slice(3);

  it.each([
    [
      'stand one by one, however long they are',
      [
        'Levain: a natural starter that holds wild yeast and many kinds of lactic bacteria',
        'Dutch oven: keeps the steam in',
        'bp = baker percentage',
      ],
      [
        '- Levain: a natural starter that holds wild yeast and many kinds of lactic bacteria',
        '- Dutch oven: keeps the steam in',
        '- bp = baker percentage',
      ],
    ],
    [
      'end the bullet above them',
      ['- Autolyse comes before salt', 'Bulk rise: the first rise', 'Proof: the last rise. Short when warm'],
      [
        '- Autolyse comes before salt',
        '- Bulk rise: the first rise',
        '- Proof: the last rise. Short when warm',
      ],
    ],
    [
      'hold the bullets right below them',
      ['Flour: what gives body', 'Leaven: what lifts', '• Yeast: fast', '• Levain: slow', 'Salt: for taste'],
      [
        '- Flour: what gives body',
        '- Leaven: what lifts',
        '  - Yeast: fast',
        '  - Levain: slow',
        '- Salt: for taste',
      ],
    ],
    [
      'are no list with the one behind a blank line',
      ['Flour: body', 'Leaven: lift', '', '- Rye is grey'],
      ['- Flour: body', '- Leaven: lift', '- Rye is grey'],
    ],
    [
      'may be bold',
      ['**Poolish** (wet) - for open crumb', '**Biga** aka stiff starter: for strength'],
      ['- Poolish (wet) - for open crumb', '- Biga aka stiff starter: for strength'],
    ],
    [
      'end where the next sentence begins a line',
      ['Crumb: the inside.', 'Crust: the outside.', 'Ovens are of many kinds.', 'They hold heat.'],
      ['- Crumb: the inside.', '- Crust: the outside.', 'p Ovens are of many kinds. They hold heat.'],
    ],
    [
      'are none inside a wrapped sentence',
      [
        'The oven is hot enough when the stone has taken up all the heat that the',
        'Dutch: an oven can give to it.',
      ],
      [
        'p The oven is hot enough when the stone has taken up all the heat that the Dutch: an oven can give to it.',
      ],
    ],
    [
      'stay in their item where they are set in',
      ['- Levain', '  Made of: rye', '  Kept in: jars'],
      ['- Levain Made of: rye Kept in: jars'],
    ],
    [
      'end above a chain of names',
      ['Levain: wild yeast', 'Mix > Rise > Bake'],
      ['p Levain: wild yeast', 'p Mix > Rise > Bake'],
    ],
    ['leave page numbers out', ['Levain: wild yeast', 'Page 3 of 9'], ['p Levain: wild yeast']],
  ])('%s', (_what, lines, expected) => {
    expect(below(...lines)).toEqual(expected);
  });
});

describe('signs of bullets', () => {
  const filler = ['Overview', '', 'Text here that fills a line.', '', 'Details', ''];

  it.each([
    [
      'a list that is set in right below its line',
      ['Hulls, as far as we know:', '\t- carvel: edge to edge', '\t- clinker', 'The keel is below.'],
      ['p Hulls, as far as we know:', '- carvel: edge to edge', '- clinker', 'p The keel is below.'],
    ],
    [
      'a list that is set in too deep below an item',
      ['- jib: a sail of', '  two kinds', '      - small', '      - large'],
      ['- jib: a sail of two kinds', '  - small', '  - large'],
    ],
    ['`o` below `•`', ['• one', 'o inner', '• two'], ['- one', '  - inner', '- two']],
    [
      '`o` below `-`',
      ['- one. Replaced by two', 'o inner', '- two'],
      ['- one. Replaced by two', '  - inner', '- two'],
    ],
    ['a stray `•` among `-`', ['- one', '• two', '- three'], ['- one', '- two', '- three']],
    ['several `•` below `-`', ['- one', '• a', '• b', '- two'], ['- one', '  - a', '  - b', '- two']],
  ])('%s', (_what, lines, expected) => {
    expect(outline(...filler, ...lines).slice(3)).toEqual(expected);
  });
});

describe('the first row of a pasted table', () => {
  const rows = ['Latch\tFalls into its catch alone', 'Hinge\tHolds the door while it turns'];

  it.each([
    [
      'is one of the rows where it tells as they do',
      'Bolt\tSlides into a plate',
      't | / Bolt|Slides into a plate',
    ],
    [
      'names the columns where it only says what they hold',
      'Fitting\tNotes on its work',
      't Fitting|Notes on its work',
    ],
  ])('%s', (_what, first, head) => {
    expect(outline('# Doors', '', first, ...rows)[1]).toContain(head);
  });
});

describe('titles without a blank line below them', () => {
  const filler = ['Overview', '', 'Text here that fills a line.', '', 'Details', ''];

  it.each([
    [
      'a name above its examples',
      ['Stone pines (tall)', 'Examples: umbrella pine, nut pine', '- drop their cones'],
      ['## Stone pines (tall)', 'p Examples: umbrella pine, nut pine', '- drop their cones'],
    ],
    [
      'a chapter and its section',
      ['Harbour Rules', 'Fees and fines', '- mooring'],
      ['## Harbour Rules', '### Fees and fines', '- mooring'],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(outline(...filler, ...lines).slice(3)).toEqual(expected);
  });
});

describe('what is no title', () => {
  const before = ['Overview', '', 'Text here.', '', 'Kinds of bread', ''];

  it.each([
    ['a remark that hangs on', ['- It rises fast. Replaced by bread', '- It is dry.']],
    ['an order', ['- It rises fast. Watch bread', '- It is dry.']],
    ['a word that stands nowhere else', ['- It rises fast. Masks sourness', '- It is dry.']],
    ['an edition', ['Quick recap v2.1', '', '- It is dry.']],
    ['a chain of names', ['Mix > Rise > Bake', '', '- It is dry.']],
  ])('%s', (_what, lines) => {
    expect(outline(...before, ...lines).filter((line) => line.startsWith('#'))).toEqual([
      '# Overview',
      '# Kinds of bread',
    ]);
  });

  it('parts a title from a text that is glued to it, where the notes name it elsewhere', () => {
    const text = ['Cold StorageObjects that nobody reads', '', 'They move to Cold Storage.'];
    expect(outline(...before, ...text).slice(3)).toEqual([
      '## Cold Storage',
      'p Objects that nobody reads',
      'p They move to Cold Storage.',
    ]);
    expect(outline(...before, 'Cold StorageObjects that nobody reads').at(-1)).toBe(
      'p Cold StorageObjects that nobody reads',
    );
  });

  it('parts the lines of a table whose cells have grown together', () => {
    const lines = [
      'Sea BassFish of the coast.',
      'RyeBread flour from the north.',
      'Oven DoorLets steam out.',
    ];
    const known = ['', 'Bake Rye, shut the Door.'];
    expect(outline(...before, ...lines, ...known).slice(3)).toEqual([
      '## Sea Bass',
      'p Fish of the coast.',
      '## Rye',
      'p Bread flour from the north.',
      '## Oven Door',
      'p Lets steam out.',
      'p Bake Rye, shut the Door.',
    ]);
    // Names that stand elsewhere, or that a sentence tells of, are whole.
    const whole = ['', 'Bake Rye, shut the Door of RyeBread.'];
    expect(outline(...before, ...lines, ...whole)).not.toContain('## Rye');
    const told = ['Sea BassFish of the coast.', 'RyeBread is good.', 'Oven DoorLets steam out.'];
    expect(outline(...before, ...told, ...known)).not.toContain('## Oven Door');
  });
});

describe('tables of pasted text', () => {
  it('takes two rows of a name and what it is for rows without a head', () => {
    expect(
      outline('Text.', '', 'Rye flour\tDark flour with little gluten', 'Oat flour\tNone at all of it inside'),
    ).toContain('t | / Rye flour|Dark flour with little gluten / Oat flour|None at all of it inside');
    expect(
      outline('Text.', '', 'Flour\tWhat is it good for in bread', 'Oats\tSoft bread that keeps for days'),
    ).toContain('t Flour|What is it good for in bread / Oats|Soft bread that keeps for days');
  });

  const table = (...rows: readonly string[]) =>
    outline('Ovens', '', 'Text here.', '', 'Sorts', '', ...rows).slice(3);

  it.each([
    [['\tGas\tWood', 'Heat\tfast\tslow'], 't |Gas|Wood / Heat|fast|slow'],
    [
      ['Gas\tfast\tbread, cake, tarts', 'Wood\tslow\tpizza, roasts, pies'],
      't || / Gas|fast|bread, cake, tarts / Wood|slow|pizza, roasts, pies',
    ],
    [['Gas\tclosed', 'Coal\tclosed', 'Wood\topen'], 't | / Gas|closed / Coal|closed / Wood|open'],
    [['Gas\t80', 'Wood\t22', 'Coal\t53'], 't | / Gas|80 / Wood|22 / Coal|53'],
    [['Oven\tHeat, in short', 'Gas\tfast'], 't Oven|Heat, in short / Gas|fast'],
  ])('%j', (rows, expected) => {
    expect(table(...rows).at(-1)).toBe(expected);
  });

  it('takes a line that compares for the title of the table below it', () => {
    expect(table('Bread oven: gas vs wood', '\tGas\tWood', 'Heat\tfast\tslow')).toEqual([
      '## Bread oven: gas vs wood',
      't |Gas|Wood / Heat|fast|slow',
    ]);
  });
});

describe('lead-ins', () => {
  it.each([
    [['Use cases include:', '', '- one'], 'Use cases include:'],
    [['# Uses', '', '- one'], 'Uses'],
    [['It holds the following.', '', '- one'], 'It holds the following.'],
    [['It holds things.', '', '- one'], null],
  ])('%j is introduced by %j', (lines, expected) => {
    const { blocks } = documentOf(...lines);
    const item = blocks.find((block) => block.kind === 'item');
    const leadIn = blocks.find((block) => block.id === item?.leadIn);
    expect(leadIn && 'run' in leadIn ? leadIn.run.text : null).toBe(expected);
  });
});

describe('sequences', () => {
  const steps = (...lines: readonly string[]) => {
    const { blocks, sequences } = documentOf(...lines);
    return sequences.map((sequence) =>
      sequence.steps.map((id) => {
        const block = blocks.find((b) => b.id === id);
        return block && 'run' in block ? block.run.text : '';
      }),
    );
  };
  it.each([
    [['## Stages of a project', '', '1. Collect', '2. Train', '3. Deploy'], [['Collect', 'Train', 'Deploy']]],
    [['The steps are:', '', '1. **Plan** – think', '2. **Do** – act'], [['Plan – think', 'Do – act']]],
    [['The cost of projects, from cheapest to costliest:', '', '1. Prompting', '2. Training'], []],
    [
      [
        'To create a bucket, follow these steps:',
        '',
        '1. Click on create',
        '2. Select a region',
        '3. Add tags',
      ],
      [],
    ],
    [['## Techniques', '', '1. Zero-shot', '2. Few-shot'], []],
  ])('%j', (lines, expected) => {
    expect(steps(...lines)).toEqual(expected);
  });

  it('takes numbered headings for steps', () => {
    const lines = [
      'Life cycle of a thing',
      '',
      'It runs through various stages:',
      '',
      '1. Birth',
      '',
      '- It starts.',
      '',
      '2. Life',
      '',
      '- It goes on.',
      '',
      'Other Matters',
      '',
      'Text.',
    ];
    expect(steps(...lines)).toEqual([['Birth', 'Life']]);
  });
});

describe('front matter', () => {
  it('gives what it holds', () => {
    const document = documentOf('---', 'title: Metrics', 'order: 3', 'aliases: [a, b]', '---', '# H', 'Text');
    expect(document.frontMatter).toEqual({ title: 'Metrics', order: 3, aliases: ['a', 'b'] });
    expect(document.title).toBe('Metrics');
    expect(document.blocks[0]?.line).toBe(6);
  });

  it('is reported with its line where it is broken, and the rest is read', () => {
    const document = documentOf('---', 'title: Metrics', 'topic: [unclosed', '---', '# H');
    expect(document.diagnostics).toMatchObject([{ severity: 'error', path: 'notes.md' }]);
    expect(document.diagnostics[0]?.line).toBeGreaterThan(1);
    expect(outlineOf(document)).toEqual(['# H']);
  });

  it('is not taken from a rule at the top', () => {
    expect(outline('---', '', 'Text.', '', '---', 'More.')).toEqual(['p Text.', 'p More.']);
  });
});
