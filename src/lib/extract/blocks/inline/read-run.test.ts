import { describe, expect, it } from 'vitest';
import { readRun } from './read-run.ts';

function run(text: string) {
  return readRun(
    text
      .split('\n')
      .map((line, i, all) => ({ offset: all.slice(0, i).join('\n').length + (i > 0 ? 1 : 0), text: line })),
    1,
    1,
  );
}

/** Marks as `kind:text`. */
function marked(text: string): string[] {
  const { marks, text: seen } = run(text);
  return marks.map(({ kind, start, end }) => `${kind}:${seen.slice(start, end)}`);
}

describe('readRun: what a reader sees', () => {
  it.each([
    ['**Top K:** limits *the* words', 'Top K: limits the words'],
    ['see [the docs](https://a.b/c_(d) "t") now', 'see the docs now'],
    ['![a picture](./x.png) behind it', 'behind it'],
    ['[![badge](x.png)](https://a.b) next', 'next'],
    ['[[Page#Part|shown]] and [[Other#Part]]', 'shown and Other'],
    ['![[embedded.png]] text', 'text'],
    ['go to https://a.b/c?d=e. Then stop', 'go to . Then stop'],
    ['<https://a.b> text <u>Topic</u> <br>x', 'text Topic x'],
    ['a &amp; b &lt;c&gt; &#65; &nope;', 'a & b <c> A &nope;'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['`code *stays* [so](x)` end', 'code *stays* [so](x) end'],
    ['a stray ` tick', 'a stray tick'],
    ['\\*not bold\\*', '*not bold*'],
    ['** bold with blanks ** here', 'bold with blanks here'],
    ['text[^1] with a note', 'text with a note'],
    ['~~gone~~ ==lit==', 'gone lit'],
    ['a\u00a0b\u200bc', 'a bc'],
    ['[x] stays, [text] stays', '[x] stays, [text] stays'],
    ['***both*** **a *b* c**', 'both a b c'],
  ])('%j reads %j', (text, seen) => {
    expect(run(text).text).toBe(seen);
  });
});

describe('readRun: marks', () => {
  it.each([
    ['**a** *b* `c` __d__', ['bold:a', 'italic:b', 'code:c', 'bold:d']],
    ['the “final” and "other one" here', ['quoted:final', 'quoted:other one']],
    ["don't mark users' words", []],
    ["a 'quoted word' here", ['quoted:quoted word']],
    ['[[Wiki]] [link](x)', ['wiki:Wiki', 'link:link']],
    ['<u>Topic</u> <b>bold</b>', ['underline:Topic', 'bold:bold']],
    ['**unclosed bold', []],
    ['garbage in == garbage out', []],
  ])('%j marks %j', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('readRun: places', () => {
  it('knows where every character stands', () => {
    const text = 'An **important** [link](x) &amp; more';
    const { text: seen, origin } = run(text);
    expect(seen).toBe('An important link & more');
    expect(origin.map((at) => text.charAt(at)).join('')).toBe('An important link & more');
    expect(origin.every((at, i) => i === 0 || at >= (origin[i - 1] ?? 0))).toBe(true);
  });

  it('folds lines, and knows which line ends are meant', () => {
    const { text, breaks } = run('VPC = virtual cloud\nRemember that');
    expect(text).toBe('VPC = virtual cloud Remember that');
    expect(breaks).toEqual([19]);
  });

  it('joins lines that were only wrapped', () => {
    const long = 'This paragraph was wrapped by an editor when the line had reached';
    expect(run(`${long}\nits full width and it goes on here as the same sentence`).breaks).toEqual([]);
  });
});

it('reads plain words as it reads them with a blank behind, which takes the long way', () => {
  expect(run('how 2 words')).toEqual(run('how 2 words '));
});
