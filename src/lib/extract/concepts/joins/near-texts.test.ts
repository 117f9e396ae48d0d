import { describe, expect, it } from 'vitest';
import { NearTexts } from './near-texts.ts';
import { editsOf } from './typos.ts';

const texts = ['levain', 'levian', 'levin', 'levainy', 'lavain', 'rye', 'spelt', ''];

describe('NearTexts', () => {
  it('finds what has one letter more, less, other or swapped', () => {
    const near = new NearTexts(texts).near('levain');
    for (const text of ['levain', 'levian', 'levin', 'levainy', 'lavain']) expect(near).toContain(text);
  });

  it('leaves what is far', () => {
    const near = new NearTexts(texts).near('levain');
    for (const text of ['rye', 'spelt', '']) expect(near).not.toContain(text);
  });

  it('misses no edit of a word', () => {
    const edits = editsOf('starter');
    const near = new NearTexts(edits).near('starter');
    for (const edit of edits) expect(near).toContain(edit);
  });
});
