import { describe, expect, it } from 'vitest';
import { documentOf, outlineOf } from '../document-of.fixture.ts';
import { isNegated } from './is-negated.ts';

const questions = (...lines: readonly string[]) =>
  outlineOf(documentOf(...lines)).filter((line) => line.startsWith('q'));

describe('how notes mark the right option', () => {
  it.each([
    [
      'back-ticks',
      ['1. Which one speaks?', '', '- Lex -> it chats', '- `Polly --> it reads aloud`'],
      '-Lex (it chats) +Polly (it reads aloud)',
    ],
    [
      'bold',
      ['1. Which one speaks?', '', '- Lex: it only holds chats', '- **Polly** – it reads aloud'],
      '-Lex (it only holds chats) +Polly (it reads aloud)',
    ],
    [
      'boxes',
      ['1. Which one speaks?', '   - [ ] Lex', '   - [x] Polly – it reads'],
      '-Lex +Polly (it reads)',
    ],
    ['stars', ['1. Which one speaks?', '', '- Lex', '- Polly *'], '-Lex +Polly'],
    ['a tick', ['1. Which one speaks?', '', '- Lex', '- ✅ Polly'], '-Lex +Polly'],
    ['a letter', ['Which one speaks?', 'A) Lex', 'B) Polly', 'Answer: B'], '-Lex +Polly'],
    [
      'a letter behind a bullet',
      ['1. Which one speaks?', '', '- A) Lex', '- B) Polly', '', '**Answer: B** - it reads aloud'],
      '-Lex +Polly',
    ],
    [
      'a letter in a fold',
      [
        '<details><summary>1. Which one speaks?</summary>',
        '',
        'A. Lex',
        'B. Polly',
        '',
        'Answer: B',
        '</details>',
      ],
      '-Lex +Polly',
    ],
    [
      'a letter, right below a bullet',
      ['* Lex holds chats', 'Q: Which one speaks?', 'a) Lex', 'b) Polly', 'Answer: b'],
      '-Lex +Polly',
    ],
    [
      'a letter with a reason',
      ['1. Which one speaks?', '', 'A. Lex', 'B. Polly', '', 'Answer: B', '', 'Explanation: it reads aloud'],
      '-Lex +Polly (it reads aloud)',
    ],
    [
      'the name',
      ['1. Which one speaks?', '', '- Lex', '- Polly', '', 'Correct answer: Polly'],
      '-Lex +Polly',
    ],
    [
      'two letters',
      ['Which two speak?', '', '- Lex', '- Polly', '- Echo', '', '**Answer:** B, C'],
      '-Lex +Polly +Echo',
    ],
    [
      'the reasons alone',
      [
        '1. Regions are composed of?',
        '',
        '- sites - they hold copies',
        '- zones - Regions are made of zones',
      ],
      '-sites (they hold copies) +zones (Regions are made of zones)',
    ],
  ])('by %s', (_way, lines, expected) => {
    const [found] = questions('## Practice questions', '', ...lines);
    expect(found?.slice(found.indexOf('? ') + 2)).toBe(expected);
  });

  it('keeps options apart that are glued on one line', () => {
    const lines = ['1. Which is INCORRECT?', '', '- a holds', '- b holds -` c does not --> never do it`'];
    expect(questions('## Questions', '', ...lines)).toEqual([
      'q! Which is INCORRECT? -a holds +c does not (never do it)',
    ]);
  });

  it('reads true or false', () => {
    const lines = ['1. Polly turns speech into text.', '', '- true', '- `false --> the other way`'];
    expect(questions('### Quiz', '', ...lines)).toEqual([
      'q Polly turns speech into text. -true +false (the other way)',
    ]);
  });

  it('reads ordering and matching', () => {
    const lines = [
      '1. Put in order: the life of data',
      '   1. collect',
      '   2. store',
      '2. Match: unit and sign',
      '   - metre = m',
      '   - second = s',
    ];
    const { blocks } = documentOf('## Practice questions', '', ...lines);
    const forms = blocks.flatMap((block) => (block.kind === 'question' ? [block] : []));
    expect(
      forms.map((q) => [q.form, q.options.map((o) => [o.run.text, o.reason?.text ?? null, o.correct])]),
    ).toEqual([
      [
        'ordering',
        [
          ['collect', null, true],
          ['store', null, true],
        ],
      ],
      [
        'matching',
        [
          ['metre', 'm', true],
          ['second', 's', true],
        ],
      ],
    ]);
  });

  it.each([
    [['To install, run one of:', '', '- `npm ci`', '- `npm install`']],
    [['What do we have?', '', '- models', '- data']],
    [['## Steps', '', '1. open it', '   - now', '2. close it']],
  ])('leaves other lists alone: %j', (lines) => {
    expect(questions(...lines)).toEqual([]);
  });
});

describe('isNegated', () => {
  it.each([
    ['Which of these is NOT an advantage?', true],
    ['Which statement is INCORRECT?', true],
    ['What isn’t a capability of it?', true],
    ['All of these are true EXCEPT which?', true],
    ['Which of the following is not a risk?', true],
    ['A team does not have data. Which service fits?', false],
    ['Which features ensure that your model will not harm?', false],
    ['Which service turns text into speech?', false],
  ])('%j → %j', (stem, expected) => {
    expect(isNegated(stem)).toBe(expected);
  });
});
