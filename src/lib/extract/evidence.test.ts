import { describe, expect, it } from 'vitest';
import { documentOf } from './blocks/document-of.fixture.ts';
import { evidenceOf, linesOf, quoteOf } from './evidence.ts';

const notes = [
  '# Parameters',
  '',
  '- **Top K:** limits the',
  '  *choice* of [words](x)',
  '',
  '> a "final" `step`',
  '> goes on',
];
const document = documentOf(...notes);

function quote(words: string) {
  for (const block of document.blocks) {
    if (!('run' in block) || !block.run.text.includes(words)) continue;
    const start = block.run.text.indexOf(words);
    return quoteOf(document, block.run, start, start + words.length);
  }
  throw new Error(`not in the notes: ${words}`);
}

describe('quoteOf', () => {
  it.each([
    ['Top K:', '**Top K:**', 3, 3],
    ['limits the choice', 'limits the *choice*', 3, 4],
    ['words', '[words](x)', 4, 4],
    ['final', '"final"', 6, 6],
    ['step goes on', '`step` > goes on', 6, 7],
    ['K: lim', 'K:** lim', 3, 3],
  ])('%j stands as %j', (words, expected, line, endLine) => {
    const found = quote(words);
    expect(found).toEqual({ quote: expected, line, endLine });
    expect(linesOf(document, line, endLine)).toContain(found.quote);
  });

  it('names the headings above', () => {
    const [heading, item] = document.blocks;
    if (heading?.kind !== 'heading' || item?.kind !== 'item') throw new Error('unexpected blocks');
    expect(evidenceOf(document, item, item.run, null, 'r').section).toEqual(['Parameters']);
    expect(evidenceOf(document, heading, heading.run, null, 'r').section).toEqual([]);
  });
});
