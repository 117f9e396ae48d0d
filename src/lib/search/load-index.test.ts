import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readAtlas } from '#lib/graph/read-atlas.ts';
import { buildIndex } from './build-index.ts';
import { loadIndex } from './load-index.ts';

describe('loadIndex', () => {
  it('answers from the shipped graph', () => {
    const atlas = readAtlas(JSON.parse(readFileSync('graph-data/graph.json', 'utf8')));
    const index = loadIndex(buildIndex(atlas, []));
    expect(index.search('polly')[0]?.label).toBe('Amazon Polly');
  });
});
