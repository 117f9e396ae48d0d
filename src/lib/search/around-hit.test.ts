import { describe, expect, it } from 'vitest';
import { aroundHit } from './around-hit.ts';

const text = (words: string) => ({ text: words, hit: false });
const hit = { text: 'speech', hit: true };

describe('aroundHit', () => {
  it('leaves a match near the beginning where it stands', () => {
    const parts = [text('turns text into '), hit, text(' at once')];
    expect(aroundHit(parts)).toEqual(parts);
  });

  it('begins with a whole word a little before the first match', () => {
    const parts = [text('a managed service that turns written text into natural '), hit, text(' and '), hit];
    expect(aroundHit(parts)).toEqual([text('… into natural '), hit, text(' and '), hit]);
  });

  it('keeps what has no match', () => {
    const parts = [text('a text in which nothing matched, however long it may be and go on')];
    expect(aroundHit(parts)).toEqual(parts);
  });
});
