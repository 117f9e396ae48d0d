import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readAtlas } from '#lib/graph/read-atlas.ts';
import { buildIndex } from './build-index.ts';
import { loadIndex } from './load-index.ts';

describe('loadIndex', () => {
  const atlas = readAtlas(JSON.parse(readFileSync('graph-data/graph.json', 'utf8')));
  const index = loadIndex(buildIndex(atlas, []));
  const names = (query: string): string[] =>
    index.search(query, { types: ['concept'], limit: 8 }).map(({ label }) => label);

  it('answers from the shipped graph', () => expect(names('polly')[0]).toBe('Amazon Polly'));

  it.each(['p', 'po'])('answers from the first letter: %s', (typed) => {
    const found = index.search(typed, { types: ['concept'], limit: 8 });
    expect(found.length).toBeGreaterThan(4);
    // Whatever of its names it was found by is shown.
    const words = found.flatMap(({ label, why }) => `${label} ${why}`.toLowerCase().split(/[ -]/));
    expect(words.filter((word) => word.startsWith(typed)).length).toBeGreaterThanOrEqual(found.length);
  });

  it('takes a name typed whole before one that is nearly so', () =>
    expect(names('model monitor')[0]).toBe('Amazon SageMaker Model Monitor'));

  it('meets the noun by its verb', () => expect(names('recommend')).toContain('personalized recommendation'));

  it('tells apart two passages of one line', () => {
    for (const { label } of [...atlas.concepts.values()].slice(0, 100)) {
      const ids = index.search(label, { limit: 100 }).map(({ type, id }) => `${type} ${id}`);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });
});
