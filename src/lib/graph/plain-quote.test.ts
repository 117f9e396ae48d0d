import { describe, expect, it } from 'vitest';
import { plainQuote } from './plain-quote.ts';

describe('plainQuote', () => {
  it.each([
    ['- **Lantern** – lights the *whole* room', 'Lantern – lights the whole room'],
    ['## 3. A heading', 'A heading'],
    ['> quoted', 'quoted'],
    ['1. **First** step', 'First step'],
    ['- [x] the right `answer`', 'the right answer'],
    ['See [the docs](https://example.org/a_b) and ![a picture](x.png).', 'See the docs and a picture.'],
    ['[[lantern|Lanterns]] and [[oil]]', 'Lanterns and oil'],
    ['| Light | Price |', 'Light · Price'],
    ['| --- | :--: |', ''],
    ['snake_case stays, _this_ goes', 'snake_case stays, this goes'],
    ['2 * 3 * 4 stays', '2 * 3 * 4 stays'],
    ['a \\*star\\* stays', 'a *star* stays'],
    ['one<br>two <b>three</b>', 'one two three'],
    ['AT&amp;T &lt;now&gt;', 'AT&T <now>'],
    ['', ''],
    ['-', '-'],
  ])('%j → %j', (quote, plain) => expect(plainQuote(quote)).toBe(plain));

  it('is quick on hostile text', () => {
    const begun = performance.now();
    for (const mark of ['[', '](', '*a ', '`', '_', '|', '<b', '[[a|', '\\', '> '])
      plainQuote(mark.repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
