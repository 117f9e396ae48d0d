import { describe, expect, it } from 'vitest';
import type { MapData } from '#lib/map/map-data.ts';
import { readSide, writeSet } from './side.ts';

const data: MapData = {
  title: '',
  shownFrom: 0.5,
  regions: [{ id: 'stores', label: 'Stores', question: '' }],
  sources: [],
  concepts: {
    id: ['a', 'b', 'c', 'd'],
    label: ['A', 'B', 'C', 'D'],
    kind: ['service', 'feature', 'service', 'service'],
    importance: [0.2, 0.5, 0.9, 1],
    confidence: [1, 1, 1, 0.1],
    region: [0, 0, -1, 0],
    x: [0, 0, 0, 0],
    y: [0, 0, 0, 0],
    sources: [[], [], [], []],
  },
  relations: { subject: [], object: [], relation: [], phrase: [], confidence: [] },
};

describe('a side of a crossed table', () => {
  it.each([
    ['service', 'Services', ['c', 'a']],
    ['family.cloud', 'Cloud', ['c', 'b', 'a']],
    ['region.stores', 'Stores', ['b', 'a']],
    [writeSet(['b', 'a']), 'Your choice', ['b', 'a']],
    ['set.a,nothing', 'Your choice', ['a']],
  ])('%s is %s: %j', (value, label, ids) => {
    expect(readSide(data, value)).toEqual({ label, ids });
  });

  it.each(['', 'nothing', 'family.nothing', 'region.nothing', 'set.', 'set.nothing', '.', 'kind.service'])(
    '“%s” is none',
    (value) => {
      expect(readSide(data, value)).toBeNull();
    },
  );
});
